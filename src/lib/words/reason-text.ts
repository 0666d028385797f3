import { REASONS, type Reason } from '../domain/measurement';
import type { Words } from './vi';

function isReason(code: string): code is Reason {
	return (REASONS as readonly string[]).includes(code);
}

/** The sentences behind the codes of a measurement; a code that is not known is shown as it is, never swallowed. */
export function reasonTexts(reason: string, words: Words): string[] {
	return reason
		.split(' ')
		.filter((code) => code !== '')
		.map((code) => (isReason(code) ? words.reason[code] : code));
}
