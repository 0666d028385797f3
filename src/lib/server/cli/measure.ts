import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Structure } from '../../domain/measurement';
import { measure as measureAll } from '../../metrics/run';
import { printIssue } from '../../package/print-issue';
import { measurementsCsv, measurementsJson } from '../../report/measurement-file';
import { figureFaults } from '../figure-faults';
import { openPackage, PackageFaults } from '../open-package';
import type { CommandIo } from './command-io';

const usage = `Usage: cchc measure <folder> [options]

Prints the measurements of a data package on standard output and nothing else there.

  --period P         only this period, e.g. 2025-Q3; may be repeated; default: all that have facts
  --calendar C       the reporting calendar; default: the package's own
  --cumulative       from the start of the year to the end of each period
  --structure S      reported (as the units reported; default) or current (today's units)
  --held-to H        own (every target rule; default) or province (what the province asks of everybody)
  --format F         csv (default) or json
  --help             this text

value and target are in percent for ratios, value with two decimals; an empty cell is "nothing", never 0.`;

/**
 * `cchc measure`: a package with a fault is not measured; its faults go to standard error. Figures that contradict each
 * other are printed, the faulty ones without a status, and named on standard error: the exit code is then 1, too.
 */
export async function measure(args: string[], io: CommandIo): Promise<number> {
	const { values, positionals } = parseArgs({
		args,
		allowPositionals: true,
		options: {
			period: { type: 'string', multiple: true },
			calendar: { type: 'string' },
			cumulative: { type: 'boolean', default: false },
			structure: { type: 'string', default: 'reported' },
			'held-to': { type: 'string', default: 'own' },
			format: { type: 'string', default: 'csv' },
			help: { type: 'boolean', short: 'h' }
		}
	});
	if (values.help) {
		io.out(usage);
		return 0;
	}
	const [folder, ...more] = positionals;
	if (folder === undefined || more.length > 0) {
		throw new Error(`measure takes one folder, found ${String(positionals.length)} (see cchc measure --help)`);
	}
	const structure = oneOf<Structure>('--structure', values.structure, ['reported', 'current']);
	const heldTo = oneOf('--held-to', values['held-to'], ['own', 'province']);
	const format = oneOf('--format', values.format, ['csv', 'json']);
	const opened = await openPackage(resolve(io.cwd, folder)).catch((cause: unknown) => {
		if (cause instanceof PackageFaults) for (const issue of cause.issues) io.err(printIssue(issue));
		throw cause;
	});
	const { catalogue, engine, issues } = opened;
	try {
		const calendars = catalogue.calendars.map((c) => c.calendar);
		const calendar = oneOf('--calendar', values.calendar ?? catalogue.settings.calendar, calendars);
		const known = catalogue.periods.filter((p) => p.calendar === calendar).map((p) => p.period);
		for (const period of values.period ?? []) oneOf('--period', period, known);
		const rows = await measureAll(engine, catalogue.settings, {
			calendar,
			cumulative: values.cumulative,
			structure,
			heldTo,
			periods: values.period
		});
		const kinds = new Map(catalogue.indicators.map((i) => [i.indicator, i.kind]));
		const text = format === 'json' ? measurementsJson(rows, kinds) : measurementsCsv(rows, kinds);
		io.out(text);
		const found = issues.concat(await figureFaults(engine, opened));
		for (const issue of found) io.err(printIssue(issue));
		return found.some((issue) => issue.severity === 'error') ? 1 : 0;
	} finally {
		await engine.close();
	}
}

function oneOf<T extends string>(name: string, found: string, expected: readonly T[]): T {
	const value = expected.find((e) => e === found);
	if (value !== undefined) return value;
	const listed = expected.length > 12 ? [...expected.slice(0, 12), '…'] : expected;
	throw new Error(`${name}: found '${found}', expected one of ${listed.join(', ')}`);
}
