import { unitHistory } from '../../domain/unit-history';
import { unitsOf } from '../../domain/unit-tree';
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
	/** Where today's structure shows it; null: it still exists, ended without a successor, or is of another province. */
	now: { unit: string; name: string } | null;
	rows: PlanRow[];
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Whether a row is work that somebody does by some time, not a heading over such rows. */
export function isWork({ deliverable, leads, start, deadline }: PlanRow): boolean {
	return deliverable !== null || leads.length > 0 || start !== null || deadline !== null;
}

/** Work by the last day of its deadline, what is done apart; each row once. */
export function deadlinesOf(rows: readonly PlanRow[]): Deadlines {
	const isDone = (row: PlanRow) => row.state.isDone;
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

const NOBODY: Omit<LeadGroup, 'rows'> = { name: null, unit: null, hasPage: false, now: null };

/** Who a unit of the province is on the day of the facts; without such a day what today's structure says. */
function successorsOf({ settings, unit_successions, units }: LocalCatalogue): (unit: string) => LeadGroup['now'] {
	const { asOf } = settings;
	const own = new Map(unitsOf(units, settings.province).map((u) => [u.unit, u]));
	const isOver = (day: string) => asOf === null || day < asOf;
	const { today } = unitHistory(
		unit_successions.filter((s) => own.has(s.from_unit) && own.has(s.to_unit) && (asOf === null || s.on <= asOf))
	);
	return (code) => {
		const [unit, next] = [own.get(code), own.get(today(code))];
		if (unit === undefined || next === undefined || next === unit) return null;
		return unit.valid_to !== null && isOver(unit.valid_to) ? { unit: next.unit, name: next.name } : null;
	};
}

/** Work by who leads it, units first, by name; a row that several lead stands with each of them. */
export function leadsOf(catalogue: LocalCatalogue, rows: readonly PlanRow[]): LeadGroup[] {
	const groups = new Map<string, LeadGroup>();
	const successor = successorsOf(catalogue);
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
				const group = () => ({ name: unit.name, unit: unit.unit, hasPage, now: successor(unit.unit) });
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
