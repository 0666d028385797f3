import type { Succession } from '../../src/lib/domain/catalogue';
import type { Measurement } from '../../src/lib/domain/measurement';
import type { Engine } from '../../src/lib/engine/engine';
import { measure } from '../../src/lib/metrics/run';
import { IN_PERIOD, load, smallProvince, TO_DATE, unit, type ObservationRow } from './small-province';

/** Histories written down by hand, with figures small enough to add by hand. */

/** A department, with its first and last day. */
export type Lived = [code: string, from: string | null, to: string | null];
/** `unit quarter numerator/denominator` of the flow `documents`. */
export const rows = (...texts: string[]): ObservationRow[] =>
	texts.map((text) => {
		const [unitCode = '', period = '', counts = ''] = text.split(' ');
		const [numerator, denominator] = counts.split('/').map(Number);
		return { unit: unitCode, period, numerator: numerator ?? null, denominator: denominator ?? null };
	});

/** Measurements of `documents`, as reported and in today's structure. */
export async function structures(
	engine: Engine,
	lived: Lived[],
	successions: Succession[],
	observations: ObservationRow[],
	cumulative = false
) {
	const catalogue = smallProvince({
		units: [
			unit('P', 'province', { parent: null }),
			...lived.map(([code, valid_from, valid_to]) => unit(code, 'department', { valid_from, valid_to }))
		],
		unit_successions: successions
	});
	await load(engine, catalogue, { observations });
	const of = async (structure: Measurement['structure']) =>
		(await measure(engine, catalogue.settings, { ...(cumulative ? TO_DATE : IN_PERIOD), structure })).filter(
			(m) => m.indicator === 'documents'
		);
	return { reported: await of('reported'), current: await of('current') };
}
/** Where there are counts, as `unit quarter` → `numerator/denominator`. */
export const shown = (all: Measurement[]) =>
	Object.fromEntries(
		all
			.filter((m) => m.numerator !== null)
			.map((m) => [`${m.unit} ${m.period}`, `${String(m.numerator)}/${String(m.denominator)}`])
	);
