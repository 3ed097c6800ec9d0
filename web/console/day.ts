/** A day typed as `23/02/2026`, `23022026` or `2026-02-23`, as `2026-02-23`; what is none of these comes back as typed. */
export const dayFromTyped = (typed: string): string => {
  const text = typed.trim();
  const found = /^(\d{1,2})[/.\- ]?(\d{1,2})[/.\- ]?(\d{4})$/.exec(text);
  if (found === null) return text;

  const [, day = '', month = '', year = ''] = found;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
};

/** The API speaks of days as 2026-02-13; in the console they are typed another way. */
export const WRONG_DAY = 'Ngày chưa đúng. Hãy gõ ngày có thật, ví dụ 13/02/2026.';
