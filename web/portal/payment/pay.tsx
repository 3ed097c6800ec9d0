import type { MyDossier } from '../../../lib/contract/dossiers.ts';
import type { PaymentBegun } from '../../../lib/contract/payments.ts';
import { ApiProblem, type Fault, faultsOf } from '../../shared/client.ts';
import { ErrorSummary } from '../../shared/form.tsx';
import { instantWords, moneyWords } from '../../shared/format.ts';
import { PaymentQr } from '../../shared/payment-qr.tsx';
import { fetchDossier } from '../dossier/own-dossier.ts';
import type { OwnPageRequest } from '../page-request.tsx';
import { ChargeSaid, FeesOwed, PayButton, PayElsewhere, payPath } from './pay-parts.tsx';

/** What is owed, why, and how it may be paid; also where who has paid comes back to (C4, G1, TTH-11.2). */
export const payPage = async (page: OwnPageRequest): Promise<Response> => draw(page, await fetchDossier(page), []);

/** Begins the payment, or goes on with the one that is waited for; what the gateway has been paid meanwhile is noted with it. */
export const sendPay = async (page: OwnPageRequest): Promise<Response> => {
  try {
    const payment = await page.api.send<PaymentBegun>(
      'POST',
      `/api/dossiers/${encodeURIComponent(page.param('id'))}/payment`,
    );
    return ways(page, await fetchDossier(page), payment);
  } catch (error) {
    // Paid meanwhile: the page says so by itself.
    if (error instanceof ApiProblem && error.reason === 'nothing-owed') return page.go(payPath(page.param('id')));
    return draw(page, await fetchDossier(page), faultsOf(error));
  }
};

const draw = (page: OwnPageRequest, dossier: MyDossier, faults: readonly Fault[]): Response => {
  const { fees, procedure } = dossier;
  return page.show(
    {
      title: 'Nộp phí, lệ phí',
      back: { href: `/ho-so/${dossier.id}`, text: 'Hồ sơ' },
      body: (
        <>
          <ErrorSummary faults={faults} title="Chưa nộp được" />
          <Outcome dossier={dossier} />
          <p class="small">{procedure.name}</p>
          <h1>Nộp phí, lệ phí</h1>
          {fees.lines.length === 0 ? <p>Hồ sơ này không phải nộp phí, lệ phí.</p> : <FeesOwed dossier={dossier} />}
          {fees.online !== null && <ChargeSaid charge={fees.online.charge} />}
          <PayButton
            dossier={dossier}
            {...(lastState(dossier) === 'asked' ? { text: 'Tiếp tục nộp, kiểm tra lại' } : {})}
          />
          {fees.owed > 0 && <PayElsewhere dossier={dossier} />}
          <Receipts dossier={dossier} />
        </>
      ),
    },
    faults.length > 0 ? 409 : 200,
  );
};

const lastState = ({ fees }: MyDossier) => fees.payments.at(-1)?.state;

/** What became of the latest payment, first on the page. */
const Outcome = ({ dossier }: { dossier: MyDossier }) => {
  const { fees, stage, id } = dossier;
  if (fees.payments.length === 0) return null;
  const last = fees.receipts.at(-1);
  if (fees.owed === 0 && last !== undefined)
    return (
      <div class="note good" role="status">
        <p>
          Đã nhận đủ phí, lệ phí lúc {instantWords(last.at)}. Biên lai số <strong>{last.receipt}</strong>.
        </p>
        {stage === 'supplement-requested' && (
          <p>
            <a href={`/ho-so/${id}/bo-sung`}>Gửi bổ sung</a> để Bộ phận Một cửa kiểm tra lại hồ sơ.
          </p>
        )}
      </div>
    );
  const state = lastState(dossier);
  if (state === 'paid') return <Warned text={`Đã nhận tiền nhưng chưa đủ. Còn phải nộp ${moneyWords(fees.owed)}.`} />;
  return state === undefined ? null : <Warned text={UNPAID[state]} />;
};

const UNPAID = {
  asked:
    'Chưa nhận được báo có của ngân hàng. Nếu ông/bà đã trả tiền, xin bấm kiểm tra lại sau ít phút; không cần trả lần nữa.',
  refused: 'Ngân hàng từ chối lần trả tiền vừa rồi nên chưa có khoản nào được nộp. Xin nộp lại hoặc dùng cách khác.',
  abandoned: 'Lần trả tiền vừa rồi đã bỏ dở nên chưa có khoản nào được nộp.',
  expired: 'Lần trả tiền vừa rồi đã quá thời gian chờ. Xin nộp lại.',
} as const;

const Warned = ({ text }: { text: string }) => (
  <div class="note warn" role="status">
    <p>{text}</p>
  </div>
);

const Receipts = ({ dossier: { id, slips } }: { dossier: MyDossier }) => {
  const own = slips.filter(({ kind }) => PAPERS.includes(kind.split('.')[0] ?? ''));
  if (own.length === 0) return null;
  return (
    <>
      <h2>Biên lai, chứng từ</h2>
      <ul>
        {own.map(({ kind, title }) => (
          <li>
            <a href={`/ho-so/${id}/phieu/${kind}`}>{title} (PDF)</a>
          </li>
        ))}
      </ul>
    </>
  );
};

const PAPERS = ['fee-receipt', 'payment-proof'];

/** The two ways to pay that stand open, side by side. */
const ways = (page: OwnPageRequest, dossier: MyDossier, payment: PaymentBegun): Response =>
  page.show({
    title: 'Chọn nơi trả tiền',
    back: { href: payPath(dossier.id), text: 'Quay lại' },
    body: (
      <>
        <p class="small">{dossier.procedure.name}</p>
        <h1>Nộp {moneyWords(payment.amount)}</h1>
        {dossier.fees.online !== null && <ChargeSaid charge={dossier.fees.online.charge} />}
        <p class="hint">Mã này chờ đến {instantWords(payment.until)}; sau đó xin mở lại.</p>
        <h2>Trả qua cổng thanh toán</h2>
        <p>Bằng tài khoản ngân hàng, thẻ hoặc ví điện tử. Trả xong hệ thống biết ngay.</p>
        <p class="acts">
          <a class="button" href={payment.payAt}>
            Sang cổng thanh toán
          </a>
        </p>
        {payment.qr !== null && (
          <>
            <h2>Hoặc quét mã bằng ứng dụng ngân hàng</h2>
            <p>Bộ phận Một cửa ghi nhận khi đối chiếu sao kê, có thể sau một ngày làm việc.</p>
            <PaymentQr payment={payment} />
          </>
        )}
      </>
    ),
  });
