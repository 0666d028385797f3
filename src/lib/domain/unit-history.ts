import type { Succession } from './catalogue';

/**
 * What became of units, decided here once for the figures and for the pages:
 *
 * - A unit moves on by a merger or a renaming, in as many steps as there are (A → B → C ends in C).
 * - A split is never followed, because nothing says which part of a figure went where.
 * - A unit that ended without a successor stays itself.
 * - Circles and second mergers move nothing: a unit in or before a circle, or with two successors by merger or renaming,
 *   stays itself. So today's unit of today's unit is itself, and the order of rows never matters. Whatever else the rules
 *   of a package refuse (a wrong day, another role) never reaches figures, because `check` refuses the package.
 */
export type Step = Pick<Succession, 'from_unit' | 'to_unit' | 'on' | 'kind'>;

export interface UnitHistory<S extends Step = Step> {
	/** The successions into a unit, the earliest first. */
	into: (unit: string) => S[];
	/** The successions out of a unit, the earliest first. */
	outOf: (unit: string) => S[];
	/** Every earlier unit, in any number of steps, splits included; nearest first, without the unit itself. */
	allPredecessors: (unit: string) => string[];
	/** The units that it moved on to, one after the other; empty where it goes on, was split or ended. */
	chain: (unit: string) => string[];
	/** Where today's structure shows it: the end of the chain, or itself. */
	today: (unit: string) => string;
	/** Units other than itself whose figures today's structure adds into it, by code. */
	absorbed: (unit: string) => string[];
	/**
	 * True where today's structure cannot show what earlier figures would have been: the unit, or one whose figures it
	 * takes over, was split.
	 */
	isNotConvertible: (unit: string) => boolean;
	/** The latest day of those splits, ISO: figures from that day on need no conversion. Null where there was none. */
	notConvertibleBefore: (unit: string) => string | null;
}

/** `successions` in any order; those of other units do no harm. */
export function unitHistory<S extends Step>(successions: readonly S[]): UnitHistory<S> {
	const into = indexBy(successions, (s) => s.to_unit);
	const outOf = indexBy(successions, (s) => s.from_unit);
	const next = (unit: string): string | null => {
		const [move, ...more] = (outOf.get(unit) ?? []).filter((s) => s.kind !== 'split');
		return move === undefined || more.length > 0 ? null : move.to_unit;
	};
	const chain = (unit: string): string[] => {
		const units: string[] = [];
		for (let to = next(unit); to !== null; to = next(to)) {
			if (to === unit || units.includes(to)) return [];
			units.push(to);
		}
		return units;
	};
	const today = (unit: string): string => chain(unit).at(-1) ?? unit;
	const absorbed = (unit: string): string[] =>
		[...outOf.keys()].filter((u) => u !== unit && today(u) === unit).sort(byCode);
	const splitsOf = (unit: string): S[] => (outOf.get(unit) ?? []).filter((s) => s.kind === 'split');
	const notConvertibleBefore = (unit: string): string | null =>
		[unit, ...absorbed(unit)]
			.flatMap((u) => splitsOf(u).map((s) => s.on))
			.sort(byCode)
			.at(-1) ?? null;
	return {
		into: (unit) => into.get(unit) ?? [],
		outOf: (unit) => outOf.get(unit) ?? [],
		allPredecessors: (unit) => reachable(unit, (u) => (into.get(u) ?? []).map((s) => s.from_unit)),
		chain,
		today,
		absorbed,
		isNotConvertible: (unit) => notConvertibleBefore(unit) !== null,
		notConvertibleBefore
	};
}

/** By code point, so that an answer does not depend on the reader's language. */
const byCode = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function indexBy<S extends Step>(successions: readonly S[], unitOf: (s: S) => string): Map<string, S[]> {
	const index = new Map<string, S[]>();
	const ordered = successions.toSorted(
		(a, b) => byCode(a.on, b.on) || byCode(a.from_unit, b.from_unit) || byCode(a.to_unit, b.to_unit)
	);
	for (const s of ordered) index.set(unitOf(s), [...(index.get(unitOf(s)) ?? []), s]);
	return index;
}

/** Breadth first; a circle ends where it began. */
function reachable(start: string, neighbours: (unit: string) => string[]): string[] {
	const seen = new Set([start]);
	const found: string[] = [];
	for (let level = [start]; level.length > 0;) {
		level = [...new Set(level.flatMap(neighbours))].filter((u) => !seen.has(u)).sort(byCode);
		for (const unit of level) seen.add(unit);
		found.push(...level);
	}
	return found;
}
