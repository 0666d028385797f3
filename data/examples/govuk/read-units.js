import { WHOLE } from './catalogue.js';
import { codeOf } from './code-of.js';
import { finding } from './finding.js';

/** @typedef {import('./finding.js').Finding} Finding */
/** @typedef {import('./read-services.js').Service} Service */

/**
 * Departments by name, each with a code made of its abbreviation.
 *
 * @param {Service[]} services
 * @param {Finding[]} faults findings are added here
 * @returns {Map<string, { unit: string, name: string, shortName: string }>}
 */
export function readUnits(services, faults) {
	/** @type {Map<string, { unit: string, name: string, shortName: string }>} */
	const units = new Map();
	const taken = new Set([WHOLE]);
	for (const { row, department, abbreviation } of services) {
		const known = units.get(department);
		if (known !== undefined) {
			if (known.shortName !== (abbreviation || department)) {
				const message = `${department} is written with two abbreviations; the first is kept`;
				faults.push(finding('abbreviation-differs', row, 'Abbr', abbreviation, known.shortName, message));
			}
			continue;
		}
		const base = codeOf(abbreviation || department);
		let unit = base;
		for (let copy = 2; taken.has(unit); copy += 1) unit = `${base}-${copy}`;
		if (unit !== base) {
			const message = `Another unit has this code; ${department} is ${unit}`;
			faults.push(finding('abbreviation-repeated', row, 'Abbr', abbreviation, 'one department', message));
		}
		taken.add(unit);
		units.set(department, { unit, name: department, shortName: abbreviation || department });
	}
	return units;
}
