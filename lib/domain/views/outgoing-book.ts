import type { DossierEntry } from '../dossier/events.ts';
import type { Sha256 } from '../journal/entry.ts';
import type { Instant } from '../time/instant.ts';
import { type Turn, turnsOf, until } from './history.ts';

/** One line of the clerk's Sổ văn bản đi (E10, TTH-PL bước 4). */
export type OutgoingRow = {
  readonly number: string;
  readonly at: Instant;
  readonly agency: string;
  readonly code: string;
  readonly owner: string;
  readonly kind: 'result' | 'refusal';
  readonly document: Sha256;
  /** Account ids: who signed the document, who sealed and entered it. */
  readonly signedBy: string | null;
  readonly sealedBy: string;
};

/** Every document of a dossier that was sealed and numbered by then: the result, or each agency's share of it (ND61-19.6). */
export const outgoingRows = (entries: readonly DossierEntry[], asOf: Instant): readonly OutgoingRow[] =>
  turnsOf(until(entries, asOf)).flatMap(sealedIn);

const sealedIn = ({ before, entry }: Turn): readonly OutgoingRow[] =>
  entry.events.flatMap((event) => {
    if (event.type !== 'ResultSealed' || before.stage !== 'in-process') return [];
    const share = event.part === undefined ? null : (before.shares[event.part] ?? null);
    const draft = share === null ? before.draft : share.draft;
    return [
      {
        number: event.number,
        at: entry.at,
        agency: share?.agency ?? before.agency,
        code: before.code,
        owner: before.owner,
        kind: draft?.kind ?? 'result',
        document: event.draft,
        signedBy: draft?.signed?.by ?? null,
        sealedBy: entry.by,
      },
    ];
  });
