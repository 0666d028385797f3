import { describe, expect, it } from 'vitest';
import { previewOf } from '../../../src/lib/ingest/encoding/preview';
import { toTcvn3, utf16, utf8 } from './encoders';

describe('previewOf', () => {
	it('shows the first lines that the encoding changes, before and after', () => {
		expect(previewOf(toTcvn3('a,b\r\nSở,1\nc\rTỷ lệ'), 'tcvn3')).toEqual([
			{ line: 2, before: 'Së,1', after: 'Sở,1' },
			{ line: 4, before: 'Tû lÖ', after: 'Tỷ lệ' }
		]);
	});

	it('shows a wrong choice as it is', () => {
		expect(previewOf(toTcvn3('Sở'), 'vni')).toEqual([{ line: 1, before: 'Së', after: 'S\ufffd' }]);
	});

	it('shows the first lines of plain ASCII, a byte order mark or not', () => {
		const plain = [
			{ line: 1, before: 'a', after: 'a' },
			{ line: 2, before: 'b', after: 'b' }
		];
		expect(previewOf(utf8('a\nb\nc'), 'utf-8', 2)).toEqual(plain);
		expect(previewOf(utf8('\ufeffa\nSở'), 'utf-8')).toEqual([{ line: 2, before: 'Sá»Ÿ', after: 'Sở' }]);
		expect(previewOf(utf8(''), 'utf-8')).toEqual([]);
	});

	it('knows the lines of UTF-16', () => {
		for (const bigEndian of [false, true])
			expect(
				previewOf(utf16('a\r\nSở\r\n\r\nTỷ', bigEndian, true), bigEndian ? 'utf-16be' : 'utf-16le').map((l) => [
					l.line,
					l.after
				])
			).toEqual([
				[2, 'Sở'],
				[4, 'Tỷ']
			]);
		expect(previewOf(utf16('Sở'), 'utf-16le')[0]?.before).toBe('S\ufffdß\u001e'.replace('\u001e', '\ufffd'));
	});

	it('keeps to its number of lines and to its width, without cutting a letter', () => {
		const lines = previewOf(utf8('Nghiễm\n'.normalize('NFD').repeat(10)), 'utf-8', 3, 4);
		expect(lines.map((l) => l.after)).toEqual(['Nghi…', 'Nghi…', 'Nghi…']);
		expect(previewOf(utf8('ễ'.normalize('NFD').repeat(1000)), 'utf-8', 1, 10)[0]?.after).toBe('ễ'.repeat(10) + '…');
	});
});
