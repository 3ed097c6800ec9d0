import type { Procedure, ProcedureShare } from './procedure.ts';

/**
 * What in a published procedure contradicts itself, in a sentence for the administrator: the appointment follows the
 * published whole, each part keeps its own limit, and somebody has to take it up with whoever published it.
 */
export const conflictsOf = ({ code, shares = [], timeLimit }: Procedure): readonly string[] => {
  if (timeLimit.kind !== 'working-days') return [];
  const inLine = Math.max(0, ...shares.map((share) => daysTo(share, shares)));
  if (inLine <= timeLimit.amount) return [];
  return [
    `Thủ tục ${code}: các phần nối tiếp cần ${inLine} ngày làm việc, dài hơn thời hạn công bố ${timeLimit.amount} ngày làm việc.`,
  ];
};

/** Working days until a part is done: its own and those of the longest chain before it. */
const daysTo = (share: ProcedureShare, shares: readonly ProcedureShare[]): number => {
  const before = shares.filter(({ key }) => share.after.includes(key)).map((one) => daysTo(one, shares));
  return (share.within.kind === 'working-days' ? share.within.amount : 1) + Math.max(0, ...before);
};
