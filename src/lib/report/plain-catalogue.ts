import type { Catalogue } from '../domain/catalogue';
import { plainText } from '../format/plain-text';

/** The same catalogue with every text free of marks of direction and control characters, which would turn a page's line. */
export function plainCatalogue(catalogue: Catalogue): Catalogue {
	return mapTexts(catalogue) as Catalogue;
}

function mapTexts(value: unknown): unknown {
	if (typeof value === 'string') return plainText(value);
	if (Array.isArray(value)) return value.map(mapTexts);
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, mapTexts(inner)]));
}
