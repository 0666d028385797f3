/** True where the way upwards from `code` comes back to it; `parentOf` answers undefined or null at the top. */
export function isOwnAncestor(code: string, parentOf: (code: string) => string | null | undefined): boolean {
	const seen = new Set<string>();
	for (let next = parentOf(code) ?? null; next !== null && !seen.has(next); next = parentOf(next) ?? null) {
		if (next === code) return true;
		seen.add(next);
	}
	return false;
}
