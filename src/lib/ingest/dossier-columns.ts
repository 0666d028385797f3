/** The columns of the `dossiers` table, in the package's order. */
export const DOSSIER_COLUMNS = [
	'dossier',
	'unit',
	'procedure',
	'channel',
	'received_at',
	'due_at',
	'finished_at',
	'outcome',
	'components_digitised',
	'electronic_result',
	'fee',
	'paid_online',
	'apology'
] as const;
export type DossierColumn = (typeof DOSSIER_COLUMNS)[number];
