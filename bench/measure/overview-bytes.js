/**
 * What crosses the network before anybody touches the overview page: compressed bodies as the browser counts them, and
 * beside them the headers, which differ from host to host. The references are the budgets: at most 60 kB of JavaScript
 * and 100 kB in all.
 * @type {import('../run.js').Measure}
 */
export default async function overviewBytes({ browser, url, log }) {
	const context = await browser.newContext();
	const page = await context.newPage();
	const session = await context.newCDPSession(page);
	await session.send('Network.enable');
	/** @type {Map<string, { isScript: boolean, headers: number }>} by request */
	const responses = new Map();
	const bytes = { all: 0, script: 0, headers: 0 };
	session.on('Network.responseReceived', ({ requestId, response }) => {
		// What has arrived when the response begins is its head.
		responses.set(requestId, { isScript: /javascript/.test(response.mimeType), headers: response.encodedDataLength });
	});
	session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
		const response = responses.get(requestId);
		if (response === undefined) return;
		const body = encodedDataLength - response.headers;
		bytes.all += body;
		bytes.headers += response.headers;
		if (response.isScript) bytes.script += body;
	});
	await page.goto(url, { waitUntil: 'networkidle' });
	await context.close();
	const unit = 'kB compressed';
	log(`  and ${String(Math.round(bytes.headers / 100) / 10)} kB of headers in ${String(responses.size)} answers`);
	return [
		{ name: 'overview JavaScript', value: bytes.script / 1000, unit, reference: 'budget', referenceValue: 60 },
		{ name: 'overview in all', value: bytes.all / 1000, unit, reference: 'budget', referenceValue: 100 }
	];
}
