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
  /** The share whose agency leads; the first where none is named. */
  readonly lead?: string;
};

/**
 * Phiếu chuyển xử lý (ND61-19.6): the one-stop unit names each agency's work and limit, their order and, another thing, who leads.
 * A lead agency whose result another needs keeps its place in the order.
 */
export const transfer: Decision<Transfer> = {
  needs: () => ['parts'],
  decide: (dossier, command, moment) => {
    const step = takeStep(dossier, 'transfer', command, moment.by);
    const keys = new Set(command.parts.map(({ key }) => key));
    if (command.parts.length === 0 || keys.size !== command.parts.length) throw new NotAllowed('parts-needed');
    if (command.parts.some(({ after }) => after.some((key) => !keys.has(key)))) throw new NotAllowed('parts-needed');

    const lead = command.lead ?? command.parts[0]?.key ?? '';
    if (!keys.has(lead)) throw new NotAllowed('lead-unknown');

    const { parts, slip } = command;
    return [{ type: 'WorkTransferred', parts, slip, lead }, closing(step, 'transferred')];
  },
};
