import { languageOf } from './language';
import { pageHead } from './site-data.server';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = ({ params }) => pageHead(languageOf(params));
