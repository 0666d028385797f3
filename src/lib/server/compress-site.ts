import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { extname, join, relative } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** Brotli's best takes twenty times as long as this for pages a tenth smaller. Scripts are few and read by all. */
const PAGE_QUALITY = 9;
const SCRIPT_QUALITY = constants.BROTLI_MAX_QUALITY;
/** The overviews, where most readers arrive: few enough for the best. */
const ARRIVAL = /^(ky[\\/][^\\/]+[\\/])?index\.html$/;
const QUALITIES: Record<string, number> = {
	'.html': PAGE_QUALITY,
	'.json': PAGE_QUALITY,
	'.svg': PAGE_QUALITY,
	'.csv': PAGE_QUALITY,
	'.txt': PAGE_QUALITY,
	'.xml': PAGE_QUALITY,
	'.js': SCRIPT_QUALITY,
	'.css': SCRIPT_QUALITY
};
const AT_ONCE = 8;

/**
 * Puts `.br` and `.gz` beside every text file of a built site, and takes away what no page asks for: every link loads a
 * whole page, so that the router's `__data.json` is never fetched.
 */
export async function compressSite(dir: string): Promise<void> {
	const entries = await readdir(dir, { recursive: true, withFileTypes: true });
	const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
	const unread = files.filter((file) => file.endsWith('__data.json'));
	await Promise.all(unread.map((file) => rm(file)));
	const queue = files.filter((file) => !unread.includes(file) && extname(file) in QUALITIES);
	const work = async (): Promise<void> => {
		for (let file = queue.pop(); file !== undefined; file = queue.pop())
			await compressFile(file, qualityOf(relative(dir, file)));
	};
	await Promise.all(Array.from({ length: AT_ONCE }, work));
}

function qualityOf(path: string): number {
	return ARRIVAL.test(path) ? SCRIPT_QUALITY : (QUALITIES[extname(path)] ?? PAGE_QUALITY);
}

async function compressFile(file: string, quality: number): Promise<void> {
	const bytes = await readFile(file);
	const params = { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
	await Promise.all([
		writeFile(`${file}.br`, await brotli(bytes, { params })),
		writeFile(`${file}.gz`, await zip(bytes, { level: 9 }))
	]);
}
