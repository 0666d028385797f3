/**
 * A code of digits without the zeros that a spreadsheet drops when it takes it for a number: 007 → 7,
 * 2.001610 → 2.00161. Null where the text is no such code.
 */
export function looseCode(code: string): string | null {
	if (!/^\d+(\.\d+)?$/.test(code)) return null;
	return code
		.replace(/(\.\d*?)0+$/, '$1')
		.replace(/\.$/, '')
		.replace(/^0+(?=\d)/, '');
}
