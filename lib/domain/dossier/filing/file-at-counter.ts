import { type Moment, NotAllowed } from '../../journal/moment.ts';
import { closing, stepKey } from '../../journal/step.ts';
import type { Rules } from '../../rules.ts';
import type { Dossier, Step } from '../dossier.ts';
import type { DossierEvent } from '../events.ts';
import { isFeePaid } from '../fees.ts';
import { linkedWork } from '../shares.ts';
import { STEP_KINDS } from '../steps/step-kinds.ts';
import { mustHaveRole } from '../steps/take-step.ts';
import type { Submit } from './submit.ts';
import { submit } from './submit.ts';

/** What a person brings to the counter besides the dossier: the fee, and originals left there (ND61-8.1b, 20.2). */
export type Brought = {
  readonly paid?: { readonly amount: number; readonly receipt: string };
  readonly originals?: readonly string[];
};

/**
 * Tiếp nhận trực tiếp, qua bưu chính, qua người được ủy quyền (ND61-17.1, TH-12.2): filed and received in one entry, which
 * closes the check; the fee and the originals taken with it stand in the same entry.
 */
export const fileAtCounter = (
  dossier: Dossier,
  { paid, originals = [], ...command }: Submit & Brought,
  code: string,
  moment: Moment,
  rules: Rules,
): DossierEvent[] => {
  if (command.channel === 'online') throw new NotAllowed('channel-not-offered');
  mustHaveRole(command.oneStop ?? command.agency, moment.by, STEP_KINDS.check.roles);

  const step = command.route.name === 'one-step' ? 'check-and-draft' : 'check';
  const check: Step = { key: stepKey(step, 1), step, after: 1, unit: null, role: null, opened: null, closed: null };
  const filing = submit(dossier, command, moment, rules);
  if (!isFeePaid(paid?.amount ?? 0, command.channel, rules)) throw new NotAllowed('fee-missing');
  const known = new Set(rules.procedure.components.map((component) => component.code));
  if (!originals.every((component) => known.has(component))) throw new NotAllowed('component-unknown');

  return [
    ...filing,
    { type: 'DossierReceived', code, again: false, ruleSet: rules.ruleSet },
    ...linkedWork(command.route, command.oneStop ?? command.agency, rules),
    ...(step === 'check' ? [] : [{ type: 'OfficerAssigned' as const, officer: moment.by.id }]),
    ...(paid === undefined ? [] : [{ type: 'FeePaid' as const, ...paid, by: wayOf(command.channel) }]),
    ...(originals.length === 0
      ? []
      : [{ type: 'OriginalsRecorded' as const, what: 'taken' as const, components: originals, fits: null }]),
    closing(check, 'received'),
  ];
};

/** Papers that come by post bring the fee by post (TTH-PL 3). */
const wayOf = (channel: Submit['channel']): 'counter' | 'post' => (channel === 'post' ? 'post' : 'counter');
