import type { Submit } from './command.ts';
import { type Dossier, type Step, stepKey } from './dossier.ts';
import type { DossierEvent } from './events.ts';
import { type Moment, NotAllowed } from './moment.ts';
import type { Rules } from './rules.ts';
import { STEP_KINDS } from './step-kinds.ts';
import { submit } from './submit.ts';
import { closing, mustHaveRole } from './take-step.ts';
import { linkedWork } from './transfer.ts';

/** Tiếp nhận trực tiếp, qua bưu chính, qua người được ủy quyền (ND61-17.1, TH-12.2): filed and received in one entry, which closes the check. */
export const fileAtCounter = (
  dossier: Dossier,
  command: Submit,
  code: string,
  moment: Moment,
  rules: Rules,
): DossierEvent[] => {
  if (command.channel === 'online') throw new NotAllowed('channel-not-offered');
  mustHaveRole(command.oneStop ?? command.agency, moment.by, STEP_KINDS.check.roles);

  const step = command.route.name === 'one-step' ? 'check-and-draft' : 'check';
  const check: Step = { key: stepKey(step, 1), step, after: 1, unit: null, role: null, opened: null, closed: null };
  return [
    ...submit(dossier, command, moment, rules),
    { type: 'DossierReceived', code, again: false, ruleSet: rules.ruleSet },
    ...linkedWork(command.route, command.oneStop ?? command.agency, rules),
    ...(step === 'check' ? [] : [{ type: 'OfficerAssigned' as const, officer: moment.by.id }]),
    closing(check, 'received'),
  ];
};
