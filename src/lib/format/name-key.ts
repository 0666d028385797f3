import { plainText } from './plain-text';

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

/**
 * What a Vietnamese name and its other spellings have in common: two names with the same key differ only in capital
 * letters, in the place of a tone mark (hoà, hòa), in the form of Unicode, in white space and invisible marks, in the
 * kind of dash, in “&” for “và”, or in a foreign letter that looks like đ. Marks themselves count: “Sở” is not “So”.
 * For comparing only, not for showing. Empty where the name has no visible character.
 */
export function nameKey(name: string): string {
	return plainText(name)
		.toLowerCase()
		.replace(/[ðɖ]/g, 'đ')
		.replace(/\s*&\s*/g, ' và ')
		.replace(/\s*[-\u2010-\u2015]\s*/g, '-')
		.normalize('NFD')
		.replace(/[\p{L}\p{M}]+/gu, toneLast)
		.normalize('NFC')
		.trim();
}

/** A syllable has one tone, so where its mark stands says nothing: it goes to the end. */
const toneLast = (word: string): string => word.replace(TONES, '') + (word.match(TONES) ?? []).join('');

/** In what two spellings of one name differ, for a message; the first difference that explains it. */
export function spellingDifference(a: string, b: string): string {
	const steps: [string, (text: string) => string][] = [
		['the form of Unicode', (t) => t.normalize('NFC')],
		['white space or invisible marks', (t) => plainText(t)],
		['capital letters', (t) => t.toLowerCase()],
		['the place of a tone mark', (t) => t.normalize('NFD').replace(/[\p{L}\p{M}]+/gu, toneLast)]
	];
	for (const [what, undo] of steps) {
		[a, b] = [undo(a), undo(b)];
		if (a === b) return what;
	}
	return '“&” and “và”, dashes or several things';
}
