import { createHmac } from 'node:crypto';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** What an authenticator app shows for a secret (RFC 6238): six digits, new every half minute. */
export const totp = (secret: string, milliseconds: number): string => {
  const count = Buffer.alloc(8);
  count.writeBigUInt64BE(BigInt(Math.floor(milliseconds / 30_000)));
  const mac = createHmac('sha1', fromBase32(secret)).update(count).digest();
  const cut = (mac.at(-1) ?? 0) & 0x0f;
  return String((mac.readUInt32BE(cut) & 0x7fff_ffff) % 1_000_000).padStart(6, '0');
};

const fromBase32 = (text: string): Buffer => {
  const bits = [...text.replace(/=+$/, '').toUpperCase()]
    .map((letter) => ALPHABET.indexOf(letter).toString(2).padStart(5, '0'))
    .join('');
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
};
