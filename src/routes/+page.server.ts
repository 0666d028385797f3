import { overviewData } from './overview-data.server';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => overviewData(null);
