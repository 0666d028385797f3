import type { Settings } from '../domain/catalogue';
import type { Measurement } from '../domain/measurement';
import type { Cell, Engine } from '../engine/engine';
import { measureQuery, type MeasureOptions } from '../metrics/measure';
import { toMeasurements } from '../metrics/run';
import { ident, joinSql, sql, trusted, type Sql } from '../sql/sql';

/** Which measurements are kept side by side: a table for each. */
export type Shelf = Pick<MeasureOptions, 'calendar' | 'cumulative' | 'structure' | 'heldTo'>;

/** Rows of a shelf: any of the wishes may be met; within one, everything that is named must be. */
export interface Wish {
	indicators?: string[];
	units?: string[];
	periods?: string[];
}

const ANSWERS_KEPT = 32;

/**
 * Measurements in an engine that holds `cell`. The first question about a shelf measures all of it into a table; from
 * then on a control asks for a few hundred rows of that table, which takes milliseconds.
 */
export class MeasuredStore {
	readonly #engine: Engine;
	readonly #settings: Settings;
	readonly #shelves = new Map<string, { name: string; made: Promise<void> }>();
	readonly #periods = new Map<string, Promise<string[]>>();
	/** Answers by question, the latest last: a shelf never changes, so that going back and forth costs no query. */
	readonly #answers = new Map<string, Promise<Measurement[]>>();

	constructor(engine: Engine, settings: Settings) {
		this.#engine = engine;
		this.#settings = settings;
	}

	/** Makes a shelf before it is asked for. Rejects with an `EngineError`; the next question tries again. */
	async prepare(shelf: Shelf): Promise<string> {
		const key = JSON.stringify([shelf.calendar, shelf.cumulative, shelf.structure, shelf.heldTo]);
		let entry = this.#shelves.get(key);
		if (entry === undefined) {
			const name = `measured_${this.#shelves.size}`;
			const query = measureQuery(this.#settings, shelf);
			entry = { name, made: this.#engine.run(sql`create or replace table ${ident(name)} as ${query}`) };
			this.#shelves.set(key, entry);
			entry.made.catch(() => this.#shelves.delete(key));
		}
		await entry.made;
		return entry.name;
	}

	/** Codes of the periods that have rows. */
	async periods(shelf: Shelf): Promise<string[]> {
		const name = await this.prepare(shelf);
		let codes = this.#periods.get(name);
		if (codes === undefined) {
			codes = this.#engine
				.query(sql`select distinct period from ${ident(name)} order by period`)
				.then(({ columns }) => (columns.period ?? []).filter((cell: Cell) => typeof cell === 'string'));
			this.#periods.set(name, codes);
			codes.catch(() => this.#periods.delete(name));
		}
		return codes;
	}

	/** The rows that meet at least one wish, in the order of indicators, periods and units. */
	async rows(shelf: Shelf, wishes: Wish[]): Promise<Measurement[]> {
		const name = await this.prepare(shelf);
		const conditions = joinSql(wishes.map(condition), ' or ');
		const question = sql`select * from ${ident(name)} where ${conditions}`;
		const known = this.#answers.get(question.text);
		if (known !== undefined) return known;
		const answer = this.#engine.query(question).then(toMeasurements);
		this.#answers.set(question.text, answer);
		answer.catch(() => this.#answers.delete(question.text));
		const [oldest] = this.#answers.keys();
		if (this.#answers.size > ANSWERS_KEPT && oldest !== undefined) this.#answers.delete(oldest);
		return answer;
	}
}

function condition({ indicators, units, periods }: Wish): Sql {
	const parts = [
		['indicator', indicators],
		['unit', units],
		['period', periods]
	] as const;
	return sql`(${joinSql(
		parts.map(([column, values]) =>
			values === undefined ? sql`true` : sql`list_contains(${values}, ${trusted(column)})`
		),
		' and '
	)})`;
}
