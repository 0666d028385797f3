import { expect, test } from 'vitest';
import { UNIT_EVENTS } from '../../../src/lib/domain/unit-story';
import { storyLines } from '../../../src/lib/report/unit/story-lines';
import { unitFacts } from '../../../src/lib/report/unit/unit-facts';
import { localise } from '../../../src/lib/report/local-catalogue';
import { enUnits } from '../../../src/lib/words/en-units';
import { viUnits } from '../../../src/lib/words/vi-units';
import * as build from '../../builders/catalogue';

const day = '2025-03-01';
const ended = { valid_to: '2025-02-28' };
const units = [
	build.unit('a', { name: 'Sở A', ...ended }),
	build.unit('b', { name: 'Sở B', valid_to: '2025-06-30' }),
	build.unit('c', { name: 'Sở C' }),
	build.unit('d', { name: 'Huyện D', ...ended }),
	build.unit('x', { name: 'Xã X', valid_from: day }),
	build.unit('y', { name: 'Xã Y', valid_from: day }),
	build.unit('z', { name: 'Ban Z', ...ended })
];
const step = (from_unit: string, to_unit: string, kind: 'merge' | 'split', on = day) =>
	build.succession(from_unit, to_unit, on, kind);
const catalogue = localise(
	build.catalogueOf({
		units,
		unit_successions: [
			step('a', 'b', 'merge'),
			step('b', 'c', 'merge', '2025-07-01'),
			step('d', 'x', 'split'),
			step('d', 'y', 'split')
		]
	}),
	'vi'
);

function told(code: string): string[] {
	const unit = catalogue.units.find((u) => u.unit === code);
	if (unit === undefined) throw new Error(code);
	return storyLines(unitFacts(catalogue, unit), viUnits, 'vi').map(
		({ before, units: named, after }) => before + named.map((u) => u.name).join(', ') + after
	);
}

test('a unit that merged in two steps names the first and where its figures are today', () => {
	expect(told('a')).toEqual([
		'Từ ngày 01/03/2025 nhập vào Sở B; cách xem “Theo tổ chức hiện nay” cộng số liệu của đơn vị vào đó.',
		'Qua các lần sắp xếp, số liệu nay thuộc Sở C.'
	]);
});

test('a split names all its parts and says that nothing is converted', () => {
	expect(told('d')).toEqual([
		'Từ ngày 01/03/2025 chia tách thành Xã X, Xã Y; số liệu của đơn vị không quy đổi được và vẫn nằm trong số toàn tỉnh.'
	]);
	expect(told('x')[0]).toMatch(/^Thành lập ngày 01\/03\/2025 từ một phần của Huyện D;/);
});

test('an end without a successor is told, and no change is no story', () => {
	expect(told('z')[0]).toMatch(/^Kết thúc hoạt động từ ngày 01\/03\/2025, không có đơn vị kế tục;/);
	expect(told('c').join(' ')).toMatch(/Sở B/);
	expect(told('c')).toHaveLength(1);
});

test('every kind of event has a sentence in both languages', () => {
	for (const kind of UNIT_EVENTS) {
		for (const text of [viUnits, enUnits]) expect(text.story[kind]('DAY').join('')).toMatch(/DAY.*\.$/);
	}
});
