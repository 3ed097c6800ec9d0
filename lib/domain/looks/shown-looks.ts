import type { Entry } from '../journal/entry.ts';
import type { Instant } from '../time/instant.ts';
import type { Looked } from './looked.ts';

/** A look as its person is shown it, the names left to be found. */
export type ShownLook = Looked & { readonly at: Instant; readonly by: string };

/** The looks a person is shown, the latest first: those of so many years back from now. What is older stays in the journal and is told nobody. */
export const shownLooks = (looks: readonly Entry<Looked>[], now: Instant, years: number): readonly ShownLook[] => {
  const since = `${Number(now.slice(0, 4)) - years}${now.slice(4)}`;
  return looks
    .filter(({ at }) => at >= since)
    .flatMap(({ at, by, events }) => events.map((event) => ({ ...event, at, by })))
    .toReversed();
};
