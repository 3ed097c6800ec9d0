import type { DecisionBody } from '../../lib/contract/decisions.ts';
import { callsDue } from '../../lib/domain/dossier/calls.ts';
import { type FiledDossier, isAccepted, isOver } from '../../lib/domain/dossier/dossier.ts';
import type { Move } from '../../lib/domain/dossier/moves.ts';
import { originalsHeld } from '../../lib/domain/dossier/papers/originals.ts';
import { openSteps } from '../../lib/domain/journal/step.ts';
import { daysAway } from '../../lib/domain/time/local-clock.ts';
import type { Account } from '../../lib/world/accounts.ts';
import { SO_MAU, XA_MAU } from '../tinh-mau/agencies.ts';
import { everyRoute } from '../tinh-mau/every-route.ts';
import { BAO_HIEM, CONG_AN, HUYEN_MAU } from '../tinh-mau/neighbours.ts';
import { pick } from './chance.ts';

const items = [{ component: 'to-khai', problem: 'Ghi thiếu.' }];
const reasons = 'Không đủ điều kiện.';
const AGENCIES = [XA_MAU, SO_MAU, CONG_AN, BAO_HIEM, HUYEN_MAU];

/** An agency whose answer is still open; any other where none is. */
const lateIn = (dossier: FiledDossier): string =>
  openSteps(dossier).find(({ step }) => step === 'answer')?.unit ?? SO_MAU;

/** Originals as they can be noted: what is held goes back, the last paper of the procedure is taken or compared. */
const originalsIn = (dossier: FiledDossier, chance: () => number) => {
  const held = [...originalsHeld(dossier)];
  const known = everyRoute.procedures.find(({ code }) => code === dossier.procedure)?.components ?? [];
  const papers = known.filter(({ required, source }) => required && source !== 'form');
  const components = (papers.length > 0 ? papers : known.slice(0, 1)).map(({ code }) => code);
  const notes = [
    { what: 'taken' as const, components },
    { what: 'compared' as const, components },
    { what: 'returned' as const, components: held },
  ];
  if (isOver(dossier)) return { what: 'returned' as const, components: held.length > 0 ? held : components };
  return pick(chance, held.length > 0 ? notes : notes.slice(0, 2));
};

/** A component of which a paper is not digitised yet; any other where none is. */
const paperIn = ({ papers, digitised }: FiledDossier): string =>
  papers.find(({ sha256 }) => !digitised.some((one) => one.sha256 === sha256))?.component ?? 'giay-to-goc';

/** A day later than any limit of a dossier last touched at an instant. */
const monthsAfter = (at: string): string => daysAway(at.slice(0, 10), 90);

/** Ways in which the result may be handed over. */
const waysFor = ({ procedure }: FiledDossier) =>
  (['online', 'counter'] as const).filter((way) =>
    everyRoute.procedures.find(({ code }) => code === procedure)?.delivery.includes(way),
  );

/** A ground not taken yet. */
const groundFor = (dossier: FiledDossier): string =>
  isAccepted(dossier) && dossier.alternative?.ground === 'hồ sơ phức tạp' ? 'khi phải xác minh' : 'hồ sơ phức tạp';

/** What somebody writes who takes a move, by chance. */
export const bodyOf = (
  move: Omit<Move, 'outcomes'>,
  by: Account,
  staff: readonly Account[],
  chance: () => number,
  dossier: FiledDossier,
): DecisionBody => {
  const { decision } = move;
  const seen = { seen: move.step, about: move.about };
  const fault = move.needs.includes('fault') ? { fault: pick(chance, ['applicant', 'office'] as const) } : {};
  switch (decision) {
    case 'request-supplement':
    case 'return-for-supplement':
      return { ...seen, decision, items, ...fault };
    case 'propose-supplement':
      return { ...seen, decision, items };
    case 'turn-down-supplement':
      return { ...seen, decision, note: 'Đã đủ.' };
    case 'go-on-without':
      return { ...seen, decision, agency: lateIn(dossier) };
    case 'refuse':
    case 'decline':
      return { ...seen, decision, reasons };
    case 'assign': {
      const officers = staff.filter(({ agency, roles }) => agency === by.agency && roles.includes('officer'));
      return { ...seen, decision, officer: pick(chance, officers).id };
    }
    case 'complete-step': {
      const text = `Bản dự thảo ${chance()}`;
      if (move.step?.startsWith('own-step@')) return { ...seen, decision, outcome: 'done', note: text };
      const outcome = move.step?.startsWith('resolve@') ? 'resolved' : 'drafted';
      return { ...seen, decision, outcome, draft: text };
    }
    case 'receive-and-draft':
      return { ...seen, decision, draft: `Bản dự thảo ${chance()}` };
    case 'transfer':
      return { ...seen, decision };
    case 'announce-visit':
      return { ...seen, decision, time: '9 giờ', place: 'Thôn Mẫu', participants: 'Chủ hộ', content: 'Xem đất' };
    case 'record-visit':
      return { ...seen, decision, outcome: pick(chance, ['verified', 'not-verified'] as const), minutes: 'Biên bản' };
    case 'consult': {
      const others = AGENCIES.filter((agency) => agency !== dossier.agency && agency !== HUYEN_MAU);
      const agencies = others.filter((_, n) => n === 0 || chance() < 0.6);
      return { ...seen, decision, agencies, question: 'Có ý kiến gì?', answerBy: '2026-03-30' };
    }
    case 'answer-consultation':
      return { ...seen, decision, text: 'Đồng ý.' };
    case 'send-back':
      return { ...seen, decision, note: 'Sửa lại.' };
    case 'return-result':
      return { ...seen, decision, by: pick(chance, waysFor(dossier)) };
    case 'take-alternative':
      return { ...seen, decision, ground: groundFor(dossier) };
    case 'propose-extension':
      return { ...seen, decision, reason: 'Chậm.', until: monthsAfter(dossier.last.at) };
    case 'forward':
      return { ...seen, decision, by: 'by-hand' };
    case 'record-payment':
      return { ...seen, decision, amount: 20_000, by: 'counter' };
    case 'refund':
      return { ...seen, decision, amount: 20_000, reason: reasons };
    case 'record-originals':
      return { ...seen, decision, ...originalsIn(dossier, chance), fits: true };
    case 'digitise':
      return { ...seen, decision, component: paperIn(dossier), class: 'mandatory' };
    case 'note-call': {
      const due = callsDue(dossier).map(({ of }) => of);
      return { ...seen, decision, calls: due.length > 0 ? due : [1], note: 'Đã gọi.' };
    }
    case 'reassign':
      return {
        ...seen,
        decision,
        identity: { kind: 'none', number: '', why: 'Chưa được cấp số' },
        name: 'Phạm Văn Đúng',
        reason: 'Gõ nhầm số của người khác.',
      };
    case 'correct':
      return { ...seen, decision, entry: isAccepted(dossier) ? dossier.accepted.entry : 1, reason: reasons };
    case 'take-supplement':
      return { ...seen, decision, handedIn: ['giay-to-goc'], answers: { matter: `Sửa lần ${dossier.last.entry}` } };
    default:
      return { ...seen, decision } as DecisionBody;
  }
};
