/** An instant, ISO 8601 to the second at +07:00: `2026-02-13T16:45:00+07:00`. The order of the text is the order of time. */
export type Instant = string;

/** A calendar date: `2026-02-13`. */
export type DayDate = string;

/** One reason that moved a date, with the article it rests on: what stood before (`from`) and what stands after (`to`). */
export type Why = { readonly text: string; readonly article: string; readonly from: Instant; readonly to: Instant };

/** A legal time limit: the instant it ends and the ordered reasons. `provisional`: it rests on a year without its declaration (reading 26). */
export type Limit = { readonly at: Instant; readonly why: readonly Why[]; readonly provisional: boolean };

/** Whether a moment is past a limit; never past one that is provisional (readings 10, 26). */
export const isPast = (at: Instant, { at: due, provisional }: Pick<Limit, 'at' | 'provisional'>): boolean =>
  at > due && !provisional;

const OFFSET_MS = 7 * 3_600_000;

/** Milliseconds since 1970 → the instant, cut to the second. Vietnam has had no summer time since 1975, so +07:00 is fixed. */
export const instantOf = (milliseconds: number): Instant =>
  `${new Date(milliseconds + OFFSET_MS).toISOString().slice(0, 19)}+07:00`;

/** Milliseconds since 1970 of an instant. */
export const millisecondsOf = (at: Instant): number => Date.parse(at);

/** The order of time; what comes at once stays in the order it was. */
export const byTime = (a: { readonly at: Instant }, b: { readonly at: Instant }): number =>
  Number(a.at > b.at) - Number(a.at < b.at);

/** The later of two instants. */
export const later = (a: Instant, b: Instant): Instant => (a > b ? a : b);

/** The earlier of two instants. */
export const earlier = (a: Instant, b: Instant): Instant => (a < b ? a : b);
