import type { Channel } from '../../catalogue/channel.ts';
import { NotAllowed } from '../../journal/moment.ts';
import { closing } from '../../journal/step.ts';
import type { Rules } from '../../rules.ts';
import type { FiledDossier } from '../dossier.ts';
import { documentOfDraft } from '../drafts/draft.ts';
import { originalsToCompare } from '../papers/originals.ts';
import type { Seen } from '../steps/take-step.ts';
import { closingAll, mustSee, takeStep } from '../steps/take-step.ts';
import type { Decision, Hindrance } from './decision.ts';

export type ReturnResult = Seen & { readonly decision: 'return-result'; readonly by: Channel };

/** Trả kết quả (ND61-20, TH-9.6, TTH-PL bước 5): through a channel the profile and the procedure offer; at level 3 after the originals have been compared. */
export const returnResult: Decision<ReturnResult> = {
  needs: () => ['by'],
  concernsDraft: true,
  offeredAt: ({ stage }) => stage === 'result-ready',
  hinderedBy: (dossier, _, rules) => whyNotReturn(dossier, rules),
  decide: (dossier, command, moment, rules) => {
    const step = takeStep(dossier, 'return-result', command, moment.by);
    if (dossier.stage !== 'result-ready') throw new NotAllowed('result-not-ready');
    mustSee(command.about, documentOfDraft(dossier.draft));
    const { profile, procedure } = rules;
    if (!profile.resultChannels.is.includes(command.by) || !procedure.delivery.includes(command.by))
      throw new NotAllowed('channel-not-offered');
    const no = whyNotReturn(dossier, rules);
    if (no !== null) throw new NotAllowed(no.reason);

    return [{ type: 'ResultReturned', by: command.by }, closing(step, 'returned'), ...closingAll(dossier, step)];
  },
};

/** A result waits for the originals of what was filed online (TH-9.6a); a refusal is handed over as it is. */
const whyNotReturn = (dossier: FiledDossier, rules: Rules): Hindrance | null =>
  'draft' in dossier && dossier.draft?.kind === 'result' && originalsToCompare(dossier, rules).length > 0
    ? { reason: 'originals-not-compared', first: 'record-originals' }
    : null;
