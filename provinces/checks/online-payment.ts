import type { OnlinePayment } from '../../lib/domain/payments/how-to-pay.ts';
import { isCount, isSaid, unless } from './said.ts';

/** What is wrong with the way fees are paid online: times, the charge, each account as a bank's app reads it. */
export const onlinePaymentFaults = ({ minutes, charge, accounts }: OnlinePayment): readonly string[] => [
  ...unless(isCount(minutes), 'số phút chờ thanh toán phải là số nguyên lớn hơn 0.'),
  ...unless(Number.isInteger(charge.amount) && charge.amount >= 0, 'phí ngân hàng phải là số đồng, không âm.'),
  ...unless(isSaid(charge.text), 'hãy nêu phí ngân hàng bằng chữ, kể cả khi không có.'),
  ...Object.entries(accounts).flatMap(([agency, { bin, bank, number, holder }]) => [
    ...unless(/^\d{6}$/.test(bin), `tài khoản của "${agency}": mã ngân hàng (BIN) phải có 6 chữ số.`),
    ...unless(/^[0-9A-Za-z]{1,19}$/.test(number), `tài khoản của "${agency}": số tài khoản có từ 1 đến 19 chữ, số.`),
    ...unless(isSaid(bank) && isSaid(holder), `tài khoản của "${agency}": hãy nêu tên ngân hàng, tên chủ tài khoản.`),
  ]),
];
