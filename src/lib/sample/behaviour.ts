/**
 * When the fictional tỉnh Minh Họa is practised on, and which unit plays which part. Nothing here or in the files
 * beside it is taken from a real province. All shares are per mille.
 */
import { quartersFrom, type Quarter } from './days';

/** 2024-Q1 to 2026-Q3; figures stand as of the last day. */
export const QUARTERS: Quarter[] = quartersFrom(2024, 11);
export const AS_OF = '2026-09-30';

/** The units with a part to play, by what they show. */
export const ROLES = {
	slips: 'mh-xay-dung',
	climbs: 'mh-y-te',
	/** Hands in nothing for the quarter, and nothing is recorded. */
	missesReport: { unit: 'mh-cong-thuong', period: '2025-Q3' },
	/** Reports for the quarter that nothing happened. */
	nothingHappened: { unit: 'mh-dan-toc-ton-giao', period: '2025-Q4' },
	/** Nine dossiers a quarter. */
	nineDossiers: 'mh-thanh-tra',
	noFees: 'mh-giao-duc',
	/** Its divisions file the dossiers. */
	divided: 'mh-tu-phap',
	/** A satisfaction rate and its n, no counts. */
	rateOnly: 'mh-khoa-hoc-cong-nghe',
	/** Report from the start of the year only, so that quarters are derived. */
	cumulativeOnly: ['mh-tai-chinh', 'mh-van-hoa', 'mh-huyen-van-tra', 'mh-phuong-cau-may', 'mh-xa-van-tra'],
	/** Always hand in after the others. */
	late: ['mh-ban-quan-ly-kcn', 'mh-huyen-khe-suong', 'mh-xa-thuong-nguon', 'mh-xa-tung-qua-lenh'],
	/** Hand in no survey for their first quarter. */
	noFirstSurvey: ['mh-xa-y', 'mh-xa-kenh-so-khong', 'mh-xa-ia-h-lam']
} as const;

/** Quarters in which a unit has no dossier received or finished and no figure. */
const SILENT: readonly { unit: string; period: string }[] = [ROLES.missesReport, ROLES.nothingHappened];

/** Whether a unit has no facts at all in a quarter. */
export function isSilent(unit: string, period: string): boolean {
	return SILENT.some((s) => s.unit === unit && s.period === period);
}

/** The quarter in which a unit is silent, or undefined. */
export function silentQuarter(unit: string): Quarter | undefined {
	const period = SILENT.find((s) => s.unit === unit)?.period;
	return QUARTERS.find((q) => q.period === period);
}
