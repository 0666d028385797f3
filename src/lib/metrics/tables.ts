import type { Catalogue } from '../domain/catalogue';
import { notConvertible, rollups, rolesOf, unitsOf } from '../domain/unit-tree';
import type { TableInput } from '../engine/engine';
import { toTable } from '../engine/to-table';

/** A decimal as an integer of ten-thousandths, so that SQL compares integers; null stays null. */
export function tenThousandths(value: number | null): number | null {
	return value === null ? null : Math.round(value * 10_000);
}

/**
 * The catalogue as the tables that the metrics' SQL reads. Only the units of the package's province take part.
 * Days are DATE, decimals are BIGINT ten-thousandths (`_e4`).
 */
export function catalogueTables(catalogue: Catalogue): TableInput[] {
	const { settings } = catalogue;
	const roles = rolesOf(catalogue.unit_kinds);
	const units = unitsOf(catalogue.units, settings.province);
	const kinds = new Map(units.map((u) => [u.unit, u.kind]));
	const superseded = new Map(
		catalogue.targets.flatMap((t) => (t.supersedes === null ? [] : [[t.supersedes, t.valid_from] as const]))
	);
	return [
		toTable(
			'indicator',
			{
				indicator: 'VARCHAR',
				kind: 'VARCHAR',
				aggregation: 'VARCHAR',
				facts: 'VARCHAR',
				source_system: 'VARCHAR',
				method: 'VARCHAR',
				core: 'BOOLEAN',
				position: 'BIGINT'
			},
			catalogue.indicators.map((i) => ({ ...i }))
		),
		toTable(
			'applies',
			{ indicator: 'VARCHAR', kind: 'VARCHAR' },
			catalogue.indicators.flatMap((i) =>
				(i.applies_to === null ? catalogue.unit_kinds.map((k) => k.kind) : i.applies_to.split(/\s+/)).map((kind) => ({
					indicator: i.indicator,
					kind
				}))
			)
		),
		toTable(
			'unit',
			{
				unit: 'VARCHAR',
				kind: 'VARCHAR',
				role: 'VARCHAR',
				parent: 'VARCHAR',
				valid_from: 'DATE',
				valid_to: 'DATE'
			},
			units.map((u) => ({ ...u, role: roles.get(u.kind) ?? null }))
		),
		toTable(
			'rollup',
			{ structure: 'VARCHAR', unit: 'VARCHAR', shown: 'VARCHAR' },
			rollups(units, catalogue.unit_successions).map((r) => ({ ...r }))
		),
		toTable(
			'split',
			{ unit: 'VARCHAR', on_day: 'DATE' },
			notConvertible(units, catalogue.unit_successions).map(({ unit, before }) => ({ unit, on_day: before }))
		),
		toTable(
			'period',
			{
				calendar: 'VARCHAR',
				period: 'VARCHAR',
				grain: 'VARCHAR',
				year: 'BIGINT',
				quarter: 'BIGINT',
				from_day: 'DATE',
				to_day: 'DATE'
			},
			catalogue.periods.map((p) => ({
				calendar: p.calendar,
				period: p.period,
				grain: p.grain,
				year: p.year,
				quarter: p.grain === 'quarter' ? Number(p.period.slice(-1)) : null,
				from_day: p.from,
				to_day: p.to
			}))
		),
		toTable(
			'target',
			{
				target: 'VARCHAR',
				indicator: 'VARCHAR',
				issuer: 'VARCHAR',
				kind: 'VARCHAR',
				operator: 'VARCHAR',
				value_e4: 'BIGINT',
				basis: 'VARCHAR',
				cap_e4: 'BIGINT',
				base_e4: 'BIGINT',
				scope_type: 'VARCHAR',
				scope: 'VARCHAR',
				period: 'VARCHAR',
				valid_from: 'DATE',
				valid_to: 'DATE',
				superseded_from: 'DATE'
			},
			catalogue.targets
				.filter((t) => t.part === null)
				.flatMap((t) => {
					const issuer = catalogue.plans.find((p) => p.plan === t.plan)?.unit;
					if (issuer === undefined || !kinds.has(issuer)) return [];
					return [
						{
							target: t.target,
							indicator: t.indicator,
							issuer,
							kind: t.kind,
							operator: t.operator,
							value_e4: tenThousandths(t.value),
							basis: t.basis,
							cap_e4: tenThousandths(t.cap),
							base_e4: tenThousandths(t.base_value),
							scope_type: t.scope_type,
							scope: t.scope,
							period: t.period,
							valid_from: t.valid_from,
							valid_to: t.valid_to,
							superseded_from: superseded.get(t.target) ?? null
						}
					];
				})
		)
	];
}
