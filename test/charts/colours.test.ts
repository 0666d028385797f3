import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { STATUSES } from '../../src/lib/domain/measurement';

/** Laws: text is readable (4.5:1) on every ground it stands on; statuses differ for each common kind of colour sight. */

const css = readFileSync(new URL('../../src/lib/styles/tokens.css', import.meta.url), 'utf8');
const [lightCss = '', darkCss = ''] = css.split('@media');
const tokensOf = (text: string): Record<string, string> =>
	Object.fromEntries(
		[...text.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name = '', value = '']) => [name, value])
	);
const light = tokensOf(lightCss);
const themes = { light, dark: { ...light, ...tokensOf(darkCss) } };

type Rgb = readonly [number, number, number];
const linear = (hex: string): Rgb => {
	const channel = (from: number): number => {
		const c = parseInt(hex.slice(from, from + 2), 16) / 255;
		return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
	};
	return [channel(1), channel(3), channel(5)];
};
const luminance = ([r, g, b]: Rgb): number => 0.2126 * r + 0.7152 * g + 0.0722 * b;
const contrast = (a: string, b: string): number => {
	const [x, y] = [luminance(linear(a)) + 0.05, luminance(linear(b)) + 0.05];
	return Math.max(x, y) / Math.min(x, y);
};

// Machado, Oliveira and Fernandes 2009, severity 1.0, on linear RGB.
const sights: Record<string, readonly Rgb[]> = {
	normal: [
		[1, 0, 0],
		[0, 1, 0],
		[0, 0, 1]
	],
	protanopia: [
		[0.152286, 1.052583, -0.204868],
		[0.114503, 0.786281, 0.099216],
		[-0.003882, -0.048116, 1.051998]
	],
	deuteranopia: [
		[0.367322, 0.860646, -0.227968],
		[0.280085, 0.672501, 0.047413],
		[-0.01182, 0.04294, 0.968881]
	],
	tritanopia: [
		[1.255528, -0.076749, -0.178779],
		[-0.078411, 0.930809, 0.147602],
		[0.004733, 0.691367, 0.3039]
	]
};
const lab = (rgb: Rgb): Rgb => {
	const f = (t: number): number => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116);
	const [r, g, b] = rgb;
	const x = f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.95047);
	const y = f(luminance(rgb));
	const z = f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.08883);
	return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
};
const seen = (hex: string, matrix: readonly Rgb[]): Rgb => {
	const rgb = linear(hex);
	const clamp = (n: number): number => Math.min(1, Math.max(0, n));
	const [r = 0, g = 0, b = 0] = matrix.map((row) => clamp(row[0] * rgb[0] + row[1] * rgb[1] + row[2] * rgb[2]));
	return lab([r, g, b]);
};
const distance = (a: Rgb, b: Rgb): number => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);

describe.each(Object.entries(themes))('%s', (_, tokens) => {
	const colour = (name: string): string => {
		const value = tokens[name];
		if (value === undefined) throw new Error(`tokens.css has no --${name}`);
		return value;
	};
	const names = STATUSES.map((status) => status.replace('_', '-'));

	test.each(['ink', 'ink-muted', 'accent', ...names])('--%s is readable', (name) => {
		for (const ground of ['page', 'surface'])
			expect(contrast(colour(name), colour(ground))).toBeGreaterThanOrEqual(4.5);
	});

	test.each(names)('--%s and plain text are readable on its tint', (name) => {
		expect(contrast(colour(name), colour(`${name}-tint`))).toBeGreaterThanOrEqual(4.5);
		expect(contrast(colour('ink'), colour(`${name}-tint`))).toBeGreaterThanOrEqual(7);
		expect(contrast(colour('ink-muted'), colour(`${name}-tint`))).toBeGreaterThanOrEqual(4.5);
	});

	test.each(['series', 'focus'])('--%s stands out from the surface', (name) => {
		expect(contrast(colour(name), colour('surface'))).toBeGreaterThanOrEqual(3);
	});

	test.each(Object.entries(sights))('statuses differ under %s', (_sight, matrix) => {
		const judged = new Set(['met', 'near', 'missed']);
		for (const [i, a] of names.entries()) {
			for (const b of names.slice(i + 1)) {
				// 2.3 is just noticeable. Verdicts must lie far apart; the rest is told apart by its mark first.
				const least = judged.has(a) && judged.has(b) ? 18 : 6;
				expect(distance(seen(colour(a), matrix), seen(colour(b), matrix)), `${a} and ${b}`).toBeGreaterThanOrEqual(
					least
				);
			}
		}
	});
});
