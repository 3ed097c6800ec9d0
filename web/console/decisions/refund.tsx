import { Radios, TextArea } from '../../shared/form.tsx';
import { countWords } from '../../shared/format.ts';
import { choices, REFUND_WAYS } from '../choices.ts';
import { amountIn, NO_AMOUNT } from '../money.ts';
import type { DecisionForm } from './decision-form.ts';
import { Amount } from './form/amount.tsx';
import { type FormProps, fieldOf } from './form/form-props.ts';
import { oneOf, tied, toMend } from './form/typed.ts';

const Fields = (props: FormProps) => {
  const { paid, refunded, surplus, receipts } = props.dossier.fees;
  const byGateway = receipts.some(({ through }) => through === 'gateway');
  return (
    <>
      <Amount
        form={props}
        proposed={surplus > 0 ? surplus : paid - refunded}
        hint={
          surplus > 0
            ? `Nộp thừa, phải hoàn trả: ${countWords(surplus)} đồng.`
            : `Đã nộp, chưa hoàn trả: ${countWords(paid - refunded)} đồng.`
        }
      />
      {byGateway && (
        <Radios {...fieldOf(props, 'way', 'gateway')} label="Hoàn trả bằng cách nào?" options={choices(REFUND_WAYS)} />
      )}
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
    const way = oneOf(REFUND_WAYS, typed.way) ?? 'counter';
    return { body: { decision: 'refund', ...tied(typed), amount, way, reason: typed.reason ?? '' } };
  },
  fieldOfReason: { 'refund-more-than-paid': 'amount', 'refund-not-by-gateway': 'amount' },
};
