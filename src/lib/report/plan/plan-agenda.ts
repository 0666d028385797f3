import { compareNames } from '../../format/collate';
import type { LocalCatalogue } from '../local-catalogue';
import type { PlanRow } from './plan-rows';

/** Rows that fall due on one day. */
export interface DueDay {
	/** ISO. */
	day: string;
	rows: PlanRow[];
}

export interface Deadlines {
	days: DueDay[];
	/** A time is written, but no day follows from it. */
	undated: PlanRow[];
	/** Work without any time written. */
	unwritten: PlanRow[];
	/** What is done already, by the same days. */
	done: PlanRow[];
}

/** Rows that one unit, or one group of units, leads. */
export interface LeadGroup {
	/** Name of the unit; a mention as written where no unit is certain; null: the row names nobody. */
	name: string | null;
	/** Null: no unit is certain. */
	unit: string | null;
	hasPage: boolean;
	/** Who took the unit over; empty where it still exists. */
	now: { unit: string; name: string }[];
	rows: PlanRow[];
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Whether a row is work that somebody does by some time, not a heading over such rows. */
export function isWork({ deliverable, leads, start, deadline }: PlanRow): boolean {
	return deliverable !== null || leads.length > 0 || start !== null || deadline !== null;
}

/** Work by the last day of its deadline, what is done apart; each row once. */
export function deadlinesOf(rows: readonly PlanRow[]): Deadlines {
	const isDone = (row: PlanRow) => row.state.status === 'done';
	const all = rows.filter(isWork);
	const work = all.filter((row) => !isDone(row));
	const days = [...new Set(work.flatMap((row) => row.dueTo ?? []))].sort();
	const isWritten = (row: PlanRow) => row.deadline !== null || row.start !== null;
	return {
		days: days.map((day) => ({ day, rows: work.filter((row) => row.dueTo === day) })),
		undated: work.filter((row) => row.dueTo === null && isWritten(row)),
		unwritten: work.filter((row) => row.dueTo === null && !isWritten(row)),
		done: all.filter(isDone).sort((a, b) => compareText(a.dueTo ?? '', b.dueTo ?? ''))
	};
}

const NOBODY: Omit<LeadGroup, 'rows'> = { name: null, unit: null, hasPage: false, now: [] };

function successors({ unit_successions, units }: LocalCatalogue, unit: string): LeadGroup['now'] {
	return unit_successions
		.filter((s) => s.from_unit === unit && s.kind !== 'split')
		.map(({ to_unit }) => ({ unit: to_unit, name: units.find((u) => u.unit === to_unit)?.name ?? to_unit }));
}

/** Work by who leads it, units first, by name; a row that several lead stands with each of them. */
export function leadsOf(catalogue: LocalCatalogue, rows: readonly PlanRow[]): LeadGroup[] {
	const groups = new Map<string, LeadGroup>();
	const add = (key: string, group: () => Omit<LeadGroup, 'rows'>, row: PlanRow) => {
		const known = groups.get(key) ?? { ...group(), rows: [] };
		groups.set(key, known);
		if (known.rows.at(-1) !== row) known.rows.push(row);
	};
	for (const row of rows.filter(isWork)) {
		for (const { mention, unit: code } of row.leads) {
			const unit = catalogue.units.find((u) => u.unit === code);
			const hasPage = unit?.province === catalogue.settings.province;
			if (unit === undefined) add(`mention ${mention}`, () => ({ ...NOBODY, name: mention }), row);
			else {
				const group = () => ({ name: unit.name, unit: unit.unit, hasPage, now: successors(catalogue, unit.unit) });
				add(`unit ${unit.unit}`, group, row);
			}
		}
		if (row.leads.length === 0) add('nobody', () => NOBODY, row);
	}
	const rank = ({ unit, name }: LeadGroup) => (unit !== null ? 0 : name !== null ? 1 : 2);
	return [...groups.values()].sort(
		(a, b) => rank(a) - rank(b) || compareNames(a.name ?? '', b.name ?? '', catalogue.lang)
	);
}
