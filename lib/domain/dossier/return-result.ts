import { type Moment, NotAllowed } from '../journal/moment.ts';
import { closing } from '../journal/step.ts';
import type { Rules } from '../rules.ts';
import type { ReturnResult } from './command.ts';
import type { Dossier } from './dossier.ts';
import type { DossierEvent } from './events.ts';
import { originalsToCompare } from './originals.ts';
import { closingAll, mustSee, takeStep } from './take-step.ts';

/** Trả kết quả (ND61-20, TH-9.6, TTH-PL bước 5): through a channel the profile and the procedure offer; at level 3 after the originals have been compared. */
export const returnResult = (dossier: Dossier, command: ReturnResult, moment: Moment, rules: Rules): DossierEvent[] => {
  const step = takeStep(dossier, 'return-result', command, moment.by);
  if (dossier.stage !== 'result-ready') throw new NotAllowed('result-not-ready');
  mustSee(command.about, dossier.draft.sha256);
  const { profile, procedure } = rules;
  if (!profile.resultChannels.is.includes(command.by) || !procedure.delivery.includes(command.by))
    throw new NotAllowed('channel-not-offered');
  if (dossier.draft.kind === 'result' && originalsToCompare(dossier, rules).length > 0)
    throw new NotAllowed('originals-not-compared');

  return [{ type: 'ResultReturned', by: command.by }, closing(step, 'returned'), ...closingAll(dossier, step)];
};
