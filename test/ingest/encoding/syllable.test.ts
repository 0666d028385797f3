import { describe, expect, it } from 'vitest';
import { isSyllable } from '../../../src/lib/ingest/encoding/syllable';
import { readsVietnamese, scoreOf, tallyOf } from '../../../src/lib/ingest/encoding/vietnamese-score';

const words = (text: string): string[] => text.split(' ');

describe('isSyllable', () => {
	it.each(
		words(
			'tỉnh huyện xã phường Sở UỶ BAN ủy nghiêng khuỷu giếng gìn gì giữ quốc quyết quả quỳnh khoẻ khỏe hoà hòa thuế thuở ' +
				'xoong nguyễn ngoằn người ươm ỷ yếu đề nghị rượu mười cửa mía ngoáy chuyển quýt loạn huých ách ếch'
		)
	)('%s is one', (word) => expect(isSyllable(word)).toBe(true));

	it.each(words('Đắk Krông tổt hèp càch kả gé nghả cể bbạ áà ừề sụỷ thùê thướnǵ ñ à́ f é1 nghiêngg'))(
		'%s is none',
		(word) => expect(isSyllable(word)).toBe(false)
	);
});

describe('the score', () => {
	it('counts words beyond ASCII, abbreviations half, and what cuts through a word as part of it', () => {
		const { words, fit, syllables } = tallyOf('Sở TTTT, HĐND – “tỉnh” B¸o 12% sở');
		expect({ words, fit, syllables: [...syllables] }).toEqual({ words: 5, fit: 3.5, syllables: ['sở', 'tỉnh'] });
		expect(scoreOf(tallyOf('abc 1'))).toBe(0);
	});

	it.each<[string, boolean]>([
		['Sở Y tế', true],
		['HĐND tỉnh', true],
		['HĐND', false],
		['abc', false],
		['Sở Krông', false]
	])('%s reads as Vietnamese: %s', (text, expected) => expect(readsVietnamese(text)).toBe(expected));
});
