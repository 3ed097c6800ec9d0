import type { Sha256 } from '../../journal/entry.ts';
import type { Fact } from '../../journal/fact.ts';
import { unknownEvent } from '../../journal/unknown-event.ts';
import type { ResultDraft } from '../dossier.ts';
import type { DossierEvent } from '../events.ts';
import type { OnPaper, WorkEvent } from './work-events.ts';

/** What is done on a draft, the dossier's own or that of one agency's share. */
export type DraftEvent = Extract<
  WorkEvent,
  { type: 'ResultDrafted' | 'DossierDeclined' | 'DraftSentBack' | 'DraftSigned' }
>;

/** The draft after one more event; `draft`: as it stood before. Throws where one is signed or sent back that was never made. */
export const draftAfter = (draft: ResultDraft | null, event: DraftEvent, fact: Fact): ResultDraft => {
  switch (event.type) {
    case 'ResultDrafted':
      return draftMade(event, 'result', fact);
    case 'DossierDeclined':
      return draftMade(event, 'refusal', fact);
    case 'DraftSentBack':
      return { ...bearing(made(draft), draft?.paper?.drawn), signed: null };
    case 'DraftSigned':
      return { ...bearing(made(draft), event.signature), signed: fact };
    default:
      throw unknownEvent(event);
  }
};

/** A draft as it is made: with its paper, where it has one. */
const draftMade = (
  { draft, paper }: { readonly draft: Sha256 } & OnPaper,
  kind: ResultDraft['kind'],
  fact: Fact,
): ResultDraft => ({
  ...{ sha256: draft, kind, made: fact.entry, signed: null },
  ...(paper !== undefined && { paper: { drawn: paper, now: paper } }),
});

/** Who resolves it at once drafts, signs and has it sealed in one act (ND61-17.4). */
export const resolved = (event: Extract<DossierEvent, { type: 'ResultResolved' }>, fact: Fact): ResultDraft => {
  const draft = draftMade(event, event.kind, fact);
  return event.signature === undefined ? draft : { ...bearing(draft, event.signature), signed: fact };
};

/** The draft with its paper as it now is; a text stays one. */
export const bearing = (draft: ResultDraft, now: Sha256 | undefined): ResultDraft =>
  draft.paper === undefined || now === undefined ? draft : { ...draft, paper: { ...draft.paper, now } };

const made = (draft: ResultDraft | null): ResultDraft => {
  if (draft === null) throw new Error('a draft was signed or sent back before it was made');
  return draft;
};
