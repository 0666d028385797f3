import type { Catalogue, Indicator, Period, Plan, Settings, Target, Unit } from '../domain/catalogue';
import type { Locale } from '../format/locale';

/** A row in one language: `name_vi` and `name_en` become `name`; `note` stands for `note` and `note_en`. */
export type Local<Row> = {
	[Key in keyof Row as Key extends `${infer Base}_vi` ? Base : Key extends `${string}_en` ? never : Key]: Row[Key];
};

export type LocalIndicator = Local<Indicator>;
export type LocalPeriod = Local<Period>;
export type LocalPlan = Local<Plan>;
export type LocalTarget = Local<Target>;
export type LocalUnit = Local<Unit>;

type Tables = Omit<Catalogue, 'settings'>;

/** The catalogue as a reader of one language sees it. What has no translation stays in Vietnamese. */
export type LocalCatalogue = {
	lang: Locale;
	settings: Omit<Settings, 'notice'> & { notice: string | null };
} & { [Table in keyof Tables]: Local<Tables[Table][number]>[] };

/** The catalogue in a language. Quotes of plans have no other language than their own. */
export function localise({ settings, ...tables }: Catalogue, lang: Locale): LocalCatalogue {
	const local = Object.entries(tables).map(([name, rows]) => [name, rows.map((row) => localRow(row, lang))] as const);
	return {
		lang,
		settings: { ...settings, notice: settings.notice?.[lang] ?? null },
		// The keys of the type are those that `localRow` makes.
		...(Object.fromEntries(local) as { [Table in keyof Tables]: Local<Tables[Table][number]>[] })
	};
}

function localRow(row: object, lang: Locale): Record<string, unknown> {
	const cells = new Map<string, unknown>(Object.entries(row));
	const out: Record<string, unknown> = {};
	for (const [key, value] of cells) {
		if (key.endsWith('_en')) continue;
		const base = key.replace(/_vi$/, '');
		out[base] = (lang === 'en' ? cells.get(`${base}_en`) : null) ?? value;
	}
	return out;
}
