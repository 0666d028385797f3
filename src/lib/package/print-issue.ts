import type { Issue } from '../domain/issue';

/**
 * An issue as one line: `targets.csv:12 value: found "9O", expected a number — Only a number may stand here.`
 * What stands in a cell is cut and its control and direction characters are written out, so that it does nothing to a
 * terminal. Warnings begin with `warning: `.
 */
export function printIssue(issue: Issue): string {
	const { severity, file, sheet, row, column, found, expected, message } = issue;
	const place = inert(file) + (sheet === undefined ? '' : `#${inert(sheet)}`) + (row === undefined ? '' : `:${row}`);
	const parts = [
		...(found === undefined ? [] : [`found "${cut(inert(found))}"`]),
		...(expected === undefined ? [] : [`expected ${cut(inert(expected), LONGEST_EXPECTED)}`])
	].join(', ');
	const where = `${severity === 'warning' ? 'warning: ' : ''}${place}${column === undefined ? '' : ` ${inert(column)}`}`;
	return `${where}: ${parts === '' ? '' : `${parts} — `}${inert(message)}`;
}

const LONGEST_FOUND = 120;
const LONGEST_EXPECTED = 300;

function cut(text: string, longest = LONGEST_FOUND): string {
	const characters = Array.from(text);
	return characters.length <= longest ? text : `${characters.slice(0, longest - 1).join('')}…`;
}

function inert(text: string): string {
	return text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, (c) => {
		const code = c.codePointAt(0) ?? 0;
		return `\\u{${code.toString(16)}}`;
	});
}
