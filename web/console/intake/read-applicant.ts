import type { ProcedureFull } from '../../../lib/contract/catalogue.ts';
import type { CounterIntake } from '../../../lib/contract/desk.ts';
import { TYPED } from '../../../lib/contract/typed/kinds.ts';
import type { Fault } from '../../shared/client.ts';
import type { Typed } from '../page-request.ts';

type Came = Pick<CounterIntake, 'applicant' | 'samePerson' | 'keepContact'>;

const REACHED_BY = ['phone', 'email', 'address'] as const;

/** Who came, as the contract takes it from the posted page. `isRefused`: nobody has to show a paper to be turned away. */
export const readApplicant = (procedure: ProcedureFull, typed: Typed, isRefused: boolean): Came => {
  const identity = identityIn(procedure, typed);
  const nothing = identity.number === '' && identity.why === '';
  return {
    applicant: {
      name: typed['applicant.name'] ?? '',
      ...(isRefused && nothing ? {} : { identity }),
      ...Object.fromEntries(
        REACHED_BY.map((part) => [part, typed[`applicant.${part}`] ?? '']).filter(([, value]) => value !== ''),
      ),
    },
    ...(typed.known === 'same' && isAboutThis(typed) ? { samePerson: true } : {}),
    ...(typed.keepContact === undefined ? {} : { keepContact: true }),
  };
};

const identityIn = (procedure: ProcedureFull, typed: Typed): NonNullable<CounterIntake['applicant']['identity']> => {
  if (typed.known === 'none' && isAboutThis(typed)) return { kind: 'none', number: '', why: typed['known.why'] ?? '' };
  const kind = procedure.identities.find((one) => one === typed['applicant.kind']) ?? procedure.identities[0] ?? 'none';
  return kind === 'none'
    ? { kind, number: '', why: typed['applicant.why'] ?? '' }
    : { kind, number: typed['applicant.identifier'] ?? '', why: '' };
};

/** What was decided of one number says nothing of another typed since. */
const isAboutThis = (typed: Typed): boolean =>
  TYPED.identifier(typed['applicant.identifier'] ?? '') === TYPED.identifier(typed['known.number'] ?? '');

/** What the answer to "who is it" still lacks. */
export const whoFaults = (typed: Typed): readonly Fault[] => {
  if (!isAboutThis(typed) || (typed['known.number'] ?? '') === '') return [];
  if (typed.known === 'another') return [{ field: 'applicant.identifier', message: SAME_NUMBER }];
  return typed.known === 'none' && (typed['known.why'] ?? '').trim() === ''
    ? [{ field: 'known.why', message: NO_WHY }]
    : [];
};

const SAME_NUMBER = 'Đã chọn “Người khác”. Hãy gõ lại số theo giấy tờ của người nộp.';
const NO_WHY = 'Hãy ghi lý do không dùng số này.';

/** Where a fault of the contract's applicant stands on the page. */
export const applicantField = (field: string, typed: Typed): string => {
  if (field === 'applicant.identity.number') return 'applicant.identifier';
  if (field === 'applicant.identity.why') return typed.known === 'none' ? 'known.why' : 'applicant.why';
  return field === 'applicant.identity.kind' ? 'applicant.kind' : field;
};
