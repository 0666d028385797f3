import type { Catalogue, Task } from '../../domain/catalogue';
import { unitsOf } from '../../domain/unit-tree';
import { formatDate } from '../../format/date';
import type { Locale } from '../../format/locale';
import { enSearch } from '../../words/en-search';
import { viSearch } from '../../words/vi-search';
import { localise, type LocalCatalogue, type LocalPlan } from '../local-catalogue';
import { unitList } from '../unit/unit-list';

/** What can be found, in the order in which it is shown. */
export const SEARCH_KINDS = ['indicator', 'unit', 'field', 'plan', 'task'] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

/** What a text says of the thing it belongs to; the first four are names of it. */
export type SearchLabel =
	| 'short'
	| 'alias'
	| 'vietnamese'
	| 'number'
	| 'issuer'
	| 'numerator'
	| 'denominator'
	| 'requirement'
	| 'deliverable'
	| 'lead'
	| 'support'
	| 'deadline'
	| 'remark';

/** `vi`: the text is Vietnamese though the page is not. */
export type SearchText = [label: SearchLabel, text: string, lang?: 'vi'];

/** One thing that can be found, as it stands in the published file. */
export interface SearchEntry {
	/** What its address is made of: slug, unit, field or plan; `plan/task` for a task. */
	id: string;
	name: string;
	/** Set where the name is Vietnamese though the page is not. */
	lang?: 'vi';
	/** Always shown below the name, never searched. */
	detail: string;
	/** Searched, and shown where a word was found. */
	texts: SearchText[];
}

export interface SearchIndex {
	lang: Locale;
	groups: { kind: SearchKind; entries: SearchEntry[] }[];
}

export interface UnitAlias {
	alias: string;
	unit: string;
}

/**
 * Everything that has a page, with the words by which it can be found. `day` ISO: what "today" is for units; null:
 * every unit counts as existing. In English the Vietnamese names are there too.
 */
export function searchIndex(
	given: Catalogue,
	aliases: readonly UnitAlias[],
	{ lang, withFigures, day }: { lang: Locale; withFigures: ReadonlySet<string>; day: string | null }
): SearchIndex {
	const catalogue = localise(given, lang);
	const original = localise(given, 'vi');
	const entries: Record<SearchKind, SearchEntry[]> = {
		indicator: indicatorEntries(catalogue, original, withFigures),
		unit: unitEntries(catalogue, original, aliases, day),
		field: fieldEntries(catalogue, original),
		plan: planEntries(catalogue, original),
		task: taskEntries(catalogue)
	};
	return { lang, groups: SEARCH_KINDS.map((kind) => ({ kind, entries: entries[kind] })) };
}

const wordsFor = (lang: Locale): typeof viSearch => ({ vi: viSearch, en: enSearch })[lang];

function indicatorEntries(
	catalogue: LocalCatalogue,
	original: LocalCatalogue,
	withFigures: ReadonlySet<string>
): SearchEntry[] {
	const text = wordsFor(catalogue.lang);
	const fields = new Map(catalogue.fields.map((f) => [f.field, f]));
	return catalogue.indicators.map((i, at) => {
		const vi = original.indicators[at] ?? i;
		const field = fields.get(i.field);
		return {
			id: i.slug,
			name: i.name,
			detail: text.list([
				field === undefined ? null : text.field(field.number, field.name),
				withFigures.has(i.indicator) ? text.withFigures : text.withoutFigures
			]),
			texts: [
				...also('short', i.short_name, i.name),
				...vietnamese(catalogue.lang, vi.name, i.name),
				...inVietnamese('short', vi.short_name, [i.short_name, i.name, vi.name]),
				...inBoth('numerator', i.numerator, vi.numerator, catalogue.lang),
				...inBoth('denominator', i.denominator, vi.denominator, catalogue.lang)
			]
		};
	});
}

function unitEntries(
	catalogue: LocalCatalogue,
	original: LocalCatalogue,
	aliases: readonly UnitAlias[],
	day: string | null
): SearchEntry[] {
	const text = wordsFor(catalogue.lang);
	const { lang, settings } = catalogue;
	const units = new Map(unitsOf(catalogue.units, settings.province).map((u) => [u.unit, u]));
	const vi = new Map(original.units.map((u) => [u.unit, u]));
	const listed = unitList(catalogue, day).flatMap((kind) =>
		[...kind.current, ...kind.ended].map((unit) => ({ ...unit, kindName: kind.name, ended: kind.ended.includes(unit) }))
	);
	return listed.map(({ unit, name, kindName, ended, validTo, now }) => ({
		id: unit,
		name,
		detail: text.list([
			kindName,
			ended && validTo !== null ? text.until(formatDate(validTo, lang)) : null,
			ended && now !== null ? (now.isRenamed ? text.renamed(now.name) : text.into(now.name)) : null
		]),
		texts: [
			...also('short', units.get(unit)?.short_name ?? null, name),
			...vietnamese(lang, vi.get(unit)?.name ?? name, name),
			...inVietnamese('short', vi.get(unit)?.short_name ?? null, [
				units.get(unit)?.short_name ?? null,
				name,
				vi.get(unit)?.name ?? null
			]),
			...aliases
				.filter((a) => a.unit === unit)
				.flatMap((a) => also('alias', a.alias, name, lang === 'vi' ? undefined : 'vi'))
		]
	}));
}

function fieldEntries(catalogue: LocalCatalogue, original: LocalCatalogue): SearchEntry[] {
	const text = wordsFor(catalogue.lang);
	return catalogue.fields.map((field, at) => ({
		id: field.field,
		name: text.field(field.number, field.name),
		detail: text.fieldDetail,
		texts: vietnamese(catalogue.lang, original.fields[at]?.name ?? field.name, field.name)
	}));
}

function planEntries(catalogue: LocalCatalogue, original: LocalCatalogue): SearchEntry[] {
	const { lang } = catalogue;
	return catalogue.plans.map((plan, at) => {
		const title = original.plans[at]?.title ?? plan.title;
		const translated = title !== plan.title;
		return {
			id: plan.plan,
			name: plan.title,
			...(lang === 'vi' || translated ? {} : { lang: 'vi' as const }),
			detail: planDetail(plan, catalogue),
			texts: [
				...(translated ? also('vietnamese', title, null, 'vi') : []),
				...also('number', plan.number),
				...inBoth('issuer', issuerOf(plan, catalogue), issuerOf(plan, original), lang)
			]
		};
	});
}

/** The unit that issued a plan, with its province. */
function issuerOf(plan: Pick<LocalPlan, 'unit'>, catalogue: LocalCatalogue): string {
	const unit = catalogue.units.find((u) => u.unit === plan.unit);
	const province = catalogue.units.find((u) => u.unit === unit?.province && u.unit !== unit.unit);
	return wordsFor(catalogue.lang).list([
		unit?.name ?? plan.unit,
		// "Sở … tỉnh Sơn La" says it already.
		province === undefined || unit?.name.includes(province.short_name) === true ? null : province.name
	]);
}

/** Who issued a plan and for which years. */
function planDetail(plan: LocalPlan, catalogue: LocalCatalogue): string {
	const text = wordsFor(catalogue.lang);
	return text.list([
		issuerOf(plan, catalogue),
		plan.year_from === plan.year_to ? String(plan.year_from) : `${plan.year_from}–${plan.year_to}`,
		plan.fictional ? text.fictional : null
	]);
}

function taskEntries(catalogue: LocalCatalogue): SearchEntry[] {
	const { lang } = catalogue;
	const text = wordsFor(lang);
	const plans = new Map(catalogue.plans.map((p) => [p.plan, planDetail(p, catalogue)]));
	// A plan is quoted, never translated.
	const own = lang === 'vi' ? undefined : 'vi';
	return catalogue.tasks.map((task) => ({
		id: `${task.plan}/${task.task}`,
		name: task.name,
		...(own === undefined ? {} : { lang: own }),
		detail: text.list([text.level(task.level, numberOf(task)), plans.get(task.plan) ?? null]),
		texts: [
			...also('requirement', task.requirement, null, own),
			...also('deliverable', task.deliverable, null, own),
			...also('lead', task.lead, null, own),
			...also('support', task.support, null, own),
			...also('deadline', task.deadline, null, own),
			...also('remark', task.remark, null, own)
		]
	}));
}

/** "Nhiệm vụ 01:" → "01", "1.2." → "1.2"; null where the plan gives none. */
function numberOf({ number }: Pick<Task, 'number'>): string | null {
	const text = number?.replace(/^\p{L}+(\s+\p{L}+)*\s+/u, '').replace(/[\s.:)-]+$/, '') ?? '';
	return text === '' ? null : text;
}

const also = (label: SearchLabel, text: string | null, unless: string | null = null, lang?: 'vi'): SearchText[] =>
	text === null || text === '' || text === unless ? [] : [lang === undefined ? [label, text] : [label, text, lang]];

const vietnamese = (lang: Locale, name: string, shown: string): SearchText[] =>
	lang === 'vi' ? [] : also('vietnamese', name, shown, 'vi');

/** The Vietnamese side of a text, unless what is shown says it already; in Vietnamese it always does. */
const inVietnamese = (label: SearchLabel, text: string | null, shown: readonly (string | null)[]): SearchText[] =>
	shown.includes(text) ? [] : also(label, text, null, 'vi');

/** A text and its Vietnamese side; one that is the same in both languages has not been translated. */
const inBoth = (label: SearchLabel, shown: string | null, original: string | null, lang: Locale): SearchText[] =>
	shown === original
		? also(label, shown, null, lang === 'vi' ? undefined : 'vi')
		: [...also(label, shown), ...also(label, original, null, 'vi')];
