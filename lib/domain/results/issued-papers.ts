import type { DossierEntry, DossierEvent } from '../dossier/events.ts';
import type { Sha256 } from '../journal/entry.ts';
import type { Instant } from '../time/instant.ts';

/** A result as it went out: the PDF with its signatures, its number and the act that sealed it. */
export type IssuedPaper = {
  /** The PDF. */
  readonly paper: Sha256;
  /** The draft it is the paper of. */
  readonly draft: Sha256;
  readonly number: string;
  readonly entry: number;
  readonly at: Instant;
  readonly by: string;
  /** Of one agency's share alone (ND61-19.6); null: the whole dossier's. */
  readonly part: string | null;
  readonly kind: 'result' | 'refusal';
  /** Whether it still stands; what it says was corrected or taken back later, and when. */
  readonly stands: boolean;
  readonly changedAt: Instant | null;
};

/** Every result of a dossier that was sealed as a paper, in order; a later one of the same share takes the place of the one before, a correction takes its standing (O2). */
export const issuedPapers = (entries: readonly DossierEntry[]): readonly IssuedPaper[] => {
  const drawn = new Map(entries.flatMap(({ events }) => events.flatMap(drawnIn)));
  const sealed = entries.flatMap((entry) => entry.events.flatMap((event) => sealedIn(event, entry, drawn)));
  return sealed.map((paper) => {
    const changedAt = changeOf(paper, sealed, entries);
    return { ...paper, stands: changedAt === null, changedAt };
  });
};

type Sealed = Omit<IssuedPaper, 'stands' | 'changedAt'>;

/** Drafts that are papers, and of which kind. */
const drawnIn = (event: DossierEvent): readonly (readonly [Sha256, IssuedPaper['kind']])[] => {
  if (event.type === 'ResultDrafted' && event.paper !== undefined) return [[event.draft, 'result']];
  return event.type === 'DossierDeclined' && event.paper !== undefined ? [[event.draft, 'refusal']] : [];
};

const sealedIn = (
  event: DossierEvent,
  { entry, at, by }: DossierEntry,
  drawn: ReadonlyMap<Sha256, IssuedPaper['kind']>,
): readonly Sealed[] => {
  const act = { entry, at, by };
  if (event.type === 'ResultSealed') {
    const { draft, number, signature, part = null } = event;
    const kind = drawn.get(draft);
    return kind === undefined ? [] : [{ ...act, paper: signature, draft, number, part, kind }];
  }
  if (event.type !== 'ResultResolved' || event.signature === undefined) return [];
  const { draft, number = '', signature, kind } = event;
  return [{ ...act, paper: signature, draft, number, part: null, kind }];
};

const changeOf = (
  { entry, part }: Sealed,
  sealed: readonly Sealed[],
  entries: readonly DossierEntry[],
): Instant | null => {
  const replaced = sealed.find((other) => other.part === part && other.entry > entry)?.at;
  const corrected = entries.find(({ events }) =>
    events.some((event) => event.type === 'CorrectionMade' && event.about === entry),
  )?.at;
  return replaced ?? corrected ?? null;
};
