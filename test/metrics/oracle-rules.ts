import { onTime, type DossierFact, type DossierRule, type Window } from './oracle';

const everything = (): boolean => true;
const resolved = (d: DossierFact): boolean => d.outcome === 'granted' || d.outcome === 'refused';
const online = (d: DossierFact): boolean => d.channel === 'online_full' || d.channel === 'online_partial';
const payable = (d: DossierFact): boolean => d.fee !== '' && Number(d.fee) > 0;
const paidOnline = (d: DossierFact): boolean => payable(d) && d.paid_online === 'true';
const resolvedWithDue = (d: DossierFact): boolean => resolved(d) && d.due_at !== '';
const resolvedOnTime = (d: DossierFact): boolean => resolved(d) && onTime(d) === true;

const finishedBy = (d: DossierFact, on: string): boolean => d.finished_at !== '' && d.finished_at.slice(0, 10) <= on;
const notYetDue = (d: DossierFact, on: string): boolean => d.due_at === '' || d.due_at.slice(0, 10) >= on;

/** What the indicators of the practice province and of the minimal package count, written by hand. */
export const RULES: Record<string, DossierRule> = {
	'online-application': { numerator: online, denominator: everything },
	'on-time-resolved': { numerator: resolvedOnTime, denominator: resolvedWithDue },
	'digitised-components': { numerator: (d) => d.components_digitised === 'true', denominator: everything },
	'online-payment-transactions': { numerator: paidOnline, denominator: payable },
	'online-payment-procedures': { numerator: paidOnline, denominator: payable },
	'online-resolved-level-3-4': { numerator: (d) => resolved(d) && online(d), denominator: resolved },
	'digitised-results': { numerator: (d) => resolved(d) && d.electronic_result === 'true', denominator: resolved },
	'late-dossiers-apologised': {
		numerator: (d) => resolved(d) && onTime(d) === false && d.apology === 'true',
		denominator: (d) => resolved(d) && onTime(d) === false
	},
	'late-within-one-day': {
		numerator: (d, _, late) => resolved(d) && (late() ?? 9) <= 1,
		denominator: (d, _, late) => resolved(d) && late() !== null
	},
	'late-over-five-days': {
		numerator: (d, _, late) => resolved(d) && (late() ?? 0) > 5,
		denominator: (d, _, late) => resolved(d) && late() !== null
	},
	'open-overdue-over-five-days': {
		numerator: (_d, _w, late) => (late() ?? 0) > 5,
		denominator: (_d, _w, late) => late() !== null
	},
	'on-time-766': {
		numerator: (d, { to }: Window) => (finishedBy(d, to) ? resolvedOnTime(d) : notYetDue(d, to)),
		denominator: (d, { to }: Window) => !finishedBy(d, to) || resolvedWithDue(d)
	},
	'on-time-received-in-year': {
		numerator: (d, { to }: Window) => finishedBy(d, to) && resolvedOnTime(d),
		denominator: everything
	},
	'on-time': { numerator: resolvedOnTime, denominator: resolvedWithDue },
	online: { numerator: online, denominator: everything }
};
