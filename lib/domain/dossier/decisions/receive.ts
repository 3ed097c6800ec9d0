import { NotAllowed } from '../../journal/moment.ts';
import { closing, stepKey } from '../../journal/step.ts';
import type { Rules } from '../../rules.ts';
import { codeOf, type Dossier, type FiledDossier, isAccepted, type Step } from '../dossier.ts';
import type { DossierEvent } from '../events.ts';
import { isFeeMissing } from '../money/fees.ts';
import { linkedWork } from '../shares.ts';
import type { Seen } from '../steps/take-step.ts';
import { filed, takeStep } from '../steps/take-step.ts';
import type { Decision, Hindrance } from './decision.ts';

export type Receive = Seen & { readonly decision: 'receive'; readonly code: string };

/** Tiếp nhận hồ sơ (ND61-17.1c, 17.2b; TH-9.2b): the code is given here (17.3); after a supplement on appraisal it stays the same. */
export const receive: Decision<Receive> = {
  needs: () => [],
  accepts: true,
  hinderedBy: (dossier, _, rules) => whyNotAccept(dossier, rules),
  decide: (dossier, command, moment, rules) => {
    const step = takeStep(dossier, 'receive', command, moment.by);
    return received(filed(dossier), step, command.code, rules);
  },
};

/** Tự động kiểm tra và tiếp nhận (TTH-PL bước 1, departments): nothing where a person has to look at it, or has it already. `after`: the filing it follows. */
export const receiveAutomatically = (dossier: Dossier, after: number, code: string, rules: Rules): DossierEvent[] => {
  if (dossier.stage !== 'submitted' || dossier.filed.entry !== after || isFeeMissing(dossier, rules)) return [];
  const key = stepKey('check', after);
  return dossier.steps[key] === undefined ? received(dossier, { key }, code, rules) : [];
};

/** What an acceptance waits for: a procedure that is open, else it is refused (17.1b); the fee asked in advance (TH-9.2c). */
export const whyNotAccept = (dossier: FiledDossier, rules: Rules): Hindrance | null => {
  if (!rules.procedure.published) return { reason: 'not-published', first: 'refuse' };
  return isFeeMissing(dossier, rules) ? { reason: 'fee-missing', first: 'record-payment' } : null;
};

export const received = (
  dossier: FiledDossier,
  step: Pick<Step, 'key'>,
  code: string,
  rules: Rules,
): DossierEvent[] => {
  if (dossier.stage !== 'submitted' && dossier.stage !== 'resubmitted') throw new NotAllowed('step-changed');
  const no = whyNotAccept(dossier, rules);
  if (no !== null) throw new NotAllowed(no.reason);

  const again = isAccepted(dossier);
  return [
    { type: 'DossierReceived', code: codeOf(dossier) ?? code, again, ruleSet: rules.ruleSet },
    ...(again ? [] : linkedWork(dossier.route, dossier.oneStop, rules)),
    closing(step, again ? 'received-again' : 'received'),
  ];
};
