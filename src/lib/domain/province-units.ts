import type { Succession, Unit } from './catalogue';
import type { ProvinceTemplate, UnitTemplate } from './unit-template';

export interface ProvinceNames {
	/** Its code, also the beginning of its units' codes unless `prefix` says otherwise. */
	province: string;
	prefix: string;
	/** "Tỉnh Sơn La" or "Thành phố Huế". */
	name: string;
	/** Codes of optional departments that the province has. */
	withOptional: readonly string[];
}

export interface ProvinceUnits {
	units: Unit[];
	aliases: { alias: string; unit: string }[];
	successions: Succession[];
}

interface Level {
	vi: string;
	/** As in "Provincial Inspectorate", and after a name as in "Sơn La Province". */
	adjective: string;
	noun: string;
}

const LEVELS: readonly Level[] = [
	{ vi: 'tỉnh', adjective: 'Provincial', noun: 'Province' },
	{ vi: 'thành phố', adjective: 'City', noun: 'City' }
];

/** "Tỉnh Sơn La" → its level and "Sơn La"; null where the name begins with neither tỉnh nor thành phố. */
export function provinceName(name: string): { level: Level; proper: string } | null {
	const text = name.normalize('NFC').trim().replace(/\s+/g, ' ');
	for (const level of LEVELS) {
		const start = `${level.vi} `;
		if (text.toLowerCase().startsWith(start)) return { level, proper: text.slice(start.length) };
	}
	return null;
}

/** What is wrong with the names, a line each; empty where they can be used. */
export function provinceNameFaults({ units }: ProvinceTemplate, names: ProvinceNames): string[] {
	const isCode = (text: string): boolean => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text);
	const optional = units.filter((u) => u.optional).map((u) => u.code);
	const codes = [
		['province code', names.province],
		['--prefix', names.prefix]
	].filter(([, code]) => !isCode(code ?? ''));
	return [
		...codes.map(
			([what, code]) => `${what}: found '${code ?? ''}', expected lower-case letters, digits and hyphens, as son-la`
		),
		...(provinceName(names.name) === null
			? [`--name: found '${names.name}', expected a name as 'Tỉnh Sơn La' or 'Thành phố Huế'`]
			: []),
		...names.withOptional
			.filter((code) => !optional.includes(code))
			.map((code) => `--with: found '${code}', expected some of ${optional.join(', ')}`)
	];
}

/**
 * The province, its standard departments before and after early 2025, what they are called and what became of them.
 * An optional department is there where it is asked for. Throws where `provinceNameFaults` has a line.
 */
export function provinceUnits(template: ProvinceTemplate, names: ProvinceNames): ProvinceUnits {
	const named = provinceName(names.name);
	const [fault] = provinceNameFaults(template, names);
	if (named === null || fault !== undefined) throw new RangeError(fault ?? names.name);
	const { level, proper } = named;
	const chosen = template.units.filter((u) => !u.optional || names.withOptional.includes(u.code));
	const codes = new Set(chosen.map((u) => u.code));
	const unitOf = (code: string): string => `${names.prefix}-${code}`;
	const fill = (text: string): string =>
		text.replaceAll('{tỉnh}', level.vi).replaceAll('{Provincial}', level.adjective);
	const department = (t: UnitTemplate): Unit => ({
		unit: unitOf(t.code),
		name: fill(t.name),
		short_name: fill(t.short_name),
		name_en: fill(t.name_en),
		short_name_en: fill(t.short_name_en),
		kind: t.kind,
		parent: names.province,
		province: names.province,
		code: null,
		valid_from: t.valid_from,
		valid_to: t.valid_to,
		unverified: t.unverified,
		note: t.note,
		note_en: t.note_en
	});
	return {
		units: [provinceItself(names.province, level, proper), ...chosen.map(department)],
		aliases: [
			...['', `${level.vi} `, `UBND ${level.vi} `, `Ủy ban nhân dân ${level.vi} `].map((start) => ({
				alias: start + proper,
				unit: names.province
			})),
			...chosen.flatMap((t) =>
				[
					...template.aliases.filter((a) => a.code === t.code).map((a) => fill(a.alias)),
					t.name.endsWith('{tỉnh}') ? `${fill(t.name)} ${proper}` : `${fill(t.name)} ${level.vi} ${proper}`
				].map((alias) => ({ alias, unit: unitOf(t.code) }))
			)
		],
		successions: template.successions
			.filter((s) => codes.has(s.from_code) && codes.has(s.to_code))
			.map(({ from_code, to_code, ...rest }) => ({ from_unit: unitOf(from_code), to_unit: unitOf(to_code), ...rest }))
	};
}

function provinceItself(province: string, level: Level, proper: string): Unit {
	return {
		unit: province,
		name: `${level.vi.charAt(0).toUpperCase()}${level.vi.slice(1)} ${proper}`,
		short_name: proper,
		name_en: `${proper} ${level.noun}`,
		short_name_en: proper,
		kind: 'province',
		parent: null,
		province,
		code: null,
		valid_from: null,
		valid_to: null,
		unverified: null,
		note: null,
		note_en: null
	};
}
