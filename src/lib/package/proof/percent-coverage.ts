import { occurrences, type Collapsed } from './collapse';
import { count } from './count';

/** One percent sign of a document. */
export interface PercentSign {
	/** From 1. */
	line: number;
	/** From 1, in UTF-16 units of the line after NFC. */
	column: number;
	/** The figure before the sign, as written, with the sign: `90%`, `100 %`; `%` alone where there is none. */
	text: string;
	/** Codes of the targets whose fragments hold this sign; empty: left over. */
	targets: string[];
}

export interface DocumentCoverage {
	document: string;
	plan: string;
	percents: PercentSign[];
}

/** The percent signs of a document; `holders` are the targets by position of the sign. */
export function percentSigns(document: Collapsed, holders: ReadonlyMap<number, string[]>): PercentSign[] {
	return occurrences(document.text, '%').map((at) => ({
		line: document.lines[at] ?? 0,
		column: document.columns[at] ?? 0,
		text: /(?:\d+(?:[.,]\d+)?\s?)?%$/.exec(document.text.slice(Math.max(0, at - 20), at + 1))?.[0] ?? '%',
		targets: holders.get(at) ?? []
	}));
}

/** Per document the number of percent signs, then a line for each: `line 659: 90% → target-code`. */
export function formatCoverage(coverage: readonly DocumentCoverage[]): string {
	const blocks = coverage.map(({ document, plan, percents }) => {
		const left = percents.filter((p) => p.targets.length === 0).length;
		const lines = percents.map(
			(p) => `  line ${p.line}: ${p.text} → ${p.targets.length === 0 ? '(no target)' : p.targets.join(', ')}`
		);
		return [`${document} (${plan}): ${count(percents.length, 'percent sign')}, ${left} left over`, ...lines].join('\n');
	});
	const all = coverage.flatMap((c) => c.percents);
	const left = all.filter((p) => p.targets.length === 0).length;
	return [
		...blocks,
		`${count(all.length, 'percent sign')} in ${count(coverage.length, 'document')}, ${left} left over`
	].join('\n');
}
