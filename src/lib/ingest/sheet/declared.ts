/** What a form says about its own columns in the row of column numbers. */
export interface Declared {
	/** Sheet column that the formula stands under. */
	column: number;
	/** As written: "(3)=(4)+(5)+(6)". */
	text: string;
	/** Null where the formula or one of its numbers is not understood. */
	means: Arithmetic | null;
}

/** Sheet columns. A share is declared but not checked: nobody knows how it was rounded. */
export type Arithmetic =
	| { kind: 'sum'; terms: Term[] }
	| { kind: 'share'; over: Term[]; under: Term[]; /** 100 for a percentage */ times: 1 | 100 };

export interface Term {
	column: number;
	sign: 1 | -1;
}

/** Formula as written, without its own column number → what it means; `columnOf` tells which column a number names. */
export function readArithmetic(formula: string, columnOf: (label: string) => number | undefined): Arithmetic | null {
	if (formula.length > LONGEST) return null;
	const bare = formula
		.replace(/\s+/g, '')
		.replace(/[−–]/g, '-')
		.replace(/[([{](\d{1,3})[)\]}]/g, '$1');
	const sum = terms(bare, columnOf);
	if (sum !== null) return { kind: 'sum', terms: sum };
	const share =
		/^([^/:]+)[/:]([^/:*x×]+)(?:[*x×](100)%?)?$/i.exec(bare) ?? /^([^/:*x×]+)[*x×](100)%?[/:]([^/:*x×]+)$/i.exec(bare);
	if (share === null) return null;
	const [first = '', second = '', third] = share.slice(1);
	const [under, times] = second === '100' && third !== undefined ? [third, second] : [second, third];
	const over = terms(first, columnOf);
	const below = terms(under, columnOf);
	return over === null || below === null
		? null
		: { kind: 'share', over, under: below, times: times === '100' ? 100 : 1 };
}

const LONGEST = 200;

/** "4+5-6", also "(4+5)". */
function terms(text: string, columnOf: (label: string) => number | undefined): Term[] | null {
	const bare = text.replace(/^\((.*)\)$/, '$1');
	if (!/^\d{1,3}(?:[+-]\d{1,3})*$/.test(bare)) return null;
	const found: Term[] = [];
	for (const [, sign, label = ''] of bare.matchAll(/([+-]?)(\d{1,3})/g)) {
		const column = columnOf(label);
		if (column === undefined) return null;
		found.push({ column, sign: sign === '-' ? -1 : 1 });
	}
	return found;
}
