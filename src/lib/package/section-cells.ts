import { TASK_CELLS, type PlanSection } from '../domain/catalogue';

/** Columns that the rows of a section have in the document. */
export const cellsOf = (section: Pick<PlanSection, 'cells'>): string[] =>
	section.cells.split(/\s+/).filter((cell) => cell !== '');

/** Those among them that no row can have. */
export const unknownCells = (section: Pick<PlanSection, 'cells'>): string[] =>
	cellsOf(section).filter((cell) => TASK_CELLS.every((known) => known !== cell));
