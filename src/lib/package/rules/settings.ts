import type { Issue } from '../../domain/issue';
import { descriptorFault } from '../descriptor-fault';
import type { RuleInput } from '../rule-input';

/** The province and the calendar that the settings name exist; the province is one. */
export function settingsRule({ settings, units, unit_kinds, mayExist }: RuleInput): Issue[] {
	if (settings === null) return [];
	const issues: Issue[] = [];
	const unknown = (column: string, found: string, table: string): void => {
		issues.push(
			descriptorFault('wrong-setting', {
				column,
				found,
				expected: `a code in ${table}`,
				message: `There is none in ${table}.`
			})
		);
	};
	if (!mayExist('units', 'unit', settings.province)) unknown('cchc.province', settings.province, 'units');
	if (!mayExist('calendars', 'calendar', settings.calendar)) unknown('cchc.calendar', settings.calendar, 'calendars');
	const unit = units.find((u) => u.unit === settings.province);
	const role = unit_kinds.find((k) => k.kind === unit?.kind)?.role;
	if (unit !== undefined && role !== undefined && role !== 'province') {
		issues.push(
			descriptorFault('wrong-setting', {
				column: 'cchc.province',
				found: `${unit.unit}, of role ${role}`,
				expected: 'a unit whose kind has the role province',
				message: 'The package reports on a province.'
			})
		);
	}
	return issues;
}
