import { PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Instant } from '../../../lib/domain/time/instant.ts';
import { sayFound } from '../../../lib/world/signatures/say-found.ts';
import { verifyPdf } from '../../../lib/world/signatures/verify.ts';
import { loaded, saved } from '../../../lib/world/signed-pdf/places.ts';
import { keyInPem, newKey } from '../../../lib/world/signed-pdf/sample-authority.ts';
import type { Signer } from '../../../lib/world/signed-pdf/signer.ts';
import { type Authority, below, keyOnOtherCurve, newRoot, somebody } from './authorities.ts';
import { paper, signedOn } from './papers.ts';

const AT = '2026-12-01T10:00:00+07:00' as Instant;
const SUBJECT = { name: 'Trần Thị Mẫu', organisation: 'CÔNG TY MẪU', number: '0100112437' };

let root: Authority;
let between: Authority;
let signer: Signer;
let signed: Uint8Array;

beforeAll(async () => {
  root = await newRoot('MẪU – GỐC');
  between = await below(root, 'MẪU – CƠ QUAN CHỨNG THỰC');
  signer = await somebody(between, SUBJECT);
  signed = await signedOn(await paper(), 'leader', signer);
});

const found = (pdf: Uint8Array, roots = [root.certificate], at = AT) => verifyPdf(pdf, { roots, at });
const faults = async (pdf: Uint8Array, at = AT) => (await found(pdf, undefined, at)).map((one) => one.faults);
const flipped = (pdf: Uint8Array, at: number, bit = 0) => {
  const changed = Uint8Array.from(pdf);
  changed[at] = (changed[at] ?? 0) ^ (1 << bit);
  return changed;
};

describe('a signature in a PDF', () => {
  test('(B8, BH-17) tells whose it is, by name, organisation and tax code, when, and that it holds for the whole file', async () => {
    const [one, ...more] = await found(signed);
    expect(more).toEqual([]);
    expect(one).toMatchObject({
      by: { name: 'Trần Thị Mẫu', organisation: 'CÔNG TY MẪU', number: '0100112437' },
      at: AT,
      ...{ intact: true, coversWhole: true, coversRevision: true, chain: 'trusted', revocation: 'not-asked' },
      ...{ valid: true, faults: [] },
    });
    expect(one && sayFound(one)).toBe('Chữ ký hợp lệ; bao trùm toàn bộ tệp; chưa hỏi tình trạng thu hồi chứng thư.');
  });

  test('(B8) a PDF without one has none', async () => {
    expect(await found(await paper())).toEqual([]);
  });

  test('(B8, BH-17) a byte that was changed before or behind the signature is seen', async () => {
    expect(await faults(flipped(signed, 40))).toEqual([['changed']]);
    expect(await faults(flipped(signed, signed.byteLength - 20))).toEqual([['changed']]);
  });

  test('(B8, BH-17) another page under the same signature is seen', async () => {
    const exchanged = Buffer.from(signed);
    const at = exchanged.indexOf('300', exchanged.indexOf('MediaBox'));
    exchanged.write('301', at);
    expect(await faults(new Uint8Array(exchanged))).toEqual([['changed']]);
  });

  test('(B8, BH-17) bytes added behind, also a page written again in a revision of its own, are seen', async () => {
    expect(await faults(Buffer.concat([signed, Buffer.from('\n%%EOF\n')]))).toEqual([['changed-after']]);
    const document = await loaded(signed);
    document.getPage(0).setWidth(500);
    const [later] = await found(await saved(document));
    expect(later).toMatchObject({ faults: ['changed-after'], coversWhole: false, coversRevision: true, intact: true });
  });

  test('(B8) a note put over the page after it was signed is seen', async () => {
    const document = await loaded(signed);
    const { context } = document;
    const page = document.getPage(0).node;
    const note = context.register(
      context.obj({ Type: 'Annot', Subtype: 'FreeText', Rect: [0, 0, 300, 200], Contents: PDFString.of('Sửa') }),
    );
    page.set(PDFName.of('Annots'), context.obj([...(page.Annots()?.asArray() ?? []), note]));
    expect(await faults(await saved(document))).toEqual([['changed-after']]);
  });

  test('(F7, B8) a second signature leaves the first one standing; fields filled for it are part of it', async () => {
    const seal = await somebody(between, { name: 'CÔNG TY MẪU' });
    const both = await found(await signedOn(signed, 'seal', seal, { number: '12/QĐ' }));
    expect(both.map(({ valid, coversWhole, coversRevision }) => [valid, coversWhole, coversRevision])).toEqual([
      [true, false, true],
      [true, true, true],
    ]);
    expect(sayFound(both[0] as (typeof both)[number])).toContain('phần thêm sau chỉ là chữ ký khác');
  });

  test('(B8) a field filled in when nobody signed it again is seen', async () => {
    const sealed = Buffer.from(await signedOn(signed, 'seal', await somebody(await newRoot('LẠ'), SUBJECT)));
    expect(await faults(new Uint8Array(sealed))).toEqual([['changed-after'], ['unknown-authority']]);
  });

  test('(B8) a signature whose place holds more than the signature, or that leaves out the file’s begin, is none over the file', async () => {
    const text = Buffer.from(signed).toString('latin1');
    const moved = text.replace(/\/ByteRange \[ 0 (\d+) /, (all, length: string) =>
      `/ByteRange [ 9 ${Number(length) - 9} `.padEnd(all.length, ' '),
    );
    expect((await faults(Buffer.from(moved, 'latin1')))[0]).toContain('wrong-range');
    const wider = text.replace(
      /\/ByteRange \[ 0 (\d+) /,
      (_, length: string) => `/ByteRange [ 0 ${Number(length) - 2} `,
    );
    expect((await found(Buffer.from(wider, 'latin1')))[0]?.valid).toBe(false);
  });
});

describe('the certificate of a signature', () => {
  const signedBy = async (other: Signer) => signedOn(await paper(), 'leader', other);

  test('(B8, BH-17) one nobody trusted issued, an expired one and one of tomorrow are told apart', async () => {
    const foreign = await newRoot('NƯỚC NGOÀI');
    expect(await faults(await signedBy(await somebody(foreign, SUBJECT)))).toEqual([['unknown-authority']]);
    const old = await somebody(between, SUBJECT, { years: { from: 2020, until: 2024 } });
    expect(await faults(await signedBy(old))).toEqual([['expired']]);
    const coming = await somebody(between, SUBJECT, { years: { from: 2027, until: 2029 } });
    expect(await faults(await signedBy(coming))).toEqual([['not-yet']]);
    const expired = (await found(await signedBy(old)))[0];
    expect(expired && sayFound(expired)).toBe('Chữ ký không hợp lệ: chứng thư đã hết hạn khi ký.');
  });

  test('(B8) one that may not sign, one somebody without the right to issue issued, and one with a curve nobody asks for', async () => {
    expect(await faults(await signedBy(await somebody(between, SUBJECT, { issues: true })))).toEqual([['wrong-use']]);
    const key = keyInPem(newKey());
    const [own = new Uint8Array()] = (await somebody(between, SUBJECT, { key })).certificates;
    const cheat = { subject: SUBJECT, key, certificate: own, between: [own, ...between.between] };
    expect(await faults(await signedBy(await somebody(cheat, { name: 'Kẻ mạo danh' })))).toEqual([
      ['unknown-authority'],
    ]);
    expect(await faults(await signedBy(await somebody(between, SUBJECT, { key: keyOnOtherCurve() })))).toEqual([
      ['weak'],
    ]);
  });

  test('(B8) with another certificate put in its place, the signature is nobody’s', async () => {
    const other = await somebody(between, { name: 'Người khác' });
    const mixed = { certificates: other.certificates, sign: signer.sign };
    expect(await faults(await signedBy(mixed))).toEqual([['signature-wrong']]);
  });
});

describe('bytes that are meant to do harm', () => {
  const isNone = (all: readonly { readonly valid: boolean }[]) => all.every(({ valid }) => !valid);

  test('(N3, B8) no bit turned, no end cut off, nothing added makes the verifier fail or say yes to other bytes', async () => {
    const at = Buffer.from(signed).indexOf('/Contents <') + '/Contents <'.length;
    await fc.assert(
      fc.asyncProperty(fc.nat(signed.byteLength - 1), fc.nat(7), async (place, bit) => {
        const all = await found(flipped(signed, place, bit));
        // Behind the signature its place is zeros that nothing reads, and hexadecimal digits may be small or capital.
        expect(isNone(all) || (place >= at && place < at + 24_000)).toBe(true);
      }),
      { numRuns: 150 },
    );
    await fc.assert(
      fc.asyncProperty(fc.nat(signed.byteLength - 1), async (end) => {
        expect(isNone(await found(signed.subarray(0, end)))).toBe(true);
      }),
      { numRuns: 60 },
    );
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ minLength: 1, maxLength: 200 }), async (more) => {
        expect(isNone(await found(Buffer.concat([signed, more])))).toBe(true);
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  test('(N3) what only looks like a PDF with a signature is answered, also nested without an end', async () => {
    const range = (contents: string) => {
      const head = `%PDF-1.7 /ByteRange [0 42 ${42 + contents.length + 2} 0]`.padEnd(42, ' ');
      return Buffer.from(`${head}<${contents}>`);
    };
    for (const contents of ['', '3080'.repeat(20_000), '30'.repeat(50_000), 'ff'.repeat(100), 'zz']) {
      const [one] = await found(range(contents));
      expect(one).toMatchObject({ valid: false });
    }
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
        const contents = Buffer.from(bytes).toString('hex');
        expect(isNone(await found(range(contents)))).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  test('(N3) an empty document of the library that draws is read like any other', async () => {
    const document = await PDFDocument.create();
    document.addPage();
    expect(await found(await document.save())).toEqual([]);
  });
});
