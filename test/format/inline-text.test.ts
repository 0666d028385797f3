import { expect, test } from 'vitest';
import { inlineParts } from '../../src/lib/format/inline-text';

test.each([
	['Không có gì.', [['text', 'Không có gì.']]],
	[
		'**Gõ** `npm ci`.',
		[
			['strong', 'Gõ'],
			['text', ' '],
			['code', 'npm ci'],
			['text', '.']
		]
	],
	[
		'Mở [Đơn vị](units)',
		[
			['text', 'Mở '],
			['link', 'Đơn vị', 'units']
		]
	],
	['**không đóng, `cũng không, [nhãn]', [['text', '**không đóng, `cũng không, [nhãn]']]],
	['<b>&amp;</b>', [['text', '<b>&amp;</b>']]],
	['', []]
])('%s', (sentence, parts) => {
	expect(inlineParts(sentence).map((p) => [p.kind, p.text, ...(p.kind === 'link' ? [p.to] : [])])).toEqual(parts);
});
