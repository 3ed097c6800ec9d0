import { TextArea } from '../../shared/form.tsx';
import { countWords } from '../../shared/format.ts';
import { amountIn, NO_AMOUNT } from '../money.ts';
import type { DecisionForm } from './decision-form.ts';
import { Amount } from './form/amount.tsx';
import { type FormProps, fieldOf } from './form/form-props.ts';
import { tied, toMend } from './form/typed.ts';

const Fields = (props: FormProps) => {
  const { paid, refunded } = props.dossier.fees;
  return (
    <>
      <Amount
        form={props}
        proposed={paid - refunded}
        hint={`Còn có thể hoàn trả: ${countWords(paid - refunded)} đồng.`}
      />
      <TextArea {...fieldOf(props, 'reason')} label="Lý do hoàn trả" rows={3} />
    </>
  );
};

/** How much goes back and why (TH-9.6c). */
export const refund: DecisionForm<'refund'> = {
  Fields,
  quiet: true,
  read: (typed) => {
    const amount = amountIn(typed.amount ?? '');
    if (amount === undefined) return toMend('amount', NO_AMOUNT);
    return { body: { decision: 'refund', ...tied(typed), amount, reason: typed.reason ?? '' } };
  },
  fieldOfReason: { 'refund-more-than-paid': 'amount' },
};
