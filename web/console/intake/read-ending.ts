import type { ProcedureFull } from '../../../lib/contract/catalogue.ts';
import type { CounterIntake } from '../../../lib/contract/desk.ts';
import type { Fault } from '../../shared/client.ts';
import type { Typed } from '../page-request.ts';
import { papersIn } from './form.ts';

type Ending = Pick<
  CounterIntake,
  'outcome' | 'items' | 'note' | 'reasons' | 'rightAgency' | 'handedBack' | 'handedIn' | 'originals' | 'paid'
>;

/** What lies on the counter, however the intake ends. */
type Brought = Pick<CounterIntake, 'handedIn' | 'originals' | 'paid'>;

/** The button of each way an intake may end. */
export const ACTS = { received: 'tiep-nhan', supplement: 'bo-sung', refused: 'tu-choi' } as const;

/** How the intake ends by the button that was pressed; a key press receives. */
export const outcomeIn = ({ act }: Typed): CounterIntake['outcome'] => {
  if (act === ACTS.supplement) return 'supplement';
  return act === ACTS.refused ? 'refused' : 'received';
};

/** The intake with what its end asks for. Money is taken when a dossier is received; of a refused one nothing stays. */
export const endingIn = (procedure: ProcedureFull, typed: Typed, brought: Brought): Ending => {
  const outcome = outcomeIn(typed);
  const { handedIn, originals, paid } = brought;
  if (outcome === 'received') return { outcome, handedIn, ...(paid && { paid }), ...(originals && { originals }) };

  const handedBack = papersIn(procedure)
    .map(({ code }) => code)
    .filter((code) => typed[`back.${code}`] !== undefined);
  if (outcome === 'refused')
    return {
      outcome,
      handedIn: [],
      handedBack: [...new Set([...handedIn, ...handedBack])],
      reasons: textIn(typed, 'reasons'),
      rightAgency: typed.rightAgency || null,
    };
  const note = textIn(typed, 'note');
  return {
    outcome,
    handedIn: handedIn.filter((code) => !handedBack.includes(code)),
    handedBack,
    ...(originals && { originals }),
    items: itemsIn(procedure, typed),
    ...(note === '' ? {} : { note }),
  };
};

/** What the end that was chosen still lacks, or contradicts what was typed: nobody receives by a slip what they were refusing. */
export const endingFaults = (procedure: ProcedureFull, typed: Typed): readonly Fault[] => {
  const outcome = outcomeIn(typed);
  const items = itemsIn(procedure, typed);
  if (outcome === 'supplement' && items.length === 0)
    return [{ field: `item.${procedure.askable[0]?.code ?? ''}`, message: NOTHING_NAMED }];
  if (outcome === 'refused' && textIn(typed, 'reasons') === '') return [{ field: 'reasons', message: NO_REASON }];
  if (outcome !== 'received') return [];
  if (items.length > 0) return [{ field: `item.${items[0]?.component}`, message: STILL_ASKED }];
  return textIn(typed, 'reasons') === '' ? [] : [{ field: 'reasons', message: STILL_REFUSED }];
};

const NOTHING_NAMED = 'Hãy ghi ít nhất một mục cần bổ sung: thiếu hoặc chưa đúng ở điểm nào, cần nộp gì.';
const NO_REASON = 'Hãy ghi lý do từ chối, căn cứ quy định.';
const STILL_ASKED =
  'Đã ghi nội dung cần bổ sung. Hãy bấm “Yêu cầu bổ sung, in phiếu”, hoặc xóa nội dung đó để tiếp nhận.';
const STILL_REFUSED = 'Đã ghi lý do từ chối. Hãy bấm “Từ chối tiếp nhận, in phiếu”, hoặc xóa lý do đó để tiếp nhận.';

const itemsIn = (procedure: ProcedureFull, typed: Typed) =>
  procedure.askable
    .map(({ code }) => ({ component: code, problem: textIn(typed, `item.${code}`) }))
    .filter(({ problem }) => problem !== '');

const textIn = (typed: Typed, name: string): string => (typed[name] ?? '').trim();
