import type { DecisionBody } from '../../../lib/contract/decisions.ts';
import type { Fault } from '../../shared/client.ts';
import { dayFromTyped } from '../day.ts';
import { readOther } from './read-other-decision.ts';

/** What an officer typed into a decision's form, by field name. */
export type Typed = Readonly<Record<string, string>>;

type Body = DecisionBody & { readonly seen: string | null; readonly about: string | null };
export type ReadDecision = { readonly body: Body } | { readonly faults: readonly Fault[] };

/** What a form names things by: the codes of the dossier's components and of the province's agencies. */
export type Known = {
  readonly components: readonly { readonly code: string }[];
  readonly agencies: readonly { readonly code: string }[];
  readonly proposedParts: readonly unknown[];
};

/** The contract's body from the posted form, or what to mend. */
export const readDecision = (typed: Typed, known: Known): ReadDecision => {
  const tied = { seen: typed.seen || null, about: typed.about || null };
  const components = known.components.map(({ code }) => code);
  switch (typed.decision) {
    case 'receive':
    case 'sign':
    case 'seal':
      return { body: { decision: typed.decision, ...tied } };
    case 'request-supplement':
    case 'return-for-supplement':
      return readSupplement(typed.decision, tied, typed, components);
    case 'refuse':
      return {
        body: { decision: 'refuse', ...tied, reasons: typed.reasons ?? '', rightAgency: typed.rightAgency || null },
      };
    case 'decline':
      return { body: { decision: 'decline', ...tied, reasons: typed.reasons ?? '' } };
    case 'assign':
      return { body: { decision: 'assign', ...tied, officer: typed.officer ?? '' } };
    case 'complete-step':
      return {
        body: {
          decision: 'complete-step',
          ...tied,
          outcome: typed.outcome ?? '',
          ...(typed.note ? { note: typed.note } : {}),
          ...(typed.draft === undefined ? {} : { draft: typed.draft }),
        },
      };
    case 'send-back':
      return { body: { decision: 'send-back', ...tied, note: typed.note ?? '' } };
    case 'return-result':
      return readChannel(tied, typed.by);
    case 'extend':
      return {
        body: { decision: 'extend', ...tied, reason: typed.reason ?? '', until: dayFromTyped(typed.until ?? '') },
      };
    case 'apologise':
      return { body: { decision: 'apologise', ...tied, ...(typed.reason ? { reason: typed.reason } : {}) } };
    case 'take-supplement': {
      const handedIn = components.filter((code) => typed[`handed-${code}`] !== undefined);
      return { body: { decision: 'take-supplement', ...tied, handedIn } };
    }
    default:
      return readOther(tied, typed, known);
  }
};

export type Tied = { readonly seen: string | null; readonly about: string | null };

const readSupplement = (
  decision: 'request-supplement' | 'return-for-supplement',
  tied: Tied,
  typed: Typed,
  components: readonly string[],
): ReadDecision => {
  const named = components.filter((code) => typed[`tick-${code}`] !== undefined || problemOf(typed, code) !== '');
  const faults: Fault[] = named
    .filter((code) => problemOf(typed, code) === '')
    .map((code) => ({
      field: `problem-${code}`,
      message: 'Hãy ghi rõ thành phần này thiếu hoặc chưa đúng ở điểm nào.',
    }));
  if (named.length === 0) {
    const message = 'Hãy đánh dấu ít nhất một thành phần hồ sơ cần bổ sung và ghi nội dung.';
    return { faults: [{ field: `tick-${components[0] ?? ''}`, message }] };
  }
  if (faults.length > 0) return { faults };

  const items = named.map((component) => ({ component, problem: problemOf(typed, component) }));
  const fault = faultOf(typed.fault);
  return {
    body: {
      decision,
      ...tied,
      items,
      ...(fault === undefined ? {} : { fault }),
      ...(typed.note ? { note: typed.note } : {}),
    },
  };
};

const problemOf = (typed: Typed, code: string): string => (typed[`problem-${code}`] ?? '').trim();

const faultOf = (word: string | undefined) =>
  word === 'applicant' || word === 'law-changed' || word === 'office' ? word : undefined;

const readChannel = (tied: Tied, by: string | undefined): ReadDecision =>
  by === 'counter' || by === 'post' || by === 'online'
    ? { body: { decision: 'return-result', ...tied, by } }
    : { faults: [{ field: 'by', message: 'Hãy chọn cách thức đã trả kết quả.' }] };
