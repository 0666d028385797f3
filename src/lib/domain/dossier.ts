/** How an application came in. Online is full or partial; an empty channel is not known and counts as direct. */
export const CHANNELS = ['online_full', 'online_partial', 'direct', 'postal', 'other'] as const;

/** How a dossier ended; empty while it is open. */
export const OUTCOMES = ['granted', 'refused', 'returned', 'withdrawn'] as const;
