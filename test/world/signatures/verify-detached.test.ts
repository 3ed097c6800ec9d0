import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { TimeStampResp } from 'pkijs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Instant, instantOf } from '../../../lib/domain/time/instant.ts';
import { timeStampQuery } from '../../../lib/world/outside/time-stamp.ts';
import { derOf } from '../../../lib/world/signatures/pem.ts';
import { verifyDetached } from '../../../lib/world/signatures/verify.ts';
import { detachedSignature } from '../../../lib/world/signed-pdf/cms.ts';
import { openAuthority, type Authority as StampAuthority } from '../outside/authority.ts';
import { newRoot, somebody } from './authorities.ts';
import { type OpensslSigner, opensslSigner } from './openssl-signer.ts';

const BYTES = Buffer.from('Tờ khai của Công ty Mẫu');
const OTHER = Buffer.from('Tờ khai của công ty khác');
const NOW = instantOf(Date.now() + 60_000);

let rsa: OpensslSigner;
let ec: OpensslSigner;
let short: OpensslSigner;

beforeAll(() => {
  [rsa, ec, short] = [opensslSigner('rsa:2048'), opensslSigner('ec:P-384'), opensslSigner('rsa:1024')];
}, 60_000);
afterAll(() => {
  for (const one of [rsa, ec, short]) one.close();
});

const found = (by: OpensslSigner, cms: Uint8Array, bytes: Uint8Array = BYTES, crls: Uint8Array[] = []) =>
  verifyDetached(cms, bytes, { roots: [derOf(by.root)], at: NOW, crls });

describe('a signature beside what it is over', () => {
  test('(B8, BH-17) of openssl, with RSA, RSA-PSS and on P-384, in DER and in PEM, holds; the branch’s number and the person’s are read', async () => {
    const made = [
      [rsa, rsa.sign(BYTES, '-md', 'sha256')],
      [rsa, rsa.sign(BYTES, '-md', 'sha512', '-outform', 'PEM')],
      [rsa, rsa.sign(BYTES, '-md', 'sha256', '-keyopt', 'rsa_padding_mode:pss')],
      [rsa, rsa.sign(BYTES, '-md', 'sha256', '-keyid')],
      [ec, ec.sign(BYTES, '-md', 'sha384', '-cades')],
    ] as const;
    for (const [by, cms] of made) {
      const [one, ...more] = await found(by, cms);
      expect(more).toEqual([]);
      expect(one).toMatchObject({ valid: true, faults: [], chain: 'trusted', coversWhole: true });
      expect(one?.by).toEqual({
        ...{ name: 'Tran Thi Mau', organisation: 'CONG TY MAU' },
        ...{ number: '0100112437001', person: '038099000001' },
      });
    }
  });

  test('(B8, BH-17) over other bytes it does not hold; what came along inside has to be the same', async () => {
    expect((await found(rsa, rsa.sign(BYTES), OTHER))[0]?.faults).toEqual(['changed']);
    const inside = rsa.sign(BYTES, '-nodetach');
    expect((await found(rsa, inside))[0]?.valid).toBe(true);
    expect((await found(rsa, inside, OTHER))[0]?.faults).toEqual(['changed']);
    expect((await found(rsa, rsa.sign(OTHER, '-nodetach'), new Uint8Array()))[0]?.faults).toEqual(['changed']);
  });

  test('(B8, BH-17) with a short key, with SHA-1, without signed attributes or by an unknown authority it does not hold', async () => {
    expect((await found(short, short.sign(BYTES)))[0]?.faults).toEqual(['weak']);
    expect((await found(rsa, rsa.sign(BYTES, '-md', 'sha1')))[0]?.faults).toEqual(['weak']);
    expect((await found(rsa, rsa.sign(BYTES, '-noattr')))[0]?.valid).toBe(false);
    expect((await found(ec, rsa.sign(BYTES)))[0]?.faults).toEqual(['unknown-authority']);
    expect((await found(rsa, rsa.sign(BYTES, '-nocerts')))[0]?.faults).toEqual(['not-a-signature']);
  });

  test('(B8, BH-17) a list of what was revoked is heeded where it is given', async () => {
    const cms = rsa.sign(BYTES);
    expect((await found(rsa, cms, BYTES, [rsa.revoked('nothing')]))[0]).toMatchObject({
      revocation: 'good',
      valid: true,
    });
    expect((await found(rsa, cms, BYTES, [rsa.revoked('signer')]))[0]).toMatchObject({
      ...{ revocation: 'revoked', valid: false, faults: ['revoked'] },
    });
    expect((await found(rsa, cms, BYTES, [ec.revoked('nothing')]))[0]?.revocation).toBe('not-asked');
  });

  test('(N3, B8) whatever bytes it is given, it answers; no changed one holds for other bytes', async () => {
    const cms = ec.sign(BYTES);
    await fc.assert(
      fc.asyncProperty(fc.nat(cms.byteLength - 1), fc.integer({ min: 1, max: 255 }), async (at, change) => {
        const changed = Uint8Array.from(cms);
        changed[at] = (changed[at] ?? 0) ^ change;
        expect((await found(ec, changed)).length).toBeGreaterThan(0);
        expect((await found(ec, changed, OTHER)).every(({ valid }) => !valid)).toBe(true);
      }),
      { numRuns: 200 },
    );
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        expect((await found(ec, bytes)).map(({ faults }) => faults)).toEqual([['not-a-signature']]);
      }),
    );
  }, 60_000);
});

describe('a time stamp on a signature', () => {
  let stamps: StampAuthority;
  beforeAll(async () => {
    stamps = await openAuthority();
  }, 60_000);
  afterAll(() => stamps.close());

  const token = (over: Uint8Array): Uint8Array => {
    const reply = stamps.stamp(timeStampQuery({ bytes: over, nonce: new Uint8Array(16).fill(7) }));
    const { timeStampToken } = TimeStampResp.fromBER(new Uint8Array(reply));
    return new Uint8Array(timeStampToken?.toSchema().toBER() ?? new ArrayBuffer(0));
  };

  test('(B8, BH-17) tells the moment that counts: a certificate that has run out since still holds', async () => {
    const root = await newRoot('GỐC');
    const year = new Date().getUTCFullYear();
    const signer = await somebody(root, { name: 'Kế toán trưởng' }, { years: { from: year, until: year + 1 } });
    const digest = createHash('sha256').update(BYTES).digest();
    const cms = await detachedSignature(digest, signer, async (bytes) => token(bytes));
    const later = `${year + 5}-06-01T00:00:00+07:00` as Instant;
    const roots = [root.certificate, derOf(readFileSync(stamps.root))];

    const [one] = await verifyDetached(cms, BYTES, { roots, at: later });
    expect(one).toMatchObject({ valid: true, faults: [] });
    expect(one?.stampedAt?.slice(0, 4)).toBe(String(year));
    const [without] = await verifyDetached(cms, BYTES, { roots: [root.certificate], at: later });
    expect(without?.faults).toEqual(['expired', 'stamp-wrong']);
    const wrong = await detachedSignature(digest, signer, async () => token(OTHER));
    expect((await verifyDetached(wrong, BYTES, { roots, at: NOW }))[0]?.faults).toEqual(['stamp-wrong']);
  });
});
