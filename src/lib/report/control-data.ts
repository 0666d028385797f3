import type { Settings } from '../domain/catalogue';
import type { Choices } from './choices';
import type { PeriodHead } from './heads';

/** What the controls and links of a page need beside its model. */
export interface ControlData {
	choices: Choices;
	/** Periods that have a page, in order of time. */
	periods: PeriodHead[];
	/** Bytes that a control makes the browser load, beside the engine. */
	dataBytes: number;
	near: Pick<Settings, 'nearPoints' | 'nearPercent'>;
}
