import { createHash } from 'node:crypto';
import { buildChart } from '../charts/build-chart';
import type { Chart } from '../charts/chart';
import { chartSummary } from '../charts/chart-summary';
import type { ChartSpec } from '../charts/spec';
import { theme } from '../charts/theme';
import { escapeHtml } from '../format/plain-text';
import type { Words } from '../words/vi';
import { init } from 'echarts';

/** A chart as SVG text to stand in a page, drawn for a width in px; what it shows stands in it in sentences too. */
export function renderChart(chart: Chart, width: number, words: Words): string {
	const said = `role="img" aria-label="${escapeHtml(chartSummary(chart, words))}"`;
	return renderSpec(buildChart(chart, { width, theme, words }), width).replace('aria-hidden="true"', () => said);
}

/**
 * A chart as SVG text: scales to its box, the same text for the same chart, ids that do not meet
 * those of another chart. It has no role of its own.
 */
export function renderSpec({ height, option }: ChartSpec, width: number): string {
	const chart = init(null, null, { renderer: 'svg', ssr: true, width, height });
	try {
		chart.setOption({ ...option, tooltip: { show: false } });
		return tidy(chart.renderToSVGString(), width, height);
	} finally {
		chart.dispose();
	}
}

// What the page's own style says already, and shapes that only catch the pointer, need not stand in every chart.
function tidy(svg: string, width: number, height: number): string {
	const body = svg.slice(svg.indexOf('>') + 1, svg.lastIndexOf('</svg>'));
	const short = body
		.replace(/<style[^>]*>.*?<\/style>/gs, '')
		.replace(/<[^>]*>/g, tidyTag)
		.replace(/<(path|rect)(?![^>]*stroke=)[^>]*fill="none"[^>]*><\/\1>/g, '')
		.replace(/\n/g, '');
	return renumber(`<svg viewBox="0 0 ${width} ${height}" aria-hidden="true">${short}</svg>`);
}

// Marks are drawn in a box of 2 × 2 and scaled by a matrix: they need a decimal more.
function tidyTag(tag: string): string {
	return tag
		.replace(/ (class|pointer-events|xml:space|ecmeta_\w+)="[^"]*"/g, '')
		.replace(tag.includes('matrix(') ? /(\.\d\d)\d+/g : /(\.\d)\d+/g, '$1')
		.replace(/\.0+(?=\D)/g, '')
		.replace(/font-(family:[^;"]*|size:13px);?/g, '')
		.replace(' style=""', '');
}

// ECharts counts its ids over the life of the process (zr0-c0, then zr1-c5): a page would change on every build.
function renumber(svg: string): string {
	const ids = [...new Set(svg.match(/\bzr\d+-[\w-]+/g) ?? [])];
	const plain = ids.reduce((text, id, i) => text.replaceAll(new RegExp(`\\b${id}(?![\\w-])`, 'g'), `chart-${i}`), svg);
	if (ids.length === 0) return plain;
	const prefix = createHash('sha256').update(plain).digest('hex').slice(0, 8);
	return plain.replace(/\bchart-(\d+)/g, `c${prefix}-$1`);
}
