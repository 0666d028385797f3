/**
 * An identifier in double quotes, with quotes inside doubled. DuckDB compares identifiers without regard to case.
 * Throws for an empty name and for a NUL character, at which an engine would end the statement.
 */
export function identText(name: string): string {
	if (name === '') throw new TypeError('an SQL identifier must not be empty');
	if (name.includes('\0')) throw new TypeError('an SQL identifier must not hold a NUL character');
	if (/\p{Surrogate}/u.test(name)) throw new TypeError('an SQL identifier must be well-formed text');
	return `"${name.replaceAll('"', '""')}"`;
}
