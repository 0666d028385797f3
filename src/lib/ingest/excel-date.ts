/**
 * What a spreadsheet seems to have made of a date: 15/09/2025, 15-Sep-25 or a day number. Null where the text looks like
 * none of these. Day and month are never guessed.
 */
export function excelDate(text: string): string | null {
	if (/^\d{1,2}[/.-]\d{1,2}[/.-](\d{4}|\d{2})( \d{1,2}:\d{2}(:\d{2})?)?$/.test(text)) {
		return 'Excel has rewritten the date; day and month are not guessed. Write year-month-day.';
	}
	if (/^\d{1,2}[- /][A-Za-z]{3,9}[- /](\d{4}|\d{2})$/.test(text)) {
		return 'Excel has rewritten the date. Write year-month-day.';
	}
	if (/^\d{5}(\.\d+)?$/.test(text)) {
		const day = fromExcelSerial(Math.floor(Number(text)));
		return `Excel has turned the date into its day number, perhaps ${day}. Write year-month-day.`;
	}
	return null;
}

/** The ISO date of Excel's day number (1900 system). */
function fromExcelSerial(serial: number): string {
	return new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000).toISOString().slice(0, 10);
}
