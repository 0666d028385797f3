import * as v from 'valibot';
import type { Settings } from '../domain/catalogue';
import type { Issue } from '../domain/issue';
import { descriptorFault } from './descriptor-fault';
import { isIsoDate } from './iso-date';

const text = v.pipe(v.string(), v.nonEmpty());
const points = v.pipe(v.number(), v.minValue(0), v.maxValue(100));
const orNull = <T extends v.GenericSchema>(schema: T) => v.optional(v.nullable(schema), null as never);

const SettingsShape = v.strictObject({
	province: text,
	calendar: text,
	nearPoints: points,
	nearPercent: points,
	incrementBasis: v.picklist(['points', 'relative']),
	since: orNull(v.pipe(v.string(), v.check(isIsoDate, 'a day as 2025-12-31'))),
	asOf: orNull(v.pipe(v.string(), v.check(isIsoDate, 'a day as 2025-12-31'))),
	notice: orNull(v.strictObject({ vi: text, en: text })),
	practice: orNull(
		v.strictObject({
			dossiers: v.pipe(v.number(), v.integer(), v.minValue(0)),
			seed: v.pipe(v.number(), v.integer())
		})
	)
});

/**
 * The settings under `cchc`. `asOf`, `notice` and `practice` may be left out; everything else must stand there, and
 * nothing more. `settings` is null where one is missing or of the wrong type.
 */
export function parseSettings(json: unknown): { settings: Settings | null; issues: Issue[] } {
	const parsed = v.safeParse(SettingsShape, json);
	if (parsed.success) return { settings: parsed.output, issues: [] };
	const issues = parsed.issues.map((i) => {
		const path = v.getDotPath(i);
		const unknown = i.expected === 'never';
		const missing = i.received === 'undefined';
		return descriptorFault(unknown ? 'unknown-setting' : missing ? 'missing-setting' : 'wrong-setting', {
			column: path === null ? 'cchc' : `cchc.${path}`,
			found: missing ? 'nothing' : i.received,
			expected: unknown ? `one of ${Object.keys(SettingsShape.entries).join(', ')}` : (i.expected ?? i.message),
			message: unknown ? 'There is no such setting.' : 'The setting is missing or not of the right type.'
		});
	});
	return { settings: null, issues };
}
