import type { Fact } from '../journal/fact.ts';
import { unknownEvent } from '../journal/unknown-event.ts';
import type { ResultDraft } from './dossier.ts';
import type { WorkEvent } from './events.ts';

/** What is done on a draft, the dossier's own or that of one agency's share. */
export type DraftEvent = Extract<
  WorkEvent,
  { type: 'ResultDrafted' | 'DossierDeclined' | 'DraftSentBack' | 'DraftSigned' }
>;

/** The draft after one more event; `draft`: as it stood before. Throws where one is signed or sent back that was never made. */
export const draftAfter = (draft: ResultDraft | null, event: DraftEvent, fact: Fact): ResultDraft => {
  switch (event.type) {
    case 'ResultDrafted':
      return { sha256: event.draft, kind: 'result', made: fact.entry, signed: null };
    case 'DossierDeclined':
      return { sha256: event.draft, kind: 'refusal', made: fact.entry, signed: null };
    case 'DraftSentBack':
      return { ...made(draft), signed: null };
    case 'DraftSigned':
      return { ...made(draft), signed: fact };
    default:
      throw unknownEvent(event);
  }
};

const made = (draft: ResultDraft | null): ResultDraft => {
  if (draft === null) throw new Error('a draft was signed or sent back before it was made');
  return draft;
};
