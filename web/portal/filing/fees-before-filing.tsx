import type { ProcedureFull } from '../../../lib/contract/catalogue.ts';
import { moneyWords } from '../../shared/format.ts';
import { FactLine } from '../catalogue/procedure-parts.tsx';

/** What filing online will cost and why, before it is filed; with what the bank takes where it may be paid online (TTH-11.2). */
export const FeesBeforeFiling = ({ procedure }: { procedure: ProcedureFull }) => {
  const fees = procedure.fees.filter(({ channel, amount }) => channel === 'online' && amount > 0);
  if (fees.length === 0) return null;
  return (
    <>
      {fees.map(({ amount, each, prepaid, text }) => (
        <FactLine name="Phải nộp">
          {each === undefined ? moneyWords(amount) : `${moneyWords(amount)} một ${each}`}
          {prepaid && ', trước khi hồ sơ được tiếp nhận'}
          <span class="small block">{text}</span>
        </FactLine>
      ))}
      {procedure.paidOnline !== undefined && (
        <FactLine name="Phí của ngân hàng">
          <span class="small">{procedure.paidOnline.charge.text}</span>
        </FactLine>
      )}
    </>
  );
};
