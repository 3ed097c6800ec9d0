/** Stages where nothing more can be decided. */
export const OVER: ReadonlySet<string> = new Set(['returned', 'refused', 'withdrawn']);
