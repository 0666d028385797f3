import type { BodyState } from './body-row';
import type { Grid } from './grid';
import { type HeadingBlock, type TableColumn } from './heading-block';
import { drawOutline } from './outline';
import type { BodyRow, LeftOut, Placed, SheetTable, TableQuestion, TableRow } from './table';

export interface TableParts {
	grid: Grid;
	block: HeadingBlock;
	titles: Placed[];
	body: BodyRow[];
	state: BodyState;
}

/** The parts of a table put together: rows of data apart from those left out, questions of one kind as one. */
export function makeTable({ grid, block, titles, body, state }: TableParts): SheetTable {
	const outline = drawOutline(grid, body, state.numberColumn);
	const rows = body.flatMap((row): TableRow[] => {
		if (row.kind !== 'row') return [];
		const { at, label, number, under } = row;
		return [{ at, cells: grid.row(at), label, number: number?.text ?? null, under }];
	});
	const leftOut = body.flatMap(({ at, kind, why, label, under }): LeftOut[] =>
		kind === 'row' || why === null ? [] : [{ at, kind, why, label: label ?? '', under }]
	);
	const columns = allColumns(block, state.used);
	const kept = new Set(rows.map(({ at }) => at));
	const questions = [
		...headingQuestions(columns),
		...rows.flatMap(({ at }): TableQuestion[] => {
			const merged = grid.mergedFigures.get(at);
			return merged === undefined ? [] : [{ kind: 'merged_figure', rows: [at], columns: merged }];
		}),
		...state.questions,
		...outline
	];
	return {
		headingRows: Array.from({ length: block.bottom - block.top + 1 }, (_, i) => block.top + i).filter(
			(at) => grid.nextFilled[at] === at
		),
		columns,
		numberColumn: state.numberColumn,
		labelColumn: state.labelColumn,
		rows,
		leftOut,
		titles,
		declared: block.numbering?.row.declared ?? [],
		questions: gather(questions, kept)
	};
}

/** Columns with a heading, and those without one that hold data. */
function allColumns({ columns }: HeadingBlock, used: Set<number>): TableColumn[] {
	const headed = new Set(columns.map(({ index }) => index));
	const bare = [...used].filter((index) => !headed.has(index));
	return [...columns, ...bare.map((index): TableColumn => ({ index, path: [], heading: '' }))].toSorted(
		(a, b) => a.index - b.index
	);
}

function headingQuestions(columns: TableColumn[]): TableQuestion[] {
	const same = new Map<string, TableColumn[]>();
	for (const column of columns) {
		const key = column.heading.toLowerCase();
		const group = same.get(key);
		if (group === undefined) same.set(key, [column]);
		else group.push(column);
	}
	return [...same].flatMap(([heading, group]): TableQuestion[] => {
		if (heading !== '' && group.length < 2) return [];
		const kind = heading === '' ? 'no_heading' : 'same_headings';
		return [{ kind, rows: [], columns: group.map(({ index }) => index) }];
	});
}

/** Questions of one kind about rows that are still in the table become one; sub rows and headings stay as they are. */
function gather(questions: TableQuestion[], kept: Set<number>): TableQuestion[] {
	const gathered: TableQuestion[] = [];
	const byKind = new Map<string, { question: TableQuestion; seen: Set<number> }>();
	for (const { kind, rows, columns } of questions) {
		const one = { kind, rows: rows.filter((at) => kept.has(at)), columns };
		const before = byKind.get(kind);
		if (rows.length === 0 || kind === 'sub_rows') gathered.push(one);
		else if (one.rows.length === 0) continue;
		else if (before === undefined) {
			byKind.set(kind, { question: one, seen: new Set(columns) });
			gathered.push(one);
		} else {
			for (const at of one.rows) before.question.rows.push(at);
			for (const column of columns) before.seen.add(column);
		}
	}
	for (const { question, seen } of byKind.values()) question.columns = [...seen].sort((a, b) => a - b);
	return gathered;
}
