import { NotAllowed } from '../../journal/moment.ts';
import type { Rules } from '../../rules.ts';
import { type Instant, isPast } from '../../time/instant.ts';
import type { Dossier, Proposal } from '../dossier.ts';
import { firstDueOf } from '../due-dates.ts';
import { filed, isAtTheCounter, mustBeAtTheCounter, type Seen } from '../steps/take-step.ts';
import type { Decision } from './decision.ts';
import { movesTheLimit } from './propose-extension.ts';

export type ReAppoint = Seen & { readonly decision: 're-appoint' };

/**
 * Điều chỉnh thời gian trả kết quả (ND61-19.9): the one-stop unit that took the dossier in, on the signed proposal, once; it
 * moves the appointment and tells the person. What was proposed in time may be carried out until the limit itself.
 */
export const reAppoint: Decision<ReAppoint> = {
  needs: () => [],
  offered: (dossier, moment, rules) =>
    isAtTheCounter(dossier, moment.by) && typeof toCarryOut(dossier, moment.at, rules) !== 'string',
  decide: (dossier, _, moment, rules) => {
    mustBeAtTheCounter(filed(dossier).oneStop, moment.by);
    const proposal = toCarryOut(dossier, moment.at, rules);
    if (typeof proposal === 'string') throw new NotAllowed(proposal);

    const { until, reason, signed } = proposal;
    return [{ type: 'DossierReappointed', until, reason, proposal: signed.entry }];
  },
};

/** The signed proposal that still moves the appointment, or the reason why none does. */
export const toCarryOut = (
  dossier: Dossier,
  at: Instant,
  rules: Rules,
): (Proposal & { readonly signed: NonNullable<Proposal['signed']> }) | string => {
  if (dossier.stage !== 'in-process') return 'not-at-this-stage';
  const { reappointed, extension } = dossier;
  if (reappointed !== null) return 'already-reappointed';
  if (extension === null || extension.signed === null) return 'not-proposed';
  if (isPast(at, firstDueOf(dossier, rules))) return 'too-late-to-move';
  return movesTheLimit(dossier, extension, rules) ? { ...extension, signed: extension.signed } : 'until-not-later';
};
