import type { ValueCell } from '../../../src/lib/ingest/values/cell';

/** Cells of text, as a CSV file has them. */
export const texts = (...cells: string[]): ValueCell[] => cells.map((text) => ({ kind: 'text', text }));

/** A number of a workbook. */
export const typed = (
	value: number,
	more: Partial<{ shown: string | null; isDate: boolean; isPercent: boolean }> = {}
): ValueCell => ({ kind: 'number', value, shown: null, isDate: false, isPercent: false, ...more });
