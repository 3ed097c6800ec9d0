/** The word of a journal's kind: what stands before the slash of its id; a dossier's id has none. */
export const kindName = (id: string): string => (id.includes('/') ? id.slice(0, id.indexOf('/')) : 'dossier');
