import { cleanQuery } from '../report/search/search-query';

const PARAMETER = 'q';

/** The words of a query in an address; empty where there are none. Never throws. */
export function readQuery(search: string): string {
	return cleanQuery(new URLSearchParams(search).get(PARAMETER) ?? '');
}

/** `readQuery(printQuery(text))` is `text` as it is searched. */
export function printQuery(text: string): string {
	const query = cleanQuery(text).trim();
	return query === '' ? '' : `?${new URLSearchParams({ [PARAMETER]: query }).toString()}`;
}
