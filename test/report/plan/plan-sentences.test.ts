import { describe, expect, test } from 'vitest';
import { progressText } from '../../../src/lib/components/pages/plan/progress-text';
import { figureRemark, targetLimits } from '../../../src/lib/components/pages/plan/target-limits';
import { enPlans } from '../../../src/lib/words/en-plans';
import { en } from '../../../src/lib/words/en';
import { vi } from '../../../src/lib/words/vi';
import { viPlans } from '../../../src/lib/words/vi-plans';
import * as build from '../../builders/catalogue';
import { catalogue, modelOf, none } from './small-plan';

const VI = { words: vi, text: viPlans };
const EN = { words: en, text: enPlans };

describe('when a target applies', () => {
	const limitsOf = (more: Parameters<typeof build.target>[1], texts = VI) => {
		const targets = [build.target('stated', { indicator: 'on-time', task: 'mt', ...more })];
		const model = modelOf(catalogue({ targets, plans: [build.plan('plan', { year_from: 2024, year_to: 2025 })] }));
		const item = model.parts[0]?.rows[0]?.targets[0];
		if (item === undefined) throw new Error('no target');
		return targetLimits(item, model.head, texts);
	};

	test('is a year only where it is the whole of one', () => {
		expect(limitsOf({})).toContain('năm 2025');
		expect(limitsOf({ valid_from: '2025-07-01' })).toContain('áp dụng 01/07/2025–31/12/2025');
		expect(limitsOf({ valid_from: '2025-07-01' })).not.toContain('năm 2025');
		expect(limitsOf({ valid_from: '2025-07-01' }, EN)).toContain('applies from 1 Jul 2025 to 31 Dec 2025');
	});

	test('is said in days where the years are the plan’s but not whole', () => {
		expect(limitsOf({ valid_from: '2024-01-01' })).not.toContain('2024');
		expect(limitsOf({ valid_from: '2024-01-15' })).toContain('15/01/2024–31/12/2025');
	});

	test('is one period where it says so, with its code where no calendar has it', () => {
		expect(limitsOf({ period: '2025-Q3' })).toContain('riêng Quý III/2025');
		const unknown = limitsOf({ period: '2025-K9' });
		expect(unknown).toContain('riêng 2025-K9');
		expect(unknown).not.toContain('năm 2025');
	});
});

describe('a target without a figure', () => {
	const remarkOf = (plan: string, withFigures: string[]) => {
		const targets = [build.target('x', { indicator: 'on-time', plan })];
		const model = modelOf(catalogue({ targets }), plan, { ...none, withFigures: new Set(withFigures) });
		const item = model.parts[0]?.targets[0];
		if (item === undefined) throw new Error('no target');
		return figureRemark(item, model.head, viPlans);
	};

	test('says that there are none, or that they are elsewhere', () => {
		expect(remarkOf('plan', [])).toBe(viPlans.target.noFigure);
		expect(remarkOf('plan', ['on-time'])).toBe(viPlans.target.elsewhere);
	});

	test('of another province’s plan says nothing: the head of the page does', () => {
		expect(remarkOf('elsewhere', [])).toBeNull();
		expect(remarkOf('elsewhere', ['on-time'])).toBeNull();
	});
});

describe('how far the work is', () => {
	const progress = {
		work: 9,
		done: 2,
		inProgress: 3,
		notStarted: 0,
		unstated: 4,
		overdue: 1,
		unreported: 2,
		asOf: null
	};

	test('adds up, and says what is late apart', () => {
		expect(progressText(progress, VI)).toEqual({
			all: '2/9 việc đã hoàn thành, 3 đang thực hiện, 4 chưa có thông tin',
			late: '1 quá hạn, 2 đã qua thời hạn mà chưa có thông tin kết quả'
		});
		expect(progressText(progress, EN)).toEqual({
			all: '2 of 9 items done, 3 in progress, 4 without information',
			late: '1 overdue, 2 past the deadline with nothing known of the result'
		});
	});

	test('leaves out what there is none of', () => {
		const done = { ...progress, work: 2, inProgress: 0, unstated: 0, overdue: 0, unreported: 0 };
		expect(progressText(done, VI)).toEqual({ all: '2/2 việc đã hoàn thành', late: null });
	});
});
