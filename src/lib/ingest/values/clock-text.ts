/** A time of day as text. */
export interface ClockTime {
	/** HH:MM, or HH:MM:SS where seconds are written. */
	time: string;
	/** Minutes from UTC where a zone is written ("Z", "+07:00"); null where none is. */
	zone: number | null;
}

const CLOCK =
	/^(\d{1,2})(?::(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?| ?(?:h|giờ) ?(?:(\d{1,2}) ?(?:'|p|phút)?)?) ?(sa|ch|am|pm)? ?(z|[+-]\d{2}:?\d{2})?$/u;

/**
 * A whole text (of `plainCell`) as a time: "14:30", "14h30", "14 giờ 30 phút", "2:30:00 ch", "14:30:00z". Null where it
 * is none, 'no-such-time' where it is one that does not exist (24:00, 14:75).
 */
export function clockTime(plain: string): ClockTime | 'no-such-time' | null {
	const match = CLOCK.exec(plain);
	if (match === null) return null;
	const [, written = '', colon, seconds, spoken, half, zone] = match;
	const hour = hourOf(Number(written), half);
	const minute = Number(colon ?? spoken ?? 0);
	if (hour === null || minute > 59 || Number(seconds ?? 0) > 59) return 'no-such-time';
	const time = [hour, minute].map((part) => String(part).padStart(2, '0')).join(':');
	return { time: seconds === undefined ? time : `${time}:${seconds}`, zone: zone === undefined ? null : minutes(zone) };
}

/** SA and CH are what a Vietnamese Windows writes for AM and PM. */
function hourOf(hour: number, half: string | undefined): number | null {
	if (half === undefined) return hour <= 23 ? hour : null;
	if (hour < 1 || hour > 12) return null;
	return (hour % 12) + (half === 'ch' || half === 'pm' ? 12 : 0);
}

function minutes(zone: string): number {
	if (zone === 'z') return 0;
	const size = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2));
	return zone.startsWith('-') ? -size : size;
}
