import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseCsv, printCsv } from '../../../src/lib/ingest/csv';

export const MINIMAL = fileURLToPath(new URL('../../fixtures/packages/minimal', import.meta.url));

/** A copy of the minimal package that a test may break. */
export class Folder {
	private constructor(readonly dir: string) {}

	static async copy(): Promise<Folder> {
		const dir = await mkdtemp(join(tmpdir(), 'cchc-package-'));
		await cp(MINIMAL, dir, { recursive: true });
		return new Folder(dir);
	}

	remove(): Promise<void> {
		return rm(this.dir, { recursive: true, force: true });
	}

	delete(file: string): Promise<void> {
		return rm(join(this.dir, file));
	}

	write(file: string, content: string | Uint8Array): Promise<void> {
		return writeFile(join(this.dir, file), content);
	}

	read(file: string): Promise<string> {
		return readFile(join(this.dir, file), 'utf8');
	}

	async replace(file: string, from: string, to: string): Promise<void> {
		const text = await this.read(file);
		if (!text.includes(from)) throw new Error(`${file} does not hold ${from}`);
		await this.write(
			file,
			text.replace(from, () => to)
		);
	}

	/** Writes cells of one row; the heading is row 1. */
	set(file: string, row: number, cells: Record<string, string>): Promise<void> {
		return this.edit(file, (table, heading) => {
			const line = table[row - 1];
			if (line === undefined) throw new Error(`${file} has no row ${row}`);
			for (const [column, value] of Object.entries(cells)) line[indexOf(heading, column)] = value;
		});
	}

	/** Adds a row like another with some cells changed. */
	add(file: string, like: number, cells: Record<string, string>): Promise<void> {
		return this.edit(file, (table, heading) => {
			const line = [...(table[like - 1] ?? [])];
			for (const [column, value] of Object.entries(cells)) line[indexOf(heading, column)] = value;
			table.push(line);
		});
	}

	/** Adds a column, empty but for the cells given by row. */
	addColumn(file: string, column: string, cells: Record<number, string>): Promise<void> {
		return this.edit(file, (table) => {
			table.forEach((line, i) => line.push(i === 0 ? column : (cells[i + 1] ?? '')));
		});
	}

	private async edit(file: string, change: (table: string[][], heading: string[]) => void): Promise<void> {
		const { heading, rows } = parseCsv(await this.read(file), file);
		const table = [heading, ...rows.map((r) => r.cells)];
		change(table, heading);
		await this.write(file, printCsv(table));
	}
}

function indexOf(heading: string[], column: string): number {
	const i = heading.indexOf(column);
	if (i < 0) throw new Error(`there is no column ${column}`);
	return i;
}
