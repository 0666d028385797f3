import { expect, test } from 'vitest';
import { sortByName } from '../../src/lib/format/collate';
import { escapeHtml, plainText, shorten } from '../../src/lib/format/plain-text';

test('names sort as in Vietnamese', () => {
	const names = ['Xã Đông Sơn', 'Xã Dân Hòa', 'Xã 10', 'Xã Ân Thi', 'Xã An Bình', 'Xã 9', 'Sở Y tế', 'Ủy ban'];
	expect(sortByName(names, (name) => name)).toEqual([
		'Sở Y tế',
		'Ủy ban',
		'Xã 9',
		'Xã 10',
		'Xã An Bình',
		'Xã Ân Thi',
		'Xã Dân Hòa',
		'Xã Đông Sơn'
	]);
});

test('marks that turn the direction of text are taken out', () => {
	expect(plainText('Sở \u202Eabc\u202C\u0000 Y\u200F\n tế')).toBe('Sở abc Y tế');
});

test.each([
	['Sở Y tế', 20, 'Sở Y tế'],
	['Sở Nông nghiệp và Môi trường', 20, 'Sở Nông nghiệp và…'],
	['A'.repeat(300), 10, 'AAAAAAAAA…']
])('shorten %s to %d', (text, max, expected) => {
	expect(shorten(text, max)).toBe(expected);
});

test('markup is inert', () => {
	expect(escapeHtml(`<script>alert("1")</script>'&`)).toBe(
		'&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&#39;&amp;'
	);
});
