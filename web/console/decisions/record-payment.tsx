import { Radios, TextInput } from '../../shared/form.tsx';
import { countWords, moneyWords } from '../../shared/format.ts';
import { choices, PAYMENT_WAYS } from '../choices.ts';
import { amountIn, NO_AMOUNT } from '../money.ts';
import type { DecisionForm } from './decision-form.ts';
import { Amount } from './form/amount.tsx';
import { type FormProps, fieldOf } from './form/form-props.ts';
import { oneOf, tied, toMend } from './form/typed.ts';

const Fields = (props: FormProps) => {
  const { prepaid, paid } = props.dossier.fees;
  return (
    <>
      <Amount
        form={props}
        proposed={Math.max(0, prepaid - paid)}
        hint={
          prepaid > 0
            ? `Phải nộp trước: ${moneyWords(prepaid)}; đã nộp: ${countWords(paid)} đồng.`
            : `Đã nộp: ${countWords(paid)} đồng.`
        }
      />
      <Radios {...fieldOf(props, 'by', 'counter')} label="Nộp bằng cách nào?" options={choices(PAYMENT_WAYS)} />
      <TextInput {...fieldOf(props, 'receipt')} label="Số biên lai, chứng từ" optional width="medium" />
    </>
  );
};

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
};
