import type { Fact } from '../journal/fact.ts';
import type { AcceptedDossier, Dossier, ShareOfWork } from './dossier.ts';
import { bearing, draftAfter } from './drafts/fold-draft.ts';
import type { ShareEvent, WorkEvent } from './drafts/work-events.ts';
import type { DossierEvent } from './events.ts';

type OnShare = WorkEvent | ShareEvent | Extract<DossierEvent, { readonly type: 'AlternativeTaken' }>;

/** What happens on one agency's share of the work (ND61-19.6): the same as on a whole dossier, and its stage stays as it is. */
export const inPart = (dossier: AcceptedDossier, key: string, event: OnShare, fact: Fact): Dossier => {
  const share = dossier.shares[key];
  if (share === undefined) throw new Error(`${dossier.id}: no part ${key}`);
  return { ...dossier, shares: { ...dossier.shares, [key]: { ...share, ...changeOf(share, event, fact) } } };
};

const changeOf = (share: ShareOfWork, event: OnShare, fact: Fact): Partial<ShareOfWork> => {
  switch (event.type) {
    case 'OfficerAssigned':
      return { officer: event.officer };
    case 'ResultSealed':
      return { number: event.number, sealed: fact, draft: share.draft && bearing(share.draft, event.signature) };
    case 'SupplementProposed':
      return { proposal: { ...fact, components: event.components, text: event.text, turnedDown: null } };
    case 'SupplementTurnedDown':
      return { proposal: share.proposal && { ...share.proposal, turnedDown: event.note } };
    case 'AlternativeTaken': {
      const { ground, article, limit } = event;
      return { alternative: { ...fact, ground, article, limit } };
    }
    default:
      return { draft: draftAfter(share.draft, event, fact) };
  }
};
