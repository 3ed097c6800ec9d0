import type { Fault } from '../../shared/client.ts';
import type { Known, ReadDecision, Tied, Typed } from './read-decision.ts';

/** More rows than any slip has. */
const MOST_ROWS = 20;

/** A transfer slip from its rows, or none where the procedure's own plan is taken: then it has its keys and order itself. */
export const readTransfer = (tied: Tied, typed: Typed, known: Known): ReadDecision => {
  if (known.proposedParts.length > 0 && typed.plan !== 'own') return { body: { decision: 'transfer', ...tied } };

  const rows = Array.from({ length: MOST_ROWS }, (_, index) => readRow(typed, index)).filter((row) => row !== null);
  const faults = rows.flatMap((row) => row.faults);
  if (rows.length === 0)
    return { faults: [{ field: 'agency-0', message: 'Hãy nêu ít nhất một cơ quan với công việc và thời hạn.' }] };
  if (faults.length > 0) return { faults };
  return { body: { decision: 'transfer', ...tied, parts: rows.map(({ part }) => part) } };
};

const readRow = (typed: Typed, index: number) => {
  const agency = typed[`agency-${index}`] ?? '';
  const work = (typed[`work-${index}`] ?? '').trim();
  const amount = (typed[`amount-${index}`] ?? '').trim();
  if (agency === '' && work === '' && amount === '') return null;

  const faults: Fault[] = [];
  if (agency === '') faults.push({ field: `agency-${index}`, message: 'Hãy chọn cơ quan cho công việc này.' });
  if (work === '') faults.push({ field: `work-${index}`, message: 'Hãy ghi công việc của cơ quan này.' });
  if (!/^[1-9]\d{0,2}$/.test(amount))
    faults.push({ field: `amount-${index}`, message: 'Hãy ghi thời hạn bằng số, ví dụ 3.' });
  const kind = typed[`kind-${index}`] === 'working-hours' ? ('working-hours' as const) : ('working-days' as const);
  return { faults, part: { agency, work, within: { kind, amount: Number(amount) } } };
};
