import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

/** Excel takes a CSV file for UTF-8 only where it begins with this mark. */
const MARK = [0xef, 0xbb, 0xbf];

const files = readdirSync('data', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.csv'));

it('there are tables to look at', () => {
	expect(files.length).toBeGreaterThan(30);
});

it.each(files)('%s opens in Excel with its diacritics', (file) => {
	expect([...readFileSync(join('data', file)).subarray(0, 3)]).toEqual(MARK);
});
