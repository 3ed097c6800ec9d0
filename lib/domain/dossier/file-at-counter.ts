import type { Submit } from './command.ts';
import { type Dossier, type Step, stepKey } from './dossier.ts';
import type { DossierEvent } from './events.ts';
import { type Moment, NotAllowed, NotYours } from './moment.ts';
import type { Rules } from './rules.ts';
import { STEP_KINDS } from './step-kinds.ts';
import { submit } from './submit.ts';
import { closing } from './take-step.ts';

/** Tiếp nhận trực tiếp, qua bưu chính, qua người được ủy quyền (ND61-17.1, TH-12.2): filed and received in one entry, which closes the check. */
export const fileAtCounter = (
  dossier: Dossier,
  command: Submit,
  code: string,
  moment: Moment,
  rules: Rules,
): DossierEvent[] => {
  const { by } = moment;
  if (command.channel === 'online') throw new NotAllowed('channel-not-offered');
  if (by.agency !== command.agency) throw new NotYours('wrong-agency');
  if (!by.roles.some((role) => (STEP_KINDS.check.roles as readonly string[]).includes(role)))
    throw new NotYours('not-your-role');

  const key = stepKey('check', 1);
  const check: Step = { key, step: 'check', after: 1, unit: null, role: null, opened: null, closed: null };
  return [
    ...submit(dossier, command, moment, rules),
    { type: 'DossierReceived', code, again: false, ruleSet: rules.ruleSet },
    closing(check, 'received'),
  ];
};
