import type { Catalogue, Indicator, Unit } from '../../src/lib/domain/catalogue';
import type { Measurement } from '../../src/lib/domain/measurement';
import { localise } from '../../src/lib/report/local-catalogue';
import * as build from '../builders/catalogue';

/**
 * A province of three departments (two after Sở B went into Sở A on 2025-07-01) and a commune, with two core
 * indicators, `on-time` and `paid`, and a variant `on-time-766`, in the quarters 2024-Q3 to 2025-Q3.
 */
const unit = (code: string, name: string, kind: string, more: Partial<Unit> = {}): Unit =>
	build.unit(code, { name, short_name: name, kind, parent: kind === 'province' ? null : 'p', ...more });

const indicator = (code: string, concept: string, position: number, more: Partial<Indicator> = {}): Indicator =>
	build.indicator(code, {
		slug: `${code}-slug`,
		concept,
		name_vi: `Tỷ lệ ${code}`,
		numerator_vi: 'tử',
		denominator_vi: 'mẫu',
		facts: 'dossiers',
		dated_by: 'finished',
		method: 'đếm',
		source_system: 's',
		core: true,
		position,
		...more
	});

export const raw: Catalogue = build.catalogueOf({
	settings: build.settings({ asOf: '2025-09-30' }),
	fields: [{ field: 'f', number: 'III', name_vi: 'Thủ tục', name_en: 'Procedures' }],
	indicators: [
		indicator('paid', 'payment', 4),
		indicator('on-time', 'time', 2),
		indicator('on-time-766', 'time', 14, { core: false })
	],
	unit_kinds: [
		{ kind: 'commune', role: 'reporting', name_vi: 'Xã', name_en: 'Commune', position: 5 },
		{ kind: 'department', role: 'reporting', name_vi: 'Sở', name_en: 'Department', position: 2 },
		{ kind: 'province', role: 'province', name_vi: 'Tỉnh', name_en: 'Province', position: 1 },
		{ kind: 'division', role: 'division', name_vi: 'Phòng', name_en: 'Division', position: 6 }
	],
	units: [
		unit('p', 'Tỉnh P', 'province'),
		unit('d', 'Sở Đ', 'department'),
		unit('a', 'Sở A', 'department'),
		unit('b', 'Sở B', 'department', { valid_to: '2025-06-30' }),
		unit('x', 'Xã X', 'commune'),
		unit('a1', 'Phòng 1', 'division', { parent: 'a' }),
		unit('elsewhere', 'Sở khác', 'department', { province: 'q' })
	],
	unit_successions: [build.succession('b', 'a', '2025-07-01', 'merge')],
	calendars: [
		build.calendar('quarter', { name_vi: 'Quý', name_en: 'Quarter' }),
		build.calendar('window', { name_vi: 'Kỳ 15–14', name_en: 'Window' })
	],
	periods: ['2025-Q3', '2024-Q3', '2024-Q4', '2025-Q1', '2025-Q2', '2025-Q4'].map((code) =>
		build.period(code, { source: '' })
	),
	source_systems: [{ source: 's', name_vi: 'Một cửa', name_en: 'One-stop' }]
});

/** As a Vietnamese reader sees it. */
export const catalogue = localise(raw, 'vi');

/** A figure held to 90 %; the status follows from the counts as far as the pages care. */
export function figure(
	indicatorCode: string,
	unitCode: string,
	periodCode: string,
	counts: [number, number] | null,
	more: Partial<Measurement> = {}
): Measurement {
	const [numerator, denominator] = counts ?? [null, null];
	const value = numerator === null || denominator === 0 ? null : (100 * numerator) / denominator;
	return {
		indicator: indicatorCode,
		unit: unitCode,
		calendar: 'quarter',
		period: periodCode,
		cumulative: false,
		structure: 'reported',
		numerator,
		denominator,
		value,
		n: null,
		method: 'đếm',
		operator: 'at_least',
		target: 90,
		target_id: 't',
		target_rule: 'province',
		status: counts === null ? 'no_data' : value === null ? 'not_occurring' : value >= 90 ? 'met' : 'missed',
		reason: '',
		derived: false,
		facts: 'dossiers',
		source_ref: null,
		units_reported: counts === null ? 0 : 1,
		units_expected: 1,
		...more
	};
}

export const measurements: Measurement[] = [
	figure('on-time', 'p', '2024-Q3', [80, 100]),
	figure('on-time', 'p', '2025-Q2', [90, 100]),
	figure('on-time', 'p', '2025-Q3', [180, 200], { units_reported: 2, units_expected: 3 }),
	figure('on-time', 'a', '2025-Q2', [50, 50]),
	figure('on-time', 'a', '2025-Q3', [100, 110]),
	figure('on-time', 'b', '2025-Q2', [40, 50]),
	figure('on-time', 'd', '2025-Q3', null),
	figure('on-time', 'x', '2025-Q3', [0, 0]),
	figure('on-time-766', 'p', '2025-Q3', [70, 100]),
	figure('on-time-766', 'a', '2025-Q3', [70, 100]),
	figure('paid', 'p', '2025-Q3', [10, 20]),
	figure('paid', 'a', '2025-Q3', [10, 20])
];
