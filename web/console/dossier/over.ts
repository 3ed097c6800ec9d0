/** Stages where the dossier has ended; what may still be noted stands in its moves. */
export const OVER: ReadonlySet<string> = new Set(['returned', 'refused', 'withdrawn']);
