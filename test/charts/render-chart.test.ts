import { expect, test } from 'vitest';
import { ranking } from '../../src/lib/charts/ranking';
import { renderChart, renderSpec } from '../../src/lib/server/render-chart';
import { vi } from '../../src/lib/words/vi';
import { figure, ratio, wide } from './figures';

const draw = (): string =>
	renderSpec(
		ranking({ indicator: ratio, rows: [{ name: 'Sở 4.210 và 1.234.567', fullName: '', figure: figure(98.2) }] }, wide),
		720
	);

test('the same chart is the same text, however often ECharts has run', () => {
	expect(draw()).toBe(draw());
});

test('it carries no machine ids, nothing from elsewhere, and colours that follow the page', () => {
	const svg = draw();
	expect(svg).not.toMatch(/\bzr\d|https?:|url\(|<style|<script| class=|ecmeta/);
	expect(svg).toContain('var(--met)');
	expect(svg).toMatch(/^<svg viewBox="0 0 720 \d+" aria-hidden="true">/);
});

test('coordinates are shortened, figures in text are not', () => {
	const svg = draw();
	expect(svg).toContain('Sở 4.210 và 1.234.567');
	expect(svg).toContain('982/1.000 · 98,2%');
	expect(svg.replace(/>[^<]*</g, '><')).not.toMatch(/\.\d{3}/);
});

test('in a page it says in sentences what it shows', () => {
	const name = 'Sở "$&" <b>';
	const input = { indicator: ratio, rows: [{ name, fullName: name, figure: figure(70) }] };
	const svg = renderChart({ kind: 'ranking', noun: 'sở', input }, 360, vi);
	expect(svg).not.toContain('aria-hidden');
	expect(svg).toMatch(
		/^<svg [^>]*role="img" aria-label="[^"<>]*chưa đạt chỉ tiêu\. [^"<>]*&quot;\$&amp;&quot; &lt;b&gt; \(70,0%\)\."/
	);
});
