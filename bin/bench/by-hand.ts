import { openStep } from '../../functions/steps/open-step.ts';
import type { DossierEntry, DossierEvent, StepKind } from '../../lib/domain/dossier/events.ts';
import type { World } from '../../lib/world/world.ts';

/** Where the standard route goes on, by the outcome a decision records. */
const NEXT: Readonly<Record<string, StepKind>> = {
  submitted: 'check',
  received: 'assign',
  assigned: 'appraise',
  drafted: 'sign',
  signed: 'seal',
  sealed: 'return',
};

/** A world without machines: what a decision leads to is opened at once, by the same function, with a token nobody waits on. */
export const openingByHand = (world: World): World => {
  const opening: World = {
    ...world,
    journal: {
      ...world.journal,
      append: async (entry) => {
        const answer = await world.journal.append(entry);
        const step = answer === 'appended' ? NEXT[outcomeOf(entry as DossierEntry)] : undefined;
        if (step !== undefined)
          await openStep({ dossierId: entry.dossier, step, after: entry.entry, token: 'nobody' }, opening);
        return answer;
      },
    },
  };
  return opening;
};

const outcomeOf = ({ events }: DossierEntry): string => events.map(wordOf).find((word) => word !== '') ?? '';

const wordOf = (event: DossierEvent): string => {
  if (event.type === 'DossierSubmitted') return 'submitted';
  return event.type === 'StepClosed' ? event.outcome : '';
};
