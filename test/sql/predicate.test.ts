import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PREDICATE_COLUMNS, predicateIssue } from '../../src/lib/sql/predicate';

describe('predicateIssue', () => {
	it.each([
		'true',
		"channel in ('online_full', 'online_partial')",
		"outcome in ('granted', 'refused') and on_time",
		'fee > 0 AND paid_online IS TRUE',
		'not (fee = 0 or fee is null)',
		"coalesce(channel, 'direct') <> 'direct'",
		"coalesce(channel = 'direct', false)",
		'finished_on between period_from and period_to and due_at is not null',
		"unit not in ('a') and fee not between 1 and 2.5",
		"procedure = 'O''Brien; drop table x --'",
		'finished_at is null and due_on >= period_to',
		"received_on >= '2025-01-01' and due_at < '2025-06-30 16:00'",
		"paid_online = 'true' or (fee > 0) is not true",
		"coalesce(null, '2025-01-01', received_on) = due_on",
		'late_working_days is not null and late_working_days <= 5',
		'null'
	])('lets through %s', (text) => {
		expect(predicateIssue(text)).toBeNull();
	});

	it.each<[text: string, names: string]>([
		['', 'it ends after nothing'],
		['fee > 0; drop table dossier', '";" at character 8'],
		['fee > 0 -- all', '"--" at character 9'],
		['fee > 0 /* all */', '"/*" at character 9'],
		["read_csv('/etc/passwd')", '"read_csv" at character 1'],
		['unit in (select unit from dossier)', '"select" at character 10'],
		['exists (select 1)', '"exists" at character 1'],
		['name = 1', '"name" at character 1'],
		['"unit" = 1', '""" at character 1'],
		['fee + 1 > 0', '"+" at character 5'],
		["channel || 'x' = 'y'", '"||" at character 9'],
		["received_at::date = '2025-01-01'", '"::" at character 12'],
		["channel like 'online%'", '"like" at character 9'],
		['late_working_days', 'is a number, where a condition'],
		["late_working_days > '2025-01-01'", 'is a text, but is compared with a number'],
		['fee > -1', '"-" at character 7'],
		['(fee > 0', 'it ends after "0"'],
		['fee > 0)', '")" at character 8'],
		["channel = 'online", '"\'" at character 11'],
		['fee fee', '"fee" at character 5'],
		['fee > 0 and', 'it ends after "and"'],
		['fee > 1 > 2', '">" at character 9'],
		['fee in ()', '")" at character 9'],
		['coalesce', 'it ends after "coalesce"'],
		['coalesce fee', '"fee" at character 10'],
		['fee not', 'it ends after "not"'],
		['fee = 0x10', '"0x10" at character 7'],
		['fee = 1e9', '"1e9" at character 7'],
		['case when fee > 0 then true end', '"case" at character 1'],
		['fee > $1', '"$" at character 7'],
		['(select 1)', '"select" at character 2'],
		['dossier.fee > 0', '".fee" at character 8'],
		['fee', '"fee" at character 1 is a number, where a condition should stand'],
		['1', '"1" at character 1 is a number'],
		["'true'", 'is a text, where a condition should stand'],
		['on_time and channel', '"channel" at character 13 is a text'],
		['not fee', '"fee" at character 5 is a number'],
		['fee is true', '"fee" at character 1 is a number'],
		["fee = 'abc'", '"\'abc\'" at character 7 is a text, but is compared with a number'],
		["fee in (1, 'x')", '"\'x\'" at character 12'],
		["on_time = 'maybe'", 'is a text, but is compared with a boolean'],
		["received_at > 'abc'", 'is a text, but is compared with a moment'],
		["received_on > '2025-13-01'", 'is a text, but is compared with a moment'],
		['channel > 5', '"5" at character 11 is a number, but is compared with a text'],
		['received_on > fee', 'is a number, but is compared with a moment'],
		['fee between 1 and due_on', 'is a moment, but is compared with a number'],
		["coalesce(channel, 1) = 'x'", 'is a number, but is compared with a text']
	])('refuses %s', (text, names) => {
		const issue = predicateIssue(text);
		expect(issue).toContain(names);
	});

	it('refuses control characters', () => {
		expect(predicateIssue('fee > 0\0')).toContain('at character 8');
	});

	it('refuses what is too long or too deep without failing', () => {
		expect(predicateIssue('true and '.repeat(300) + 'true')).toContain('2000');
		expect(predicateIssue('('.repeat(900) + 'true' + ')'.repeat(900))).toContain('levels');
		expect(predicateIssue('not '.repeat(450) + 'true')).toBeNull();
	});

	it('never lets a word through that is not on the list, whatever surrounds it', () => {
		const words = [
			...PREDICATE_COLUMNS,
			'true',
			'false',
			'null',
			'and',
			'or',
			'not',
			'in',
			'is',
			'between',
			'coalesce'
		];
		const part = fc.oneof(
			fc.constantFrom(...words, '(', ')', ',', '=', '<>', "'x'", '1', ';', '--', 'select', 'pragma'),
			fc.string({ maxLength: 5 })
		);
		fc.assert(
			fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
				const text = parts.join(' ');
				if (predicateIssue(text) !== null) return;
				const bare = text.replace(/'(?:[^']|'')*'/g, '').toLowerCase();
				expect(bare).not.toMatch(/[^\w\s=<>(),.]/);
				for (const word of bare.match(/[a-z_]\w*/g) ?? []) expect(words).toContain(word);
			}),
			{ numRuns: 3000 }
		);
	});
});
