import { provideChartRenderer } from './lib/components/chart-renderer';
import { renderChart } from './lib/server/render-chart';

provideChartRenderer(renderChart);
