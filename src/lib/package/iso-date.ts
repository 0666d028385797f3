/** A day that exists, written 2025-09-15. */
export function isIsoDate(text: string): boolean {
	const m = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
	return m !== null && isDay(Number(m[1]), Number(m[2]), Number(m[3]));
}

/** The day after, ISO → ISO. */
export function nextDay(date: string): string {
	return new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

function isDay(year: number, month: number, day: number): boolean {
	const d = new Date(Date.UTC(year, month - 1, day));
	return year > 0 && d.getUTCMonth() === month - 1 && d.getUTCDate() === day;
}
