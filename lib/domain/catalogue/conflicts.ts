import type { TimeLimit } from '../time/rules.ts';
import type { Procedure, ProcedureShare } from './procedure.ts';

/**
 * What in a published procedure contradicts itself, in a sentence for the administrator: the appointment follows the
 * published whole, each part keeps its own limit, and somebody has to take it up with whoever published it.
 */
export const conflictsOf = (procedure: Procedure): readonly string[] => {
  const { code, timeLimit, shares = [] } = procedure;
  if (timeLimit.kind !== 'working-days') return [];
  const inLine = goesRound(procedure)
    ? shares.reduce((sum, { within }) => sum + daysOf(within), 0)
    : Math.max(0, ...shares.map((share) => daysTo(share, shares)));
  if (inLine <= timeLimit.amount) return [];
  return [
    `Thủ tục ${code}: các phần nối tiếp cần ${inLine} ngày làm việc, dài hơn thời hạn công bố ${timeLimit.amount} ngày làm việc.`,
  ];
};

/** On paper the dossier goes from one agency to the next (ND61-19.6a): all shares stand in line. */
const goesRound = ({ route, channels }: Procedure): boolean =>
  route === 'inter-agency' && channels.some((channel) => channel !== 'online');

/** Working days until a part is done: its own and those of the longest chain before it. */
const daysTo = (share: ProcedureShare, shares: readonly ProcedureShare[]): number => {
  const before = shares.filter(({ key }) => share.after.includes(key)).map((one) => daysTo(one, shares));
  return daysOf(share.within) + Math.max(0, ...before);
};

const daysOf = (within: TimeLimit): number => (within.kind === 'working-days' ? within.amount : 1);
