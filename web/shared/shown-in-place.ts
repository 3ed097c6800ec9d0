const TYPES: ReadonlySet<string> = new Set(['application/pdf', 'image/jpeg', 'image/png']);

/** The media type a paper is shown under in its place; null where it is only to be taken down: of another type, or because the API says that it would run something. */
export const shownInPlace = ({ headers }: Response): string | null => {
  const type = (headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  const kept = headers.get('content-disposition')?.startsWith('attachment') ?? false;
  return TYPES.has(type) && !kept ? type : null;
};
