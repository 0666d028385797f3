import type { Succession, Unit } from './catalogue';
import { isoDate, toDayNumber } from './day-number';
import { unitHistory, type UnitHistory } from './unit-history';

/**
 * What happened to a unit, each kind one sentence of a page. What came in:
 *
 * - `formed`: a new unit that nothing went into.
 * - `formed_by_merger`: new, from one unit or several.
 * - `formed_by_renaming`: the same unit under a former name.
 * - `formed_by_split`: new, from a part of another.
 * - `took_over`: it went on and others were merged into it.
 * - `received_part`: it went on and got a part of another.
 *
 * What became of it:
 *
 * - `merged`, `renamed`: today's structure shows its figures under the successor.
 * - `split`: it ended and its parts went to several; its figures stay its own.
 * - `gave_part`: it went on without a part of itself, be it only for a while.
 * - `ended`: without a successor; its figures stay its own.
 */
export const UNIT_EVENTS = [
	'formed',
	'formed_by_merger',
	'formed_by_renaming',
	'formed_by_split',
	'took_over',
	'received_part',
	'merged',
	'renamed',
	'split',
	'gave_part',
	'ended'
] as const;
export type UnitEventKind = (typeof UNIT_EVENTS)[number];

/** How a unit stands today; `continues` also where other units went into it. */
export const UNIT_STATES = ['continues', 'merged', 'renamed', 'split', 'ended'] as const;
export type UnitState = (typeof UNIT_STATES)[number];

export interface UnitEvent {
	kind: UnitEventKind;
	/** First day of what came of it, ISO. */
	on: string;
	/** The other units, by code: what went in, or what it went into. Empty for `formed` and `ended`. */
	units: string[];
	/** The day is not verified. */
	unverified: boolean;
}

export interface UnitStory {
	state: UnitState;
	/** Where today's structure shows it: the last of a chain, or itself. */
	today: string;
	/** Other units whose figures today's structure adds into it. */
	absorbed: string[];
	/** Today's structure cannot convert its earlier figures, because it, or a unit that it absorbed, was split. */
	notConvertible: boolean;
	/** In order of days; empty: there has been no change. */
	events: UnitEvent[];
}

type Lived = Pick<Unit, 'unit' | 'valid_from' | 'valid_to' | 'unverified'>;
type Step = Pick<Succession, 'from_unit' | 'to_unit' | 'on' | 'kind' | 'unverified'>;

/** What a page tells of a unit. `successions` may be those of every unit, in any order. */
export function unitStory(unit: Lived, successions: readonly Step[], history = unitHistory(successions)): UnitStory {
	const coming = comingIn(unit, history);
	const going = goingOut(unit, history);
	const last = going.at(-1)?.kind;
	return {
		state: last === undefined || last === 'gave_part' ? 'continues' : (last as UnitState),
		today: history.today(unit.unit),
		absorbed: history.absorbed(unit.unit),
		notConvertible: history.isNotConvertible(unit.unit),
		events: [...coming, ...going].toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
	};
}

function comingIn(unit: Lived, history: UnitHistory<Step>): UnitEvent[] {
	const from = unit.valid_from;
	const steps = history.into(unit.unit);
	const events = byDayAndKind(steps).map((group): UnitEvent => {
		const isNew = group.on === from;
		const kinds = {
			merge: isNew ? 'formed_by_merger' : 'took_over',
			rename: 'formed_by_renaming',
			split: isNew ? 'formed_by_split' : 'received_part'
		} as const;
		return eventOf(kinds[group.kind], group, (s) => s.from_unit);
	});
	if (from !== null && !steps.some((s) => s.on === from)) {
		events.unshift({ kind: 'formed', on: from, units: [], unverified: unit.unverified === true });
	}
	return events;
}

function goingOut(unit: Lived, history: UnitHistory<Step>): UnitEvent[] {
	const events = byDayAndKind(history.outOf(unit.unit)).map((group): UnitEvent => {
		const isEnd = unit.valid_to !== null && group.on > unit.valid_to;
		const kinds = { merge: 'merged', rename: 'renamed', split: isEnd ? 'split' : 'gave_part' } as const;
		return eventOf(kinds[group.kind], group, (s) => s.to_unit);
	});
	const last = events.at(-1)?.kind;
	if (unit.valid_to !== null && (last === undefined || last === 'gave_part')) {
		const on = isoDate(toDayNumber(unit.valid_to) + 1);
		events.push({ kind: 'ended', on, units: [], unverified: unit.unverified === true });
	}
	return events;
}

interface Group {
	on: string;
	kind: Succession['kind'];
	steps: Step[];
}

/** In order of days, as the steps are. */
function byDayAndKind(steps: Step[]): Group[] {
	const groups: Group[] = [];
	for (const step of steps) {
		const group = groups.find((g) => g.on === step.on && g.kind === step.kind);
		if (group === undefined) groups.push({ on: step.on, kind: step.kind, steps: [step] });
		else group.steps.push(step);
	}
	return groups;
}

function eventOf(kind: UnitEventKind, { on, steps }: Group, other: (s: Step) => string): UnitEvent {
	return { kind, on, units: steps.map(other), unverified: steps.some((s) => s.unverified === true) };
}
