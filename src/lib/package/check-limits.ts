import type { Cell } from '../engine/engine';
import type { CellFault } from './cell-fault';
import type { FieldSchema } from './resource';

/** What a value of the right type breaks of the column's limits (allowed values, pattern, minimum, maximum). */
export function checkLimits(value: Cell, field: FieldSchema): CellFault[] {
	const faults: CellFault[] = [];
	if (typeof value === 'string') {
		if (field.values !== null && !field.values.includes(value)) {
			faults.push({
				code: 'not-allowed',
				expected: `one of ${field.values.join(', ')}`,
				message: 'The value is not one of those allowed in this column.'
			});
		}
		if (field.pattern !== null && !wholly(field.pattern).test(value)) {
			faults.push({
				code: 'wrong-pattern',
				expected: `text of the form ${field.pattern}`,
				message: 'The text does not have the form that this column needs.'
			});
		}
	}
	if (typeof value === 'number') {
		if (field.minimum !== null && value < field.minimum) {
			faults.push({
				code: 'below-minimum',
				expected: `at least ${field.minimum}`,
				message: 'The number is below the least that can stand here.'
			});
		}
		if (field.maximum !== null && value > field.maximum) {
			faults.push({
				code: 'above-maximum',
				expected: `at most ${field.maximum}`,
				message: 'The number is above the most that can stand here.'
			});
		}
	}
	return faults;
}

const compiled = new Map<string, RegExp>();

function wholly(pattern: string): RegExp {
	let regex = compiled.get(pattern);
	if (regex === undefined) compiled.set(pattern, (regex = new RegExp(`^(?:${pattern})$`, 'u')));
	return regex;
}
