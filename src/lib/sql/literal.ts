/** What can be written into a statement as a value. A list becomes DuckDB's `[…]`. */
export type SqlValue = string | number | boolean | null | readonly SqlValue[];

function numberText(value: number): string {
	if (!Number.isFinite(value)) throw new RangeError(`an SQL number must be finite, found ${value}`);
	if (Number.isInteger(value) && !Number.isSafeInteger(value)) {
		throw new RangeError(`an SQL integer must be within 2^53, found ${value}`);
	}
	// With an exponent it is read as a DOUBLE, to the last bit; 0.00126… would be a DECIMAL and lose some.
	const text = Number.isInteger(value) ? String(Math.abs(value)) : Math.abs(value).toExponential();
	// In parentheses, since `1 -${-1}` would otherwise begin a comment.
	return value < 0 ? `(-${text})` : text;
}

/**
 * A string in single quotes, with quotes inside doubled; a backslash has no meaning in it. NUL is refused because an
 * engine ends the statement there, and half of a surrogate pair because it would silently become another character.
 */
function stringText(value: string): string {
	if (value.includes('\0')) throw new TypeError('an SQL string must not hold a NUL character');
	if (/\p{Surrogate}/u.test(value)) throw new TypeError('an SQL string must be well-formed text');
	return `'${value.replaceAll("'", "''")}'`;
}

/** The text of a value. Throws for what cannot be written without loss (see above). */
export function literalText(value: SqlValue): string {
	if (value === null) return 'null';
	switch (typeof value) {
		case 'string':
			return stringText(value);
		case 'number':
			return numberText(value);
		case 'boolean':
			return String(value);
		default:
			if (!Array.isArray(value)) throw new TypeError(`not an SQL value: ${typeof value}`);
			return `[${value.map(literalText).join(', ')}]`;
	}
}
