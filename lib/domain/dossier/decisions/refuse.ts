import type { Sha256 } from '../../journal/entry.ts';
import { closing } from '../../journal/step.ts';
import type { Seen } from '../steps/take-step.ts';
import { closingAll, takeStep } from '../steps/take-step.ts';
import type { Decision } from './decision.ts';

export type Refuse = Seen & { readonly decision: 'refuse'; readonly text: Sha256; readonly rightAgency: string | null };

/** Từ chối tiếp nhận (ND61-17.1b, 17.2a): reasons and, where it is another's, the right agency. Once accepted it can only be declined (19.8). */
export const refuse: Decision<Refuse> = {
  needs: () => ['reasons'],
  offeredAt: ({ stage }) => stage === 'submitted',
  decide: (dossier, command, moment) => {
    const step = takeStep(dossier, 'refuse', command, moment.by);
    return [
      { type: 'DossierRefused', text: command.text, rightAgency: command.rightAgency },
      closing(step, 'refused'),
      ...closingAll(dossier, step),
    ];
  },
};
