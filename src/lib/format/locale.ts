/** Languages that figures and dates can be written in. */
export type Locale = 'vi' | 'en';

export interface NumberSigns {
	decimal: string;
	group: string;
}

export const numberSigns: Record<Locale, NumberSigns> = {
	vi: { decimal: ',', group: '.' },
	en: { decimal: '.', group: ',' }
};

/** A true minus, as wide as a plus. */
export const MINUS = '−';
