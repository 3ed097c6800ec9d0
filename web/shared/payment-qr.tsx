import { encode } from 'uqr';
import type { PaymentBegun } from '../../lib/contract/payments.ts';
import { moneyWords } from './format.ts';

/** A VietQR code to be read by a bank's app, and what it says for who types it instead (TTH-11.2). Nothing where no account is known. */
export const PaymentQr = ({ payment: { qr, account, amount, reference } }: { payment: PaymentBegun }) => {
  if (qr === null || account === null) return null;
  return (
    <div class="pay-qr">
      <QrPicture text={qr} label={`Mã VietQR chuyển ${moneyWords(amount)}, nội dung ${reference}`} />
      <dl class="facts">
        <div>
          <dt>Ngân hàng</dt>
          <dd>{account.bank}</dd>
        </div>
        <div>
          <dt>Số tài khoản</dt>
          <dd class="code">{account.number}</dd>
        </div>
        <div>
          <dt>Chủ tài khoản</dt>
          <dd>{account.holder}</dd>
        </div>
        <div>
          <dt>Số tiền</dt>
          <dd>{moneyWords(amount)}</dd>
        </div>
        <div>
          <dt>Nội dung</dt>
          <dd class="code">{reference}</dd>
        </div>
      </dl>
    </div>
  );
};

/** Error correction M with its quiet zone of four modules. */
const QrPicture = ({ text, label }: { text: string; label: string }) => {
  const { data, size } = encode(text, { ecc: 'M', border: 4 });
  const dark = data.flatMap((row, y) => row.flatMap((on, x) => (on ? [`M${x} ${y}h1v1h-1z`] : []))).join('');
  return (
    <svg class="qr" role="img" aria-label={label} viewBox={`0 0 ${size} ${size}`} shape-rendering="crispEdges">
      <rect width={size} height={size} fill="#fff" />
      <path d={dark} fill="#000" />
    </svg>
  );
};
