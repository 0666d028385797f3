import type { Status } from '../domain/measurement';

/** What a mark can stand for: a status, or a figure that is a fault and has none. */
export type Mark = Status | 'fault';

export function markOf(status: Status | null): Mark {
	return status ?? 'fault';
}

/**
 * The mark of each status as a path in a box of 16 × 16: disc with tick, half disc, triangle, dash, dotted ring, ring;
 * an exclamation mark for a fault.
 * The same marks stand in tables (`StatusMark.svelte`) and in charts.
 */
export const statusPath: Record<Mark, string> = {
	met: 'M8 1a7 7 0 1 1 0 14a7 7 0 1 1 0-14zM3.4 8.5L6.8 11.9L12.8 5.9L11.1 4.2L6.8 8.5L5.1 6.8z',
	near: 'M8 1a7 7 0 1 1 0 14a7 7 0 1 1 0-14zM8 2.8V13.2A5.2 5.2 0 1 0 8 2.8z',
	missed: 'M.8 2H15.2L8 15z',
	not_occurring: 'M2 6.8H14V9.2H2z',
	no_data:
		'M7 1h2v2h-2zM11.5 2.6l1.5 1.5l-1.4 1.4l-1.5-1.5zM13 7h2v2h-2zM11.6 10.5l1.4 1.4l-1.5 1.5l-1.4-1.4zM7 13h2v2h-2zM4.4 10.5l1.5 1.5l-1.4 1.4l-1.5-1.5zM1 7h2v2h-2zM4.5 2.6l1.4 1.4l-1.5 1.5l-1.4-1.4z',
	no_target: 'M8 1a7 7 0 1 1 0 14a7 7 0 1 1 0-14zM8 2.8A5.2 5.2 0 1 0 8 13.2A5.2 5.2 0 1 0 8 2.8z',
	fault: 'M6.6 1h2.8l-.5 9h-1.8zM6.6 12h2.8v3h-2.8z'
};

/** The mark as ECharts takes it. */
export function statusSymbol(mark: Mark): string {
	return `path://${statusPath[mark]}`;
}
