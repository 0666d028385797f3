import { DataType, tableFromIPC, type Field, type Vector } from 'apache-arrow';
import { decimalNumber, finiteNumber, isoDate, safeInteger } from './cells';
import type { Cell, Columns, ColumnType, TableInput } from './engine';
import { EngineError } from './errors';

const MS_PER_DAY = 86_400_000;

/** Four little-endian words of 32 bits as one signed number. */
function int128(words: Uint32Array): bigint {
	return BigInt.asIntN(
		128,
		words.reduceRight((sum, word) => (sum << 32n) | BigInt(word), 0n)
	);
}

/** How to read a cell that is not null. Arrow's own values come untyped, so each reader checks what it was given. */
function cellReader(type: DataType): (value: unknown) => Cell {
	if (DataType.isUtf8(type) || DataType.isLargeUtf8(type) || DataType.isBool(type)) {
		return (value) => value as string | boolean;
	}
	if (DataType.isDictionary(type)) return cellReader(type.dictionary as DataType);
	if (DataType.isInt(type)) return (value) => safeInteger(BigInt(value as number | bigint));
	if (DataType.isFloat(type)) return (value) => finiteNumber(value as number);
	if (DataType.isDecimal(type)) return (value) => decimalNumber(int128(value as Uint32Array), type.scale);
	if (DataType.isDate(type)) return (value) => isoDate(Math.floor((value as number) / MS_PER_DAY));
	if (DataType.isNull(type)) return () => null;
	throw new EngineError('value', `a column of Arrow type ${type.typeId}: cast it to VARCHAR`);
}

function readColumn({ name }: Field, vector: Vector): Cell[] {
	const read = cellReader(vector.type as DataType);
	const cells: Cell[] = [];
	try {
		for (const value of vector as Iterable<unknown>) cells.push(value === null ? null : read(value));
	} catch (cause) {
		const message = cause instanceof Error ? cause.message : String(cause);
		throw new EngineError('value', `column ${name}, row ${cells.length + 1}: ${message}`, null, cause);
	}
	return cells;
}

/** Adds a column; throws where the name is taken, since one of the two would be lost. */
export function addColumn(columns: Record<string, Cell[]>, name: string, cells: Cell[]): void {
	if (Object.hasOwn(columns, name)) throw new EngineError('value', `two columns named ${name}: give one an alias`);
	Object.defineProperty(columns, name, { value: cells, enumerable: true, configurable: true, writable: true });
}

/** An Arrow IPC stream as plain columns: the one place that knows Arrow's values. */
export function decodeArrow(stream: Uint8Array): Columns {
	const table = tableFromIPC(stream);
	const columns: Record<string, Cell[]> = {};
	table.schema.fields.forEach((field, at) => {
		const vector = table.getChildAt(at);
		addColumn(columns, field.name, vector === null ? [] : readColumn(field, vector));
	});
	return { numRows: table.numRows, columns };
}

function columnType(type: DataType): ColumnType {
	if (DataType.isDictionary(type)) return columnType(type.dictionary as DataType);
	if (DataType.isBool(type)) return 'BOOLEAN';
	if (DataType.isInt(type)) return 'BIGINT';
	if (DataType.isFloat(type) || DataType.isDecimal(type)) return 'DOUBLE';
	if (DataType.isDate(type)) return 'DATE';
	return 'VARCHAR';
}

/** An Arrow IPC stream as a table to be loaded, for an engine that cannot read Arrow itself. */
export function decodeArrowTable(name: string, stream: Uint8Array): TableInput {
	const { schema } = tableFromIPC(stream);
	const { columns } = decodeArrow(stream);
	return {
		name,
		columns: schema.fields.map((field) => ({
			name: field.name,
			type: columnType(field.type as DataType),
			values: columns[field.name] ?? []
		}))
	};
}
