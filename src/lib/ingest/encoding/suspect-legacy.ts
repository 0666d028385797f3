import { judge, rank } from './judge';
import { decodeTcvn3 } from './tcvn3';
import { isAscii, scoreOf, tallyOf, type Tally } from './vietnamese-score';
import { decodeVni } from './vni';
import { westernBytes } from './windows-1252';

/** Whether texts of unknown font are letters of an old font written out as Unicode (“Së KÕ ho¹ch”). */
export type Suspicion =
	{ kind: 'none' } | { kind: 'likely'; legacy: 'tcvn3' | 'vni'; scores: Scores } | { kind: 'open'; scores: Scores };

/** For each reading the share of words built like Vietnamese, 0–1. */
export interface Scores {
	asWritten: number;
	tcvn3: number;
	vni: number;
}

/** Characters that are looked at. */
const LIMIT = 64 * 1024;

/**
 * Judges texts together, because one alone is rarely clear: a CSV in UTF-8 that a program made of a sheet in .VnTime
 * holds the letters of windows-1252 that the font redraws. Texts with other letters than those are Unicode and say
 * nothing. `none` where what is written is Vietnamese, or nothing speaks for a font; `open` is a question.
 */
export function suspectLegacy(texts: Iterable<string>): Suspicion {
	const lines: Record<keyof Scores, string[]> = { asWritten: [], tcvn3: [], vni: [] };
	let length = 0;
	for (const text of texts) {
		const bytes = isAscii(text) ? null : westernBytes(text.slice(0, LIMIT));
		if (bytes === null) continue;
		lines.asWritten.push(text.slice(0, LIMIT));
		lines.tcvn3.push(decodeTcvn3(bytes).text);
		lines.vni.push(decodeVni(bytes).text);
		if ((length += bytes.length) > LIMIT) break;
	}
	const tallies = {
		asWritten: tallyOf(lines.asWritten.join('\n')),
		tcvn3: tallyOf(lines.tcvn3.join('\n')),
		vni: tallyOf(lines.vni.join('\n'))
	};
	return conclude(tallies);
}

function conclude(tallies: Record<keyof Scores, Tally>): Suspicion {
	const readings = (['asWritten', 'tcvn3', 'vni'] as const).map((name) => ({ name, tally: tallies[name] }));
	const ranked = rank(readings);
	const best = ranked[0]?.name ?? 'asWritten';
	const verdict = judge(ranked);
	if (best === 'asWritten' || verdict === 'no-vietnamese') return { kind: 'none' };
	const scores = {
		asWritten: scoreOf(tallies.asWritten),
		tcvn3: scoreOf(tallies.tcvn3),
		vni: scoreOf(tallies.vni)
	};
	return verdict === 'clear' ? { kind: 'likely', legacy: best, scores } : { kind: 'open', scores };
}
