import type { Issue } from '../domain/issue';
import type { RuleInput } from './rule-input';
import { contradictingTargetsRule } from './rules/contradicting-targets';
import { holidaysRule } from './rules/holidays';
import { indicatorsRule } from './rules/indicators';
import { observationsRule } from './rules/observations';
import { periodsRule } from './rules/periods';
import { planLinksRule } from './rules/plan-links';
import { planSectionsRule } from './rules/plan-sections';
import { settingsRule } from './rules/settings';
import { spellingsRule } from './rules/spellings';
import { successionsRule } from './rules/successions';
import { targetsRule } from './rules/targets';
import { tasksRule } from './rules/tasks';
import { unitsRule } from './rules/units';
import { validityRule } from './rules/validity';

/** Every rule that needs more than one cell: pure functions from rows to issues. */
export const RULES: readonly ((input: RuleInput) => Issue[])[] = [
	settingsRule,
	indicatorsRule,
	targetsRule,
	contradictingTargetsRule,
	planSectionsRule,
	tasksRule,
	planLinksRule,
	spellingsRule,
	unitsRule,
	successionsRule,
	periodsRule,
	holidaysRule,
	observationsRule,
	validityRule
];
