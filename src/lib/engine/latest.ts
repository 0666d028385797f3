/**
 * Wraps a run so that only the latest call answers. A call that was overtaken by a later one resolves to undefined
 * when it ends, whether it came through or failed: DuckDB does not stop a query, so a slow old answer may arrive after
 * a new one.
 */
export function latest<Args extends unknown[], Answer>(
	run: (...args: Args) => Promise<Answer>
): (...args: Args) => Promise<Answer | undefined> {
	let newest = 0;
	return async (...args) => {
		const number = ++newest;
		try {
			const answer = await run(...args);
			return number === newest ? answer : undefined;
		} catch (cause) {
			if (number !== newest) return undefined;
			throw cause;
		}
	};
}
