import type { Sha256 } from '../../journal/entry.ts';
import { NotAllowed } from '../../journal/moment.ts';
import { closing } from '../../journal/step.ts';
import type { Share } from '../events.ts';
import type { Seen } from '../steps/take-step.ts';
import { takeStep } from '../steps/take-step.ts';
import type { Decision } from './decision.ts';

export type Transfer = Seen & {
  readonly decision: 'transfer';
  readonly parts: readonly Share[];
  readonly slip: Sha256;
};

/** Phiếu chuyển xử lý (ND61-19.6): the one-stop unit names each agency's work and limit, the lead agency first, in the order they work on paper. */
export const transfer: Decision<Transfer> = {
  needs: () => ['parts'],
  decide: (dossier, command, moment) => {
    const step = takeStep(dossier, 'transfer', command, moment.by);
    const keys = new Set(command.parts.map(({ key }) => key));
    if (command.parts.length === 0 || keys.size !== command.parts.length) throw new NotAllowed('parts-needed');
    if (command.parts.some(({ after }) => after.some((key) => !keys.has(key)))) throw new NotAllowed('parts-needed');

    return [{ type: 'WorkTransferred', parts: command.parts, slip: command.slip }, closing(step, 'transferred')];
  },
};
