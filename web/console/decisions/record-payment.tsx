import type { DeskDossier } from '../../../lib/contract/desk.ts';
import { Radios, TextInput } from '../../shared/form.tsx';
import { countWords } from '../../shared/format.ts';
import { choices, PAYMENT_WAYS } from '../choices.ts';
import { amountIn, NO_AMOUNT } from '../money.ts';
import type { DecisionForm } from './decision-form.ts';
import { Amount } from './form/amount.tsx';
import { type FormProps, fieldOf } from './form/form-props.ts';
import { oneOf, tied, toMend } from './form/typed.ts';

const Fields = (props: FormProps) => {
  const { fees } = props.dossier;
  return (
    <>
      <Amount form={props} proposed={fees.owed} hint={hintOf(fees)} />
      <Radios {...fieldOf(props, 'by', 'counter')} label="Nộp bằng cách nào?" options={choices(PAYMENT_WAYS)} />
      <TextInput {...fieldOf(props, 'receipt')} label="Số biên lai, chứng từ" optional width="medium" />
    </>
  );
};

/** What is owed and why; what was paid already. */
const hintOf = ({ lines, paid, owed }: DeskDossier['fees']): string =>
  [...lines.map(({ text }) => text), `Đã nộp: ${countWords(paid)} đồng; còn phải nộp: ${countWords(owed)} đồng`].join(
    '. ',
  );

/** What was paid, how, and its receipt (TTH-11.2). */
export const recordPayment: DecisionForm<'record-payment'> = {
  Fields,
  quiet: true,
  read: (typed) => {
    const amount = amountIn(typed.amount ?? '');
    if (amount === undefined) return toMend('amount', NO_AMOUNT);
    const by = oneOf(PAYMENT_WAYS, typed.by) ?? 'counter';
    const receipt = typed.receipt?.trim() ? { receipt: typed.receipt } : {};
    return { body: { decision: 'record-payment', ...tied(typed), amount, by, ...receipt } };
  },
  fieldOfReason: { 'more-than-owed': 'amount', 'nothing-owed': 'amount' },
};
