import { tokenize, type Token } from './predicate-tokens';

type Kind = 'text' | 'number' | 'moment' | 'boolean' | 'null';

/** Dossier columns and those derived from them, with what they hold. */
const COLUMN_KINDS: Record<string, Kind> = {
	unit: 'text',
	procedure: 'text',
	channel: 'text',
	received_at: 'moment',
	due_at: 'moment',
	finished_at: 'moment',
	outcome: 'text',
	components_digitised: 'boolean',
	electronic_result: 'boolean',
	fee: 'number',
	paid_online: 'boolean',
	apology: 'boolean',
	on_time: 'boolean',
	late_working_days: 'number',
	received_on: 'moment',
	finished_on: 'moment',
	due_on: 'moment',
	period_from: 'moment',
	period_to: 'moment'
};

/** All that a predicate may name. */
export const PREDICATE_COLUMNS: readonly string[] = Object.keys(COLUMN_KINDS);

/** The columns that stand for the window of a figure: a figure that adds up over time has none. */
export const WINDOW_COLUMNS: readonly string[] = ['period_from', 'period_to'];

/** Names of columns in a predicate that `predicateIssue` lets through. */
export function predicateColumns(text: string): string[] {
	const tokens = tokenize(text);
	if (typeof tokens === 'string') return [];
	return tokens.filter((t) => t.kind === 'word' && PREDICATE_COLUMNS.includes(t.text)).map((t) => t.text);
}

const COMPARISONS = ['=', '<>', '<', '<=', '>', '>='];
const CONSTANTS = ['true', 'false', 'null'];
const LONGEST = 2000;
const DEEPEST = 50;

/**
 * Why a predicate of a data package may not reach the engine; null where it may. Allowed are columns of the dossiers,
 * numbers, strings, true, false, null, and, or, not, in, is, between, comparisons, brackets and coalesce, like compared
 * with like; everything else is named with its place, counted from 1. Pure: nothing is run.
 */
export function predicateIssue(text: string): string | null {
	if (text.length > LONGEST) return `it is longer than ${LONGEST} characters`;
	const tokens = tokenize(text);
	if (typeof tokens === 'string') return tokens;
	try {
		new Parser(tokens).whole();
		return null;
	} catch (e) {
		if (e instanceof NotAllowed) return e.message;
		throw e;
	}
}

class NotAllowed extends Error {}

/** What an operand is, and where it begins. A string takes the kind of what it is compared with, if it can. */
interface Operand {
	kind: Kind;
	/** Text of a string literal, without its quotes; null for anything else. */
	string: string | null;
	/** Its first token. */
	token: Token | undefined;
}

/**
 * Recursive descent over the allowed part of SQL's grammar; throws `NotAllowed` at the first token that is not, and
 * where kinds do not fit.
 */
class Parser {
	readonly #tokens: Token[];
	#at = 0;
	#depth = 0;

	constructor(tokens: Token[]) {
		this.#tokens = tokens;
	}

	whole(): void {
		const all = this.#expression();
		if (this.#at < this.#tokens.length) this.#refuse('nothing more');
		needCondition(all);
	}

	#expression(): Operand {
		if (++this.#depth > DEEPEST) this.#refuse(`at most ${DEEPEST} levels`);
		const first = this.#negation();
		let isJoined = false;
		while (this.#take('and', 'or')) {
			if (!isJoined) needCondition(first);
			isJoined = true;
			needCondition(this.#negation());
		}
		this.#depth--;
		return isJoined ? { ...first, kind: 'boolean', string: null } : first;
	}

	#negation(): Operand {
		const token = this.#tokens[this.#at];
		let isNegated = false;
		while (this.#take('not')) isNegated = true;
		let operand = this.#operand();
		const isCompared = this.#comparison(operand);
		if (isCompared) operand = { kind: 'boolean', string: null, token };
		if (this.#take('is')) {
			this.#take('not');
			if (this.#need(...CONSTANTS) !== 'null') needCondition(operand);
			operand = { kind: 'boolean', string: null, token };
		}
		if (isNegated) needCondition(operand);
		return operand;
	}

	/** What may follow an operand, once: SQL does not chain comparisons. */
	#comparison(left: Operand): boolean {
		if (this.#take(...COMPARISONS)) {
			needAlike(left, this.#operand());
			return true;
		}
		const isNegated = this.#take('not');
		if (this.#take('in')) {
			this.#need('(');
			do needAlike(left, this.#operand());
			while (this.#take(','));
			this.#need(')');
			return true;
		}
		if (this.#take('between')) {
			needAlike(left, this.#operand());
			this.#need('and');
			needAlike(left, this.#operand());
			return true;
		}
		if (isNegated) this.#refuse('in or between');
		return false;
	}

	#operand(): Operand {
		const token = this.#tokens[this.#at];
		if (this.#take('(')) {
			const inner = this.#expression();
			this.#need(')');
			return inner;
		}
		if (this.#take('coalesce')) {
			this.#need('(');
			let all = this.#expression();
			while (this.#take(',')) {
				const next = this.#expression();
				needAlike(all, next);
				if (all.kind === 'null' || all.string !== null) all = { ...next, token };
			}
			this.#need(')');
			return all;
		}
		if (token?.kind === 'literal') {
			this.#at++;
			const isString = token.text.startsWith("'");
			return { kind: isString ? 'text' : 'number', string: isString ? token.text.slice(1, -1) : null, token };
		}
		const column =
			token?.kind === 'word' && Object.hasOwn(COLUMN_KINDS, token.text) ? COLUMN_KINDS[token.text] : undefined;
		if (column !== undefined) {
			this.#at++;
			return { kind: column, string: null, token };
		}
		if (!this.#take(...CONSTANTS)) this.#refuse('a column or a value');
		return { kind: token?.text.toLowerCase() === 'null' ? 'null' : 'boolean', string: null, token };
	}

	#take(...texts: string[]): boolean {
		const token = this.#tokens[this.#at];
		if (token === undefined || token.kind === 'literal' || !texts.includes(token.text.toLowerCase())) return false;
		this.#at++;
		return true;
	}

	/** The word that stood there, in small letters. */
	#need(...texts: string[]): string {
		const text = this.#tokens[this.#at]?.text.toLowerCase() ?? '';
		if (!this.#take(...texts)) this.#refuse(texts.join(' or '));
		return text;
	}

	#refuse(expected: string): never {
		const token = this.#tokens[this.#at];
		const last = this.#tokens.at(-1);
		throw new NotAllowed(
			token === undefined
				? `it ends after ${last === undefined ? 'nothing' : `"${last.text}"`}, where ${expected} should follow`
				: `"${token.text}" at character ${token.at} is not allowed there; expected ${expected}`
		);
	}
}

const place = ({ token }: Operand) => `"${token?.text ?? ''}" at character ${token?.at ?? 0}`;

function needCondition(operand: Operand): void {
	if (operand.kind === 'boolean' || operand.kind === 'null') return;
	throw new NotAllowed(`${place(operand)} is a ${operand.kind}, where a condition should stand`);
}

const MOMENT = /^\d{4}-\d{2}-\d{2}([ T]\d{2}:\d{2}(:\d{2})?)?$/;

function needAlike(left: Operand, right: Operand): void {
	if (left.kind === right.kind || left.kind === 'null' || right.kind === 'null') return;
	if (reads(left.string, right.kind) || reads(right.string, left.kind)) return;
	throw new NotAllowed(`${place(right)} is a ${right.kind}, but is compared with a ${left.kind}`);
}

/** True where the engine takes a string literal for a value of that kind. */
function reads(string: string | null, kind: Kind): boolean {
	if (string === null) return false;
	if (kind === 'moment') return MOMENT.test(string) && !Number.isNaN(Date.parse(`${string.slice(0, 10)}T00:00:00Z`));
	return kind === 'boolean' && /^(true|false)$/i.test(string);
}
