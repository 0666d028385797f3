import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCsv, printCsv } from '../../src/lib/ingest/csv';
import { decode } from '../../src/lib/ingest/decode';

// Cells full of what CSV cares about, and any other text.
const cell = fc.oneof(
	fc.string({ unit: fc.constantFrom('"', ',', ';', '\n', '\r', ' ', '\t', '\0', 'a', 'Đ', '\ufeff') }),
	fc.string({ unit: 'grapheme' })
);

describe('laws of CSV', () => {
	it('parse(print(cells)) = cells', () => {
		const rows = fc.array(fc.tuple(cell, cell, cell), { minLength: 0, maxLength: 8 });
		fc.assert(
			fc.property(rows, (data) => {
				const { heading, rows, issues } = parseCsv(printCsv([['x', 'y', 'z'], ...data]), 'a.csv');
				expect(issues).toEqual([]);
				expect(heading).toEqual(['x', 'y', 'z']);
				expect(rows.map((r) => r.cells)).toEqual(data);
			}),
			{ numRuns: 500 }
		);
	});

	it('line numbers grow and stay within the file', () => {
		fc.assert(
			fc.property(fc.string({ unit: fc.constantFrom('"', ',', '\n', '\r', 'a') }), (text) => {
				const lines = parseCsv(text, 'a.csv').rows.map((r) => r.line);
				const last = text.split(/\r\n|\r|\n/).length;
				lines.forEach((line, i) => expect(line).toBeGreaterThan(lines[i - 1] ?? 1));
				expect(lines.at(-1) ?? 0).toBeLessThanOrEqual(last);
			}),
			{ numRuns: 1000 }
		);
	});

	it('no bytes make it throw, and what is not UTF-8 is never read', () => {
		fc.assert(
			fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
				const { text, issues } = decode(bytes, 'a.csv');
				expect(text === null).toBe(!isUtf8(bytes));
				expect(issues).toHaveLength(text === null ? 1 : 0);
				if (text !== null) parseCsv(text, 'a.csv');
			}),
			{ numRuns: 1000 }
		);
	});
});

function isUtf8(bytes: Uint8Array): boolean {
	try {
		new TextDecoder('utf-8', { fatal: true }).decode(bytes);
		return true;
	} catch {
		return false;
	}
}
