import { ColumnSums } from './column-sums';
import type { Term } from './declared';
import { numberAt, outlineOf, type Numbers, type Scope, type SumOutline } from './sum-outline';
import type { SheetTable } from './table';
import { isRateHeading } from './words';

export type { Numbers };

/** A figure that is not the sum that it should be. */
export interface SumFinding {
	/** A total or section against its rows, a numbered row against 1.1, 1.2 …, a row against the form's own formula. */
	kind: 'total' | 'section' | 'sub_rows' | 'arithmetic';
	/** Row and column of the sheet. */
	at: number;
	column: number;
	found: number;
	expected: number;
	/** Rows (or, for a formula, columns) that were added up. */
	counted: number;
	/** Of them, those without a number, which added nothing. */
	blank: number;
	/** First and last row added up; the row itself for a formula. */
	from: number;
	to: number;
	/** The formula as written, else null. */
	formula: string | null;
}

/** Whether 1 counts what 1.1, 1.2 … count. Null where the sums do not tell: the question stays. */
export interface SettledSubRows {
	parent: number;
	children: number[];
	counted: boolean | null;
}

export interface SumCheck {
	findings: SumFinding[];
	settled: SettledSubRows[];
}

/**
 * Totals and sections against the sums of their rows, column by column, and every row against the form's declared
 * arithmetic. Columns of shares, averages and ranks are not added up, a total without a number is not checked, a blank
 * cell adds nothing and is told. A total is held against the scope that fits best: all rows, those
 * since the last total, its section, or those below it.
 */
export function checkSums(table: SheetTable, numbers: Numbers): SumCheck {
	const outline = outlineOf(table, numbers, new Set(addingColumns(table)));
	const { findings: parts, settled } = checkSubRows(outline);
	const open = settled.some(({ counted }) => counted === null);
	const totals = checkTotals(outline, open);
	if (open && totals.separate) for (const group of settled) group.counted ??= false;
	const findings = [
		...totals.findings,
		...checkSections(outline, totals.separate),
		...parts,
		...checkDeclared(table, numbers)
	];
	return { findings: findings.toSorted((a, b) => a.at - b.at || a.column - b.column), settled };
}

/** Columns whose figures may be added up. */
export function addingColumns(table: SheetTable): number[] {
	const shares = new Set(table.declared.filter(({ means }) => means?.kind === 'share').map(({ column }) => column));
	for (const { cells } of table.rows) {
		cells.forEach((cell, column) => cell.kind === 'number' && cell.isPercent && shares.add(column));
	}
	return table.columns
		.filter(({ index, heading }) => index !== table.numberColumn && !shares.has(index) && !isRateHeading(heading))
		.map(({ index }) => index);
}

interface Held {
	findings: SumFinding[];
	/** Columns that agree on something other than nothing. */
	agree: number;
}

/** One row held against the rows of a scope. */
function hold(outline: SumOutline, kind: SumFinding['kind'], at: number, scope: Scope, every: boolean): Held {
	const held: Held = { findings: [], agree: 0 };
	const counted = scope.to - scope.from;
	const { first, last } = outline.ends(scope);
	for (const [column, found] of outline.figures(at)) {
		const sums = outline.sums(column, every);
		const { sum, known } = sums?.range(scope.from, scope.to) ?? { sum: null, known: 0 };
		const expected = sum ?? 0;
		if (sums?.equal(found, expected) ?? found === 0) held.agree += found === 0 ? 0 : 1;
		else
			held.findings.push({
				kind,
				at,
				column,
				found,
				expected,
				counted,
				blank: counted - known,
				from: first,
				to: last,
				formula: null
			});
	}
	return held;
}

function checkTotals(outline: SumOutline, open: boolean): { findings: SumFinding[]; separate: boolean } {
	const findings: SumFinding[] = [];
	let [withParents, withAll] = [0, 0];
	for (const total of outline.totals) {
		let best: Held | null = null;
		for (const every of open ? [false, true] : [false]) {
			for (const scope of total.scopes) {
				const held = hold(outline, 'total', total.at, scope, every);
				if (best === null || held.findings.length < best.findings.length) best = held;
				if (held.findings.length > 0 || held.agree === 0) continue;
				if (every) withAll++;
				else withParents++;
			}
		}
		findings.push(...(best?.findings ?? []));
	}
	return { findings, separate: withAll > 0 && withParents === 0 };
}

const checkSections = (outline: SumOutline, every: boolean): SumFinding[] =>
	outline.sections.flatMap(({ at, scope }) => hold(outline, 'section', at, scope, every).findings);

/**
 * Numbered rows against the rows below them. Two columns, or two rows in one, must agree to prove anything; where most
 * columns agree the others are findings and the question stays.
 */
function checkSubRows(outline: SumOutline): SumCheck {
	const findings: SumFinding[] = [];
	const settled = outline.groups.map(({ parent, children }): SettledSubRows => {
		const own = new Map(outline.figures(parent));
		const below = new Map<number, [number, number][]>();
		children.forEach((at, i) => {
			for (const [column, value] of outline.figures(at)) {
				const cells = below.get(column);
				if (cells !== undefined) cells.push([i, value]);
				else if (own.has(column)) below.set(column, [[i, value]]);
			}
		});
		let agree = 0;
		const wrong: SumFinding[] = [];
		for (const [column, found] of own) {
			const cells = below.get(column);
			if (cells === undefined) continue;
			const sums = new ColumnSums(cells);
			const { sum, known } = sums.range(0, children.length);
			const expected = sum ?? 0;
			const [from = parent, counted] = [children[0], children.length];
			if (sums.equal(found, expected)) agree += found === 0 ? 0 : 1;
			else {
				const to = children.at(-1) ?? parent;
				wrong.push({
					kind: 'sub_rows',
					at: parent,
					column,
					found,
					expected,
					counted,
					blank: counted - known,
					from,
					to,
					formula: null
				});
			}
		}
		if (agree > wrong.length) findings.push(...wrong);
		const proved = agree > 1 || (agree > 0 && children.length > 1);
		return { parent, children, counted: proved && wrong.length === 0 ? true : null };
	});
	return { findings, settled };
}

/** Every row, also totals and sections, against the formulas in the row of column numbers. */
function checkDeclared(table: SheetTable, numbers: Numbers): SumFinding[] {
	const sums = table.declared.flatMap(({ column, text, means }) =>
		means?.kind === 'sum' ? [{ column, text, terms: means.terms }] : []
	);
	const summed = table.leftOut.filter(({ kind }) => kind === 'total' || kind === 'section' || kind === 'of_which');
	return [...table.rows, ...summed].flatMap(({ at }) =>
		sums.flatMap(({ column, text, terms }): SumFinding[] => {
			const found = numberAt(numbers, at, column);
			const values = terms.map(({ column }) => numberAt(numbers, at, column));
			const blank = values.filter((value) => value === null).length;
			if (found === null || blank === terms.length) return [];
			const expected = addTerms(terms, values);
			const near = 1e-9 * Math.max(1, Math.abs(found));
			if (Math.abs(found - expected) <= near) return [];
			return [
				{
					kind: 'arithmetic',
					at,
					column,
					found,
					expected,
					counted: terms.length,
					blank,
					from: at,
					to: at,
					formula: text
				}
			];
		})
	);
}

/** The sum without the dust of binary fractions: 0.1 + 0.2 is 0.3. */
const addTerms = (terms: Term[], values: (number | null)[]): number =>
	Number(terms.reduce((sum, { sign }, i) => sum + sign * (values[i] ?? 0), 0).toPrecision(15));
