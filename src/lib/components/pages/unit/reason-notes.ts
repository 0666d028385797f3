import type { UnitRow } from '../../../report/unit/unit-page';
import { reasonTexts } from '../../../words/reason-text';
import type { Words } from '../../../words/vi';

/** What must be said of the newest figures: each reason once, with the indicators that it is about. */
export function reasonNotes(rows: readonly UnitRow[], words: Words): string[] {
	const named = new Map<string, string[]>();
	for (const { head, own } of rows) {
		for (const reason of own === null ? [] : reasonTexts(own.reason, words)) {
			named.set(reason, [...(named.get(reason) ?? []), head.shortName]);
		}
	}
	return [...named].map(([reason, names]) =>
		words.pages.unit.reasonFor(
			names.length === rows.length && rows.length > 1 ? words.pages.unit.everyIndicator : words.list(names),
			reason
		)
	);
}
