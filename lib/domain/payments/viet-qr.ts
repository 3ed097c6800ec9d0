import type { BankAccount } from './how-to-pay.ts';

/** What a transfer says: how much, and by which words it is found again in the bank's statement. */
export type BankTransfer = { readonly account: BankAccount; readonly amount: number; readonly reference: string };

/** The text of a VietQR code (EMVCo, NAPAS to an account): what a bank's app fills its form with. `reference`: letters and digits. */
export const vietQr = ({ account: { bin, number }, amount, reference }: BankTransfer): string => {
  const to = field('00', bin) + field('01', number);
  const napas = field('00', 'A000000727') + field('01', to) + field('02', 'QRIBFTTA');
  const said = [
    field('00', '01'),
    // It is of one payment: an app does not keep it to pay again.
    field('01', '12'),
    field('38', napas),
    field('53', DONG),
    field('54', String(amount)),
    field('58', 'VN'),
    field('62', field('08', reference)),
    '6304',
  ].join('');
  return said + crc(said);
};

/** đồng among the currencies of ISO 4217. */
const DONG = '704';

const field = (id: string, value: string): string => id + String(value.length).padStart(2, '0') + value;

/** CRC-16/CCITT-FALSE over all that stands before it, four capital hex digits. */
export const crc = (text: string): string => {
  let sum = 0xffff;
  for (const letter of text) {
    sum ^= letter.charCodeAt(0) << 8;
    for (let bit = 0; bit < 8; bit++) sum = sum & 0x8000 ? (sum << 1) ^ 0x1021 : sum << 1;
    sum &= 0xffff;
  }
  return sum.toString(16).toUpperCase().padStart(4, '0');
};
