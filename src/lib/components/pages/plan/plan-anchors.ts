import type { PlanPart } from '../../../report/plan/plan-parts';

/** Where a part stands on its plan's page. Rows have their own code as anchor. */
export function partAnchor({ section, field }: Pick<PlanPart, 'section' | 'field'>): string {
	return section === null ? `linh-vuc-${field.field}` : `phan-${section.section}`;
}
