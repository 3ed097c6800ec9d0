import type { MyDossier } from '../../../lib/contract/dossiers.ts';
import type { BankCharge } from '../../../lib/contract/payments.ts';
import { Button } from '../../shared/form.tsx';
import { instantWords, moneyWords } from '../../shared/format.ts';
import { FactLine } from '../catalogue/procedure-parts.tsx';

type Props = { readonly dossier: MyDossier };

/** Where the fee of a dossier is paid. */
export const payPath = (id: string): string => `/ho-so/${id}/dong-phi`;

/** What the bank takes of who pays, said before it is paid (TTH-11.2). */
export const ChargeSaid = ({ charge }: { charge: BankCharge }) => (
  <p class="hint">
    {charge.text}
    {charge.amount > 0 && ` Khoản này (${moneyWords(charge.amount)}) ngoài phí, lệ phí và do người nộp trả.`}
  </p>
);

/** The button that begins to pay what is owed, where it may be paid online. */
export const PayButton = ({ dossier: { id, fees }, text }: Props & { text?: string }) =>
  fees.online === null ? null : (
    <form method="post" action={payPath(id)}>
      <Button>{text ?? `Nộp ${moneyWords(fees.owed)} trực tuyến`}</Button>
    </form>
  );

/** What is owed and why: each fee as published, what came of it, what is left (TTH-11.2). */
export const FeesOwed = ({ dossier: { fees } }: Props) => (
  <dl class="facts">
    {fees.lines.map(({ amount, each, prepaid, text }) => (
      <FactLine name={prepaid ? 'Nộp trước khi tiếp nhận' : 'Phí, lệ phí'}>
        {each === null ? moneyWords(amount) : `${moneyWords(amount)} một ${each}`}
        <span class="small block">{text}</span>
      </FactLine>
    ))}
    {fees.receipts.map(({ amount, at, receipt, by }) => (
      <FactLine name="Đã nộp">
        {moneyWords(amount)} lúc {instantWords(at)}
        <span class="small block">
          {WAYS[by]}, biên lai số {receipt}
        </span>
      </FactLine>
    ))}
    {fees.refunded > 0 && <FactLine name="Đã được hoàn trả">{moneyWords(fees.refunded)}</FactLine>}
    {fees.owed > 0 && (
      <FactLine name="Còn phải nộp">
        <strong>{moneyWords(fees.owed)}</strong>
      </FactLine>
    )}
    {fees.surplus > 0 && (
      <FactLine name="Nộp thừa">
        <strong>{moneyWords(fees.surplus)}</strong>
        <span class="small block">Bộ phận Một cửa sẽ hoàn trả khoản này cho ông/bà.</span>
      </FactLine>
    )}
  </dl>
);

const WAYS = { counter: 'Tại Bộ phận Một cửa', online: 'Trực tuyến', post: 'Qua bưu chính' } as const;

/** Where else what is owed is paid. */
export const PayElsewhere = ({ dossier: { oneStop } }: Props) => (
  <p class="small">Cũng có thể nộp tiền mặt tại Bộ phận Một cửa của {oneStop.name}.</p>
);
