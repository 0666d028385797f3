/**
 * What crosses the network before anybody touches the overview page, in compressed bytes as the browser counts them.
 * The references are the budgets: at most 60 kB of JavaScript and 100 kB in all.
 * @type {import('../run.js').Measure}
 */
export default async function overviewBytes({ browser, url }) {
	const context = await browser.newContext();
	const page = await context.newPage();
	const session = await context.newCDPSession(page);
	await session.send('Network.enable');
	/** @type {Map<string, boolean>} request → whether it is a script */
	const isScript = new Map();
	const bytes = { all: 0, script: 0 };
	session.on('Network.responseReceived', ({ requestId, response }) => {
		isScript.set(requestId, /javascript/.test(response.mimeType));
	});
	session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
		bytes.all += encodedDataLength;
		if (isScript.get(requestId)) bytes.script += encodedDataLength;
	});
	await page.goto(url, { waitUntil: 'networkidle' });
	await context.close();
	const unit = 'kB compressed';
	return [
		{ name: 'overview JavaScript', value: bytes.script / 1000, unit, reference: 'budget', referenceValue: 60 },
		{ name: 'overview in all', value: bytes.all / 1000, unit, reference: 'budget', referenceValue: 100 }
	];
}
