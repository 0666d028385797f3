import {
	Bool,
	DateDay,
	Field,
	Float64,
	Int64,
	makeData,
	RecordBatch,
	RecordBatchStreamWriter,
	Schema,
	Struct,
	Utf8,
	type Data
} from 'apache-arrow';
import { epochDay } from './cells';
import { checkTable } from './check-table';
import type { Cell, TableInput } from './engine';

/** One bit a cell, lowest first. */
function bitmap(values: readonly Cell[], isSet: (cell: Cell) => boolean): Uint8Array {
	const bits = new Uint8Array(Math.ceil(values.length / 64) * 8);
	values.forEach((cell, at) => {
		if (isSet(cell)) bits[at >> 3] = (bits[at >> 3] ?? 0) | (1 << (at & 7));
	});
	return bits;
}

function textData(values: readonly Cell[], nulls: { nullCount: number; nullBitmap: Uint8Array }): Data {
	const encoder = new TextEncoder();
	const valueOffsets = new Int32Array(values.length + 1);
	// A UTF-16 unit takes at most three bytes of UTF-8.
	const data = new Uint8Array(values.reduce((size: number, cell) => size + 3 * String(cell ?? '').length, 0));
	let end = 0;
	values.forEach((cell, at) => {
		if (cell !== null) end += encoder.encodeInto(String(cell), data.subarray(end)).written;
		valueOffsets[at + 1] = end;
	});
	return makeData({ type: new Utf8(), length: values.length, ...nulls, valueOffsets, data: data.slice(0, end) });
}

function columnData({ type, values }: TableInput['columns'][number]): Data {
	const length = values.length;
	const nulls = {
		nullCount: values.reduce((count: number, cell) => count + (cell === null ? 1 : 0), 0),
		nullBitmap: bitmap(values, (cell) => cell !== null)
	};
	switch (type) {
		case 'VARCHAR':
			return textData(values, nulls);
		case 'BIGINT':
			return makeData({
				type: new Int64(),
				length,
				...nulls,
				data: BigInt64Array.from(values, (cell) => BigInt(cell ?? 0))
			});
		case 'DOUBLE':
			return makeData({ type: new Float64(), length, ...nulls, data: Float64Array.from(values, Number) });
		case 'BOOLEAN':
			return makeData({ type: new Bool(), length, ...nulls, data: bitmap(values, (cell) => cell === true) });
		case 'DATE':
			return makeData({
				type: new DateDay(),
				length,
				...nulls,
				data: Int32Array.from(values, (cell) => (cell === null ? 0 : epochDay(String(cell))))
			});
	}
}

/** A table as an Arrow IPC stream, for `Engine.insertArrow`. Throws `EngineError` for cells that do not fit. */
export function encodeArrow(table: TableInput): Uint8Array {
	const length = checkTable(table);
	const children = table.columns.map(columnData);
	const fields = table.columns.map(({ name }, at) => new Field(name, children[at]?.type ?? new Utf8(), true));
	const data = makeData({ type: new Struct(fields), length, nullCount: 0, children });
	return RecordBatchStreamWriter.writeAll([new RecordBatch(new Schema(fields), data)]).toUint8Array(true);
}
