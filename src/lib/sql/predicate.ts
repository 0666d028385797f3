import { tokenize, type Token } from './predicate-tokens';

/** Dossier columns and those derived from them: all that a predicate may name. */
export const PREDICATE_COLUMNS: readonly string[] = [
	'unit',
	'procedure',
	'channel',
	'received_at',
	'due_at',
	'finished_at',
	'outcome',
	'components_digitised',
	'electronic_result',
	'fee',
	'paid_online',
	'apology',
	'on_time',
	'received_on',
	'finished_on',
	'due_on',
	'period_from',
	'period_to'
];

const COMPARISONS = ['=', '<>', '<', '<=', '>', '>='];
const CONSTANTS = ['true', 'false', 'null'];
const LONGEST = 2000;
const DEEPEST = 50;

/**
 * Why a predicate of a data package may not reach the engine; null where it may. Allowed are columns of the dossiers,
 * numbers, strings, true, false, null, and, or, not, in, is, between, comparisons, brackets and coalesce; everything
 * else is named with its place, counted from 1. Pure: nothing is run.
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

/** Recursive descent over the allowed part of SQL's grammar; throws `NotAllowed` at the first token that is not. */
class Parser {
	readonly #tokens: Token[];
	#at = 0;
	#depth = 0;

	constructor(tokens: Token[]) {
		this.#tokens = tokens;
	}

	whole(): void {
		this.#expression();
		if (this.#at < this.#tokens.length) this.#refuse('nothing more');
	}

	#expression(): void {
		if (++this.#depth > DEEPEST) this.#refuse(`at most ${DEEPEST} levels`);
		do {
			do this.#negation();
			while (this.#take('and'));
		} while (this.#take('or'));
		this.#depth--;
	}

	#negation(): void {
		while (this.#take('not'));
		this.#operand();
		this.#comparison();
		if (!this.#take('is')) return;
		this.#take('not');
		this.#need(...CONSTANTS);
	}

	/** What may follow an operand, once: SQL does not chain comparisons. */
	#comparison(): void {
		if (this.#take(...COMPARISONS)) {
			this.#operand();
			return;
		}
		const negated = this.#take('not');
		if (this.#take('in')) {
			this.#need('(');
			do this.#operand();
			while (this.#take(','));
			this.#need(')');
		} else if (this.#take('between')) {
			this.#operand();
			this.#need('and');
			this.#operand();
		} else if (negated) this.#refuse('in or between');
	}

	#operand(): void {
		if (this.#take('(')) {
			this.#expression();
			this.#need(')');
			return;
		}
		if (this.#take('coalesce')) {
			this.#need('(');
			do this.#expression();
			while (this.#take(','));
			this.#need(')');
			return;
		}
		const token = this.#tokens[this.#at];
		if (token?.kind === 'literal' || this.#isColumn(token)) this.#at++;
		else if (!this.#take(...CONSTANTS)) this.#refuse('a column or a value');
	}

	#isColumn(token: Token | undefined): boolean {
		return token?.kind === 'word' && PREDICATE_COLUMNS.includes(token.text);
	}

	#take(...texts: string[]): boolean {
		const token = this.#tokens[this.#at];
		if (token === undefined || token.kind === 'literal' || !texts.includes(token.text.toLowerCase())) return false;
		this.#at++;
		return true;
	}

	#need(...texts: string[]): void {
		if (!this.#take(...texts)) this.#refuse(texts.join(' or '));
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
