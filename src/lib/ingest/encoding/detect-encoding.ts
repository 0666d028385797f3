import { olderReadings, readSample, toCandidate, type Candidate, type Reading } from './candidates';
import type { Encoding } from './encoding';
import { judge, type Verdict } from './judge';
import { firstHighByte } from './sample';
import { utf16Pattern } from './utf16-pattern';
import { scoreOf } from './vietnamese-score';

/** Why an encoding was taken, or none: a stable name, for a sentence on the page. */
export type DetectionReason =
	| 'empty'
	| 'ascii'
	| 'byte-order-mark'
	| 'byte-order-mark-contradicted'
	| 'valid-utf8'
	| 'utf8-with-faults'
	| 'nul-pattern'
	| 'nul-bytes'
	| 'vietnamese-words'
	| Exclude<Verdict, 'clear'>;

/**
 * What bytes are written in. `open` is a question for a person: `encoding` is null, and the candidates are answers to
 * choose from.
 */
export type Detection = {
	/** Best first; never empty. */
	candidates: Candidate[];
	why: DetectionReason;
} & ({ certainty: 'certain' | 'likely'; encoding: Encoding } | { certainty: 'open'; encoding: null });

/**
 * The encoding of a text file, judged by a byte order mark, by the places of NUL bytes, by validity as UTF-8, and by
 * how the words are built. `certain` rests on Unicode's own marks, and on a sample: `decodeAs` counts what the whole
 * file has against it. One of the older encodings is `likely` at most. Linear in the size; never throws.
 */
export function detectEncoding(bytes: Uint8Array): Detection {
	if (bytes.length === 0) return settled('certain', 'empty', readSample(bytes, 'utf-8'));
	return fromMark(bytes) ?? fromNuls(bytes) ?? fromUtf8(bytes) ?? fromWords(bytes);
}

const MARKS: [mark: number[], encoding: Encoding][] = [
	[[0xef, 0xbb, 0xbf], 'utf-8'],
	[[0xff, 0xfe], 'utf-16le'],
	[[0xfe, 0xff], 'utf-16be']
];

function fromMark(bytes: Uint8Array): Detection | null {
	const encoding = MARKS.find(([mark]) => mark.every((byte, i) => bytes[i] === byte))?.[1];
	if (encoding === undefined) return null;
	const reading = readSample(bytes, encoding);
	// UTF-32 (FF FE 00 00) is half NUL when read as UTF-16.
	if (reading.text.includes('\0')) return withNuls([reading]);
	return reading.replaced > 0
		? settled('likely', 'byte-order-mark-contradicted', reading)
		: settled('certain', 'byte-order-mark', reading);
}

function fromNuls(bytes: Uint8Array): Detection | null {
	const read = readSample(bytes, 'utf-8');
	if (!read.text.includes('\0')) return null;
	const encoding = utf16Pattern(bytes);
	if (encoding !== null) return settled('likely', 'nul-pattern', readSample(bytes, encoding));
	return withNuls([read, ...olderReadings(bytes)]);
}

/** A few NUL bytes in sound Unicode are a fault of some cells; more of them, or other bytes, are no text file. */
function withNuls(readings: [Reading, ...Reading[]]): Detection {
	const [{ text, replaced }] = readings;
	const nuls = text.split('\0').length - 1;
	if (replaced === 0 && nuls * 100 <= text.length) return settled('likely', 'nul-bytes', readings[0]);
	return open('nul-bytes', readings);
}

/** UTF-8 is hardly ever met by chance, while a letter cut off in a field of limited length is common. */
const LETTERS_PER_FAULT = 20;

function fromUtf8(bytes: Uint8Array): Detection | null {
	const read = readSample(bytes, 'utf-8');
	if (firstHighByte(bytes) < 0) return settled('certain', 'ascii', read);
	if (read.replaced === 0) return unlessByChance(bytes, read);
	const letters = read.text.match(/[^\0-\x7f\ufffd]/gu)?.length ?? 0;
	return letters >= read.replaced * LETTERS_PER_FAULT ? settled('likely', 'utf8-with-faults', read) : null;
}

/** A few bytes may be UTF-8 by accident: a question, if they read as Vietnamese in another way and not in this one. */
function unlessByChance(bytes: Uint8Array, read: Reading): Detection {
	const older = olderReadings(bytes);
	const best = older[0] === undefined ? 0 : scoreOf(older[0].tally);
	if (best < 0.9 || scoreOf(read.tally) > 0.5) return settled('certain', 'valid-utf8', read);
	return open('two-readings', [read, ...older]);
}

function fromWords(bytes: Uint8Array): Detection {
	const readings = olderReadings(bytes);
	const verdict = judge(readings);
	const [best] = readings;
	if (verdict !== 'clear') return open(verdict, readings);
	if (best === undefined) return open('no-vietnamese', readings);
	return { ...settled('likely', 'vietnamese-words', best), candidates: readings.map(toCandidate) };
}

const settled = (certainty: 'certain' | 'likely', why: DetectionReason, reading: Reading): Detection => ({
	certainty,
	encoding: reading.encoding,
	why,
	candidates: [toCandidate(reading)]
});

const open = (why: DetectionReason, readings: Reading[]): Detection => ({
	certainty: 'open',
	encoding: null,
	why,
	candidates: readings.map(toCandidate)
});
