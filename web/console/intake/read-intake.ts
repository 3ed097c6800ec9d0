import type { Field, ProcedureFull } from '../../../lib/contract/catalogue.ts';
import type { CounterIntake } from '../../../lib/contract/desk.ts';
import { typedDate } from '../../../lib/contract/typed/dates.ts';
import type { ApiProblem, Fault } from '../../shared/client.ts';
import { amountIn, NO_AMOUNT } from '../money.ts';
import type { Typed } from '../page-request.ts';
import { counterWays, papersIn } from './form.ts';
import { applicantField, readApplicant } from './read-applicant.ts';
import { endingIn, outcomeIn } from './read-ending.ts';

/** All fields of a procedure's form, in order. */
const fieldsIn = (procedure: ProcedureFull): readonly Field[] => procedure.form.flatMap(({ fields }) => fields);

/** The contract's body of a counter intake from the posted page. */
export const readIntake = (procedure: ProcedureFull, typed: Typed): CounterIntake => {
  const handedIn = papersIn(procedure)
    .map(({ code }) => code)
    .filter((code) => typed[`handedIn.${code}`] !== undefined);
  const brought = { handedIn, ...paidIn(typed), ...originalsIn(procedure, typed) };
  return { ...filedIn(procedure, typed), ...endingIn(procedure, typed, brought) };
};

type Filed = Omit<CounterIntake, 'outcome' | 'handedIn'>;

const filedIn = (procedure: ProcedureFull, typed: Typed): Filed => ({
  procedure: procedure.code,
  ...(typed.agency ? { agency: typed.agency } : {}),
  channel: wayIn(procedure, typed),
  ...readApplicant(procedure, typed, outcomeIn(typed) === 'refused'),
  answers: answersIn(procedure, typed),
  ...(typed.draft ? { draft: typed.draft } : {}),
  delivery: {
    by: typed.by === 'post' || typed.by === 'online' ? typed.by : 'counter',
    ...(typed['delivery.address'] ? { address: typed['delivery.address'] } : {}),
  },
  payment: typed.payment === 'online' ? 'online' : 'counter',
});

/** The way that was chosen, else the first the page shows. */
const wayIn = (procedure: ProcedureFull, { channel }: Typed): CounterIntake['channel'] => {
  const ways = counterWays(procedure);
  return ways.find((way) => way === channel) ?? ways[0] ?? 'counter';
};

/** An amount that was typed and is none: told before anything is sent. */
export const moneyFaults = (typed: Typed): readonly Fault[] =>
  (typed['paid.amount'] ?? '').trim() !== '' && amountIn(typed['paid.amount'] ?? '') === undefined
    ? [{ field: 'paid.amount', message: NO_AMOUNT }]
    : [];

const paidIn = (typed: Typed): Pick<CounterIntake, 'paid'> => {
  const amount = amountIn(typed['paid.amount'] ?? '');
  const receipt = typed['paid.receipt']?.trim() ?? '';
  return amount === undefined ? {} : { paid: { amount, ...(receipt === '' ? {} : { receipt }) } };
};

const originalsIn = (procedure: ProcedureFull, typed: Typed): Pick<CounterIntake, 'originals'> => {
  const kept = papersIn(procedure).filter(({ code }) => typed[`original.${code}`] !== undefined);
  return kept.length === 0 ? {} : { originals: kept.map(({ code }) => code) };
};

/** Where the API's faults stand on the page. */
export const intakeFaults = (procedure: ProcedureFull, typed: Typed, problem: ApiProblem): readonly Fault[] => {
  if (problem.reason === 'name-differs') return [{ field: 'known', message: problem.detail }];
  if (problem.reason === 'applicant-not-admitted') return [{ field: 'applicant.kind', message: problem.detail }];
  if (problem.errors.length === 0) {
    const first = papersIn(procedure)[0]?.code;
    if (problem.reason === 'fee-missing') return [{ field: 'paid.amount', message: problem.detail }];
    const field = problem.reason === 'components-missing' && first !== undefined ? `handedIn.${first}` : '';
    return [{ field, message: problem.detail }];
  }
  const fields = new Map(fieldsIn(procedure).map((field) => [field.name, field]));
  return problem.errors.map(({ field, message }) => {
    if (field.startsWith('items')) return { field: `item.${procedure.askable[0]?.code ?? ''}`, message };
    const name = field.replace(/^answers\./, '');
    const known = fields.get(name);
    if (known === undefined) return { field: applicantField(field, typed), message };
    const at = known.prefill === undefined ? `answers.${name}` : `applicant.${known.prefill}`;
    return { field: at, message: `${known.label}: ${message}` };
  });
};

const answersIn = (procedure: ProcedureFull, typed: Typed): Record<string, string> => {
  const fields = fieldsIn(procedure);
  const all = Object.fromEntries(fields.map((field) => [field.name, answerTo(field, typed)]));
  const asked = fields.filter(({ showWhen }) => showWhen === undefined || all[showWhen.field] === showWhen.equals);
  return Object.fromEntries(asked.map(({ name }) => [name, all[name] ?? '']).filter(([, answer]) => answer !== ''));
};

const answerTo = (field: Field, typed: Typed): string => {
  if (field.prefill !== undefined) return typed[`applicant.${field.prefill}`] ?? '';
  const answer = typed[`answers.${field.name}`] ?? '';
  return field.type === 'date' ? typedDate(answer) : answer;
};
