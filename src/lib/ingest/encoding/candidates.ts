import { decodeAs } from './decode-as';
import { BYTE_ENCODINGS, type Encoding } from './encoding';
import { rank } from './judge';
import { samplesOf, startOfUtf16 } from './sample';
import { isAscii, scoreOf, tallyOf, type Tally } from './vietnamese-score';

/** One way to read a file, as shown to a person. */
export interface Candidate {
	encoding: Encoding;
	/** Share of the words with letters beyond ASCII that are built like Vietnamese syllables, 0–1; 0 without such words. */
	score: number;
	/** The first line with such a letter, at most 120 characters; '' where there is none. */
	sample: string;
}

/** One way to read the sample of a file. */
export interface Reading {
	encoding: Encoding;
	text: string;
	tally: Tally;
	/** Bytes of the sample without meaning. */
	replaced: number;
}

export function readSample(bytes: Uint8Array, encoding: Encoding): Reading {
	const parts = encoding.startsWith('utf-16') ? [startOfUtf16(bytes, encoding === 'utf-16be')] : samplesOf(bytes);
	const decoded = parts.map((part) => decodeAs(part, encoding));
	const text = decoded.map((part) => part.text).join('\n');
	return { encoding, text, tally: tallyOf(text), replaced: decoded.reduce((sum, part) => sum + part.replaced, 0) };
}

/** The readings in the older Vietnamese encodings, best first. */
export const olderReadings = (bytes: Uint8Array): Reading[] =>
	rank(BYTE_ENCODINGS.map((encoding) => readSample(bytes, encoding)));

const SAMPLE_LENGTH = 120;

export function toCandidate({ encoding, text, tally }: Reading): Candidate {
	const line = text.split(/[\r\n]+/).find((l) => !isAscii(l)) ?? '';
	const sample = Array.from(line.slice(0, 2 * SAMPLE_LENGTH))
		.slice(0, SAMPLE_LENGTH)
		.join('');
	return { encoding, score: scoreOf(tally), sample };
}
