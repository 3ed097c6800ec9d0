import { describe, expect, test } from 'vitest';
import { verifyPdf } from '../../../lib/world/signatures/verify.ts';
import { renderResult } from '../../../lib/world/signed-pdf/render-result.ts';
import { addRevision } from '../../../lib/world/signed-pdf/revision.ts';
import { keyInPem, newKey, sampleRoot, sampleSigner } from '../../../lib/world/signed-pdf/sample-authority.ts';
import { signPaper } from '../../../lib/world/signed-pdf/sign-paper.ts';
import { pdfText } from '../pdf-text.ts';
import { byAgency, byLeader, SIGNED_AT, samplePaper } from '../sample-paper.ts';

const authority = keyInPem(newKey());
const root = await sampleRoot(authority);
const key = keyInPem(newKey());
const signerAt = (at: string) =>
  sampleSigner({ authority, root }, key, { name: 'Hoàng Thị Hạnh', organisation: 'UBND xã Mẫu' }, Date.parse(at));
const signer = await signerAt(SIGNED_AT);
const unstamped = async () => undefined;
const trust = { roots: [root], at: '2026-03-02T10:00:00+07:00' } as const;
const begins = (longer: Uint8Array, shorter: Uint8Array) =>
  Buffer.from(longer.subarray(0, shorter.length)).equals(Buffer.from(shorter));

const drawn = await renderResult(samplePaper());
const signed = await signPaper(byLeader(drawn), signer, unstamped);
const sealed = await signPaper(byAgency(signed), signer, unstamped);

describe('(E10, TTH-PL 3, 4) a paper is signed revision by revision', () => {
  test('(F7) the same data are the same bytes; other data are not', async () => {
    expect(Buffer.from(await renderResult(samplePaper())).equals(Buffer.from(drawn))).toBe(true);
    const other = await renderResult(samplePaper({ values: { holderName: 'Trần Văn Nam' } }));
    expect(Buffer.from(other).equals(Buffer.from(drawn))).toBe(false);
    expect(pdfText(drawn).join('')).toContain('Nguyễn');
  });

  test('(E10) every revision leaves each byte before it as it was', () => {
    expect([begins(signed, drawn), begins(sealed, signed)]).toEqual([true, true]);
    expect(sealed.byteLength).toBeLessThan(200_000);
  });

  test('(E10) both signatures hold: the leader’s of the file as it was, the seal’s of the whole', async () => {
    expect(await verifyPdf(sealed, trust)).toMatchObject([
      { by: { name: 'Hoàng Thị Hạnh' }, valid: true, coversWhole: false, coversRevision: true, at: SIGNED_AT },
      { valid: true, coversWhole: true, chain: 'trusted' },
    ]);
    expect(await verifyPdf(drawn, trust)).toEqual([]);
  });

  test('(E10) number and day are in the fields of the seal’s revision', () => {
    const added = Buffer.from(sealed.subarray(signed.length)).toString('latin1');
    const hex = Buffer.from('12/2026/GP-UBND', 'utf16le').swap16().toString('hex');
    expect(added.toLowerCase()).toContain(hex);
    expect(Buffer.from(signed).toString('latin1').toLowerCase()).not.toContain(hex);
  });

  test('(E10) no place is signed twice, and what is no PDF is not signed', async () => {
    await expect(signPaper(byLeader(signed), signer, unstamped)).rejects.toThrow('signed already');
    await expect(signPaper(byLeader(Buffer.from('không phải PDF')), signer, unstamped)).rejects.toThrow();
  });

  test('(N3) what was drawn without a place is sealed where nobody sees it', async () => {
    const plain = { pdf: signed, place: 'elsewhere', at: Date.parse(SIGNED_AT), pictures: null, values: {} };
    const { pdf, range } = await addRevision(plain.pdf, plain);
    expect(begins(pdf, signed)).toBe(true);
    expect(range[2] + range[3]).toBe(pdf.byteLength);
    expect(Buffer.from(pdf.subarray(signed.length)).toString('latin1')).toMatch(/\/Rect \[ 0 0 0 0 \]/);
  });

  test('(E10) a certificate is for the year it was signed in, and for signing only', async () => {
    const late = await signPaper({ ...byLeader(drawn), at: '2028-05-01T08:00:00+07:00' }, signer, unstamped);
    expect(await verifyPdf(late, { ...trust, at: '2028-05-01T09:00:00+07:00' })).toMatchObject([
      { valid: false, chain: 'expired' },
    ]);
    const inYear = await signPaper(
      { ...byLeader(drawn), at: '2028-12-31T23:59:00+07:00' },
      await signerAt('2028-12-31T23:59:00+07:00'),
      unstamped,
    );
    expect(await verifyPdf(inYear, { ...trust, at: '2028-12-31T23:59:30+07:00' })).toMatchObject([{ valid: true }]);
  });

  test('(E10) another authority of the same name is not trusted', async () => {
    const foreign = await sampleRoot(keyInPem(newKey()));
    expect(await verifyPdf(sealed, { ...trust, roots: [foreign] })).toMatchObject([
      { valid: false, chain: 'unknown' },
      { valid: false, chain: 'unknown' },
    ]);
  });
});
