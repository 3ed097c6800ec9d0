import { assign } from './assign.ts';
import type { StaffCommand } from './command.ts';
import { completeStep } from './complete-step.ts';
import { decline } from './decline.ts';
import type { Dossier } from './dossier.ts';
import type { DossierEvent } from './events.ts';
import { apologise, extend } from './extend.ts';
import type { Moment } from './moment.ts';
import { receive } from './receive.ts';
import { refuse } from './refuse.ts';
import { requestSupplement, returnForSupplement } from './request-supplement.ts';
import { returnResult } from './return-result.ts';
import type { Rules } from './rules.ts';
import { seal, sendBack, sign } from './sign.ts';
import { takeSupplement } from './take-supplement.ts';

/** One decision of the staff: the events it brings, or a `NotAllowed`. */
export const decide = (dossier: Dossier, command: StaffCommand, moment: Moment, rules: Rules): DossierEvent[] => {
  switch (command.decision) {
    case 'receive':
      return receive(dossier, command, moment, rules);
    case 'request-supplement':
      return requestSupplement(dossier, command, moment, rules);
    case 'refuse':
      return refuse(dossier, command, moment);
    case 'assign':
      return assign(dossier, command, moment);
    case 'complete-step':
      return completeStep(dossier, command, moment);
    case 'decline':
      return decline(dossier, command, moment);
    case 'return-for-supplement':
      return returnForSupplement(dossier, command, moment, rules);
    case 'sign':
      return sign(dossier, command, moment);
    case 'send-back':
      return sendBack(dossier, command, moment);
    case 'seal':
      return seal(dossier, command, moment);
    case 'return-result':
      return returnResult(dossier, command, moment, rules);
    case 'extend':
      return extend(dossier, command, moment, rules);
    case 'apologise':
      return apologise(dossier, command, moment);
    case 'take-supplement':
      return takeSupplement(dossier, command, moment);
    default:
      return command satisfies never;
  }
};
