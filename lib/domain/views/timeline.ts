import type { DossierEntry } from '../dossier/events.ts';
import type { Sha256 } from '../journal/entry.ts';
import type { Instant } from '../time/instant.ts';
import { wordsOf } from '../words/events.ts';

/** One line of what happened. `by` is an opaque account id, null where the system acted. */
export type TimelineLine = {
  readonly at: Instant;
  readonly title: string;
  readonly by: string | null;
  readonly internal: boolean;
  /** The content that holds what a person wrote with it. */
  readonly text: Sha256 | null;
  /** The account the line names, whose name is said after its title. */
  readonly person: string | null;
};

/** The history of a dossier in plain words, oldest first. `internal` lines are for the staff only. */
export const timelineOf = (entries: readonly DossierEntry[]): readonly TimelineLine[] =>
  entries.flatMap(({ at, by, events }) =>
    events.flatMap((event) => {
      const words = wordsOf(event);
      const line = words.history(event);
      if (line === null) return [];
      return [
        {
          at,
          ...line,
          by: by === 'system' ? null : by,
          text: words.written?.(event) ?? null,
          person: words.person?.(event) ?? null,
        },
      ];
    }),
  );
