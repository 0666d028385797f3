import { identText } from './ident';
import { literalText, type SqlValue } from './literal';

/** Not exported as a class: only this file can make one, so nothing else reaches an engine. */
class SqlText {
	readonly #text: string;
	constructor(text: string) {
		this.#text = text;
	}
	get text(): string {
		return this.#text;
	}
}

/** SQL text whose values and names were quoted. */
export type Sql = SqlText;

/**
 * SQL with its values made safe: strings, numbers, booleans, null and lists become literals; another `Sql` is pasted.
 * A value must not stand inside quotes (`'${name}'`): the literal brings its own. That throws.
 */
export function sql(strings: TemplateStringsArray, ...values: readonly (SqlValue | Sql)[]): Sql {
	let text = '';
	let isQuoted = false;
	strings.forEach((part, at) => {
		text += part;
		if (at >= values.length) return;
		if (part.split("'").length % 2 === 0) isQuoted = !isQuoted;
		if (isQuoted) throw new TypeError(`a value inside quotes: ${part.slice(-40)}`);
		const value = values[at];
		if (value === undefined) throw new TypeError(`an undefined value after: ${part.slice(-40)}`);
		text += value instanceof SqlText ? value.text : literalText(value);
	});
	return new SqlText(text);
}

/** A name of a table or column. */
export const ident = (name: string): Sql => new SqlText(identText(name));

/** A value as a literal. */
export const literal = (value: SqlValue): Sql => new SqlText(literalText(value));

/** Parts side by side. The separator is written as it stands, so it must be a constant of the program. */
export const joinSql = (parts: readonly Sql[], separator = ', '): Sql =>
	new SqlText(parts.map((part) => part.text).join(separator));

/**
 * Text that is pasted as it stands. Only for constants of the program and for predicates of a data package that passed
 * the allow-list.
 */
export const trusted = (text: string): Sql => {
	if (text.includes('\0')) throw new TypeError('SQL must not hold a NUL character');
	return new SqlText(text);
};
