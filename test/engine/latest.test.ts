import { expect, test } from 'vitest';
import { latest } from '../../src/lib/engine/latest';

/** A run whose answers are given by hand, in any order. */
function byHand() {
	const asked: { question: string; resolve: (answer: string) => void; reject: (cause: Error) => void }[] = [];
	const run = latest(
		(question: string) => new Promise<string>((resolve, reject) => asked.push({ question, resolve, reject }))
	);
	return { asked, run };
}

test('a slow old answer after a new one is dropped', async () => {
	const { asked, run } = byHand();
	const [old, recent] = [run('2025-Q1'), run('2025-Q2')];
	asked[1]?.resolve('second');
	expect(await recent).toBe('second');
	asked[0]?.resolve('first');
	expect(await old).toBeUndefined();
});

test('an old answer that comes first is dropped too', async () => {
	const { asked, run } = byHand();
	const [old, recent] = [run('2025-Q1'), run('2025-Q2')];
	asked[0]?.resolve('first');
	expect(await old).toBeUndefined();
	asked[1]?.resolve('second');
	expect(await recent).toBe('second');
});

test('the error of an overtaken run is dropped, that of the latest is thrown', async () => {
	const { asked, run } = byHand();
	const [old, recent] = [run('2025-Q1'), run('2025-Q2')];
	asked[0]?.reject(new Error('old'));
	asked[1]?.reject(new Error('new'));
	expect(await old).toBeUndefined();
	await expect(recent).rejects.toThrow('new');
});

test('one after the other, each answers', async () => {
	const run = latest((n: number) => Promise.resolve(n));
	expect([await run(1), await run(2)]).toEqual([1, 2]);
});
