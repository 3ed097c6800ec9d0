import type { DecisionBody } from '../../lib/contract/decisions.ts';
import type { Move } from '../../lib/domain/dossier/moves.ts';
import { tam } from '../people.ts';
import { SO_MAU } from '../tinh-mau/agencies.ts';

/** What an officer of the simulated province writes with a decision; null for one nobody there takes. `word`: the same every time. */
export const bodyOf = (move: Omit<Move, 'outcomes'>, word: string): DecisionBody | null => {
  const seen = { seen: move.step, about: move.about };
  const fault = move.needs.includes('fault') ? { fault: 'office' as const } : {};
  const items = [{ component: 'giay-to-goc', problem: 'Ảnh mờ.' }];
  switch (move.decision) {
    case 'receive':
    case 'sign':
    case 'seal':
      return { ...seen, decision: move.decision };
    case 'request-supplement':
    case 'return-for-supplement':
      return { ...seen, decision: move.decision, items, ...fault };
    case 'refuse':
    case 'decline':
      return { ...seen, decision: move.decision, reasons: 'Không đủ điều kiện.' };
    case 'assign':
      return { ...seen, decision: move.decision, officer: tam.id };
    case 'complete-step':
      return { ...seen, decision: move.decision, outcome: 'drafted', draft: `Bản dự thảo ${word}` };
    case 'consult':
      return { ...seen, decision: move.decision, agencies: [SO_MAU], question: 'Ý kiến?', answerBy: '2026-12-30' };
    case 'answer-consultation':
      return { ...seen, decision: move.decision, text: 'Nhất trí.' };
    case 'send-back':
      return { ...seen, decision: move.decision, note: 'Sửa lại.' };
    case 'return-result':
      return { ...seen, decision: move.decision, by: 'online' };
    default:
      return null;
  }
};
