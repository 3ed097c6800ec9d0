import type { DeskDossier } from '../../../lib/contract/desk.ts';
import type { PaymentBegun } from '../../../lib/contract/payments.ts';
import { Button } from '../../shared/form.tsx';
import { instantWords, moneyWords } from '../../shared/format.ts';
import { PaymentQr } from '../../shared/payment-qr.tsx';
import { deskPath } from '../dossier/dossier-now.ts';
import { draw } from '../draw.tsx';
import type { PageRequest } from '../page-request.ts';

/** POST /can-bo/ho-so/:id/chuyen-khoan: the code to be turned to whoever stands at the counter and pays by their telephone (G4). */
export const transferCodePage = async (c: PageRequest): Promise<Response> => {
  const id = c.req.param('id') ?? '';
  const payment = await c.get('api').send<PaymentBegun>('POST', deskPath(id, '/payment'));
  return draw(
    c,
    { title: 'Mã VietQR', back: { href: `/can-bo/ho-so/${encodeURIComponent(id)}`, text: 'Về hồ sơ' } },
    <>
      <h1>Chuyển khoản {moneyWords(payment.amount)}</h1>
      <p>
        Xoay màn hình để người nộp quét bằng ứng dụng ngân hàng. Nội dung chuyển khoản phải giữ nguyên mã{' '}
        <strong class="code">{payment.reference}</strong>. Mã này chờ đến {instantWords(payment.until)}.
      </p>
      <PaymentQr payment={payment} />
      <p>
        Hệ thống không tự biết tiền đã về. Khoản thu được ghi khi <a href="/can-bo/sao-ke">đối chiếu sao kê</a>.
      </p>
    </>,
  );
};

/** The button that shows the code, to whoever may take the fee, while something is owed. */
export const TransferCodeButton = ({ dossier: { id, fees, moves } }: { dossier: DeskDossier }) =>
  fees.online === null || !moves.some(({ decision }) => decision === 'record-payment') ? null : (
    <form method="post" action={`/can-bo/ho-so/${encodeURIComponent(id)}/chuyen-khoan`}>
      <Button look="quiet">Hiện mã VietQR để chuyển khoản</Button>
    </form>
  );
