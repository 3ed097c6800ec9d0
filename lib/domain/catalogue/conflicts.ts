import type { Procedure, ProcedurePart } from './procedure.ts';

/**
 * What in a published procedure contradicts itself, in a sentence for the administrator: the appointment follows the
 * published whole, each part keeps its own limit, and somebody has to take it up with whoever published it.
 */
export const conflictsOf = ({ code, parts = [], timeLimit }: Procedure): readonly string[] => {
  if (timeLimit.kind !== 'working-days') return [];
  const inLine = Math.max(0, ...parts.map((part) => daysTo(part, parts)));
  if (inLine <= timeLimit.amount) return [];
  return [
    `Thủ tục ${code}: các phần nối tiếp cần ${inLine} ngày làm việc, dài hơn thời hạn công bố ${timeLimit.amount} ngày làm việc.`,
  ];
};

/** Working days until a part is done: its own and those of the longest chain before it. */
const daysTo = (part: ProcedurePart, parts: readonly ProcedurePart[]): number => {
  const before = parts.filter(({ key }) => part.after.includes(key)).map((one) => daysTo(one, parts));
  return (part.within.kind === 'working-days' ? part.within.amount : 1) + Math.max(0, ...before);
};
