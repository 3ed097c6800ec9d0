import { generateKeyPairSync, sign } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { slipMark } from '../../../functions/slips/slip-mark.ts';
import { canonicalJson, sealEntry } from '../../../lib/world/chain.ts';
import { checkpointText } from '../../../lib/world/tree/checkpoint.ts';
import { noteOf, rawPublicKey } from '../../../lib/world/tree/signed-note.ts';
import { compareKept, type KeptSource } from '../../../web/portal/islands/check/kept.ts';
import {
  checkSlip,
  type SlipSays,
  type Source,
  saidBySlip,
  type Told,
} from '../../../web/portal/islands/check/slip.ts';
import { DUNG, HANH, MINH, openRouteWalk, QUANG, type RouteWalk } from '../../functions/route-walk.ts';
import { consulted } from '../../tinh-mau/route-procedures.ts';

type Entry = Parameters<typeof sealEntry>[0] & { hash: string };

let walk: RouteWalk;
let slip: SlipSays;
let later: SlipSays;
let source: Source & KeptSource;

let asks = 0;
/** From an address of its own each time: one alone may not ask so often. */
const ask = (path: string) => {
  asks += 1;
  const headers = { 'x-forwarded-for': `198.51.100.${asks % 250}` };
  return walk.front.ask('GET', `/api/evidence/${path}`, { headers });
};
const get = async <T>(path: string): Promise<T> => (await ask(path)).body as T;
const orAbsent = async <T>(path: string): Promise<T | undefined> => {
  const { status, body } = await ask(path);
  return status === 404 ? undefined : (body as T);
};

beforeAll(async () => {
  walk = await openRouteWalk('2026-03-02T08:00:00+07:00');
  const id = await walk.files(consulted);
  await walk.decides(id, MINH, 'receive');
  await walk.decides(id, DUNG, 'assign', { officer: 'ac-36b669c786' });
  await walk.decides(id, HANH, 'propose-extension', { reason: 'Chờ xác minh.', until: '2026-04-10' });
  await walk.decides(id, QUANG, 're-appoint');
  const { code } = await walk.sees(id, MINH);
  const entries = await walk.front.system.world.journal.read(id);
  const saying = (type: string): SlipSays => {
    const entry = entries.find(({ events }) => events.some((event) => event.type === type));
    const said = entry && saidBySlip(code ?? '', `#${slipMark(entry)}`);
    if (said === undefined) throw new Error(`no slip of ${type}`);
    return said;
  };
  slip = saying('DossierReceived');
  later = saying('DossierReappointed');
  source = {
    entry: (of, hash) => orAbsent(`entries/${of}/${hash}`),
    proof: (hash) => orAbsent(`proof/${hash}`),
    key: async () => (await get<{ vkey: string }>('key')).vkey,
    checkpoint: async () => String((await ask('checkpoint')).body),
    consistency: async (from, to) => (await get<{ hashes: string[] }>(`consistency?from=${from}&to=${to}`)).hashes,
  };
}, 60_000);
afterAll(() => walk.front.close());

const checked = async (says: SlipSays, from: Partial<Source> = {}): Promise<readonly Told[]> => {
  const told: Told[] = [];
  for await (const one of checkSlip(says, { ...source, ...from })) told.push(one);
  return told;
};
const verdicts = async (says: SlipSays, from: Partial<Source> = {}) =>
  (await checked(says, from)).map(({ verdict }) => verdict);
const last = async (says: SlipSays, from: Partial<Source> = {}) => (await checked(says, from)).at(-1);

/** The proof with something of it forged. */
const proofWith = (forge: (proof: NonNullable<Awaited<ReturnType<Source['proof']>>>) => object): Partial<Source> => ({
  proof: async (hash) => {
    const proof = await source.proof(hash);
    return proof && ({ ...proof, ...forge(proof) } as typeof proof);
  },
});
const entryWith = (forge: (entry: Entry) => Entry): Partial<Source> => ({
  entry: async (code, hash) => {
    const given = await source.entry(code, hash);
    return given && { ...given, entry: canonicalJson(forge(JSON.parse(given.entry) as Entry)) };
  },
});
const flipped = (base64: string): string => {
  const bytes = Buffer.from(base64, 'base64');
  bytes[7] = (bytes[7] ?? 0) ^ 1;
  return bytes.toString('base64');
};
const noteWith = (note: string, line: number, change: (text: string) => string): string =>
  note
    .split('\n')
    .map((text, at) => (at === line ? change(text) : text))
    .join('\n');

describe('(O4) the page checks a slip by itself', () => {
  test('(O4) slip, entry, tree and signature of a receipt and of a later slip fit', async () => {
    expect(await verdicts(slip)).toEqual(['right', 'right', 'right']);
    expect(await verdicts(later)).toEqual(['right', 'right', 'right']);
    const [first] = await checked(slip);
    expect(first?.sentence).toContain(slip.code);
    expect(first?.sentence).toContain('ngày 02/03/2026');
  });

  test('(O4) what the mark says is read back; anything else is no slip', () => {
    const hash = 'fb'.repeat(32);
    const mark = `#${slipMark({ hash, at: '2026-02-13T16:45:09+07:00' })}`;
    expect(saidBySlip('X', mark)).toEqual({ code: 'X', hash, at: '2026-02-13T16:45:09+07:00' });
    for (const bad of ['', '#', '#noi-dung', mark.slice(0, -1), `${mark}0`, mark.slice(1)])
      expect(saidBySlip('X', bad)).toBeUndefined();
    expect(saidBySlip('', mark)).toBeUndefined();
  });

  test('(O4) a forged slip is told: its instant, its code, its hash', async () => {
    const moment = await last({ ...slip, at: '2026-03-02T08:59:59+07:00' });
    expect(moment).toMatchObject({
      verdict: 'wrong',
      sentence: expect.stringContaining('thời điểm trên phiếu đã bị sửa'),
    });
    const unknown = await last({ ...slip, hash: 'ab'.repeat(32) });
    expect(unknown).toMatchObject({ verdict: 'wrong', sentence: expect.stringContaining('không có mục mang mã băm') });
    // A system that lets a slip of one dossier pass for another's is found out.
    const other = await last(
      { ...slip, code: '000.00.00.X99-260302-0999' },
      { entry: (_, hash) => source.entry(slip.code, hash) },
    );
    expect(other).toMatchObject({
      verdict: 'wrong',
      sentence: expect.stringContaining('mã hồ sơ trên phiếu đã bị sửa'),
    });
  });

  test('(O4) a forged entry is told, also where it was sealed anew', async () => {
    const bare = await checked(
      slip,
      entryWith((entry) => ({ ...entry, by: 'ke-khac' })),
    );
    const anew = await checked(
      slip,
      entryWith(({ hash: _, ...entry }) => sealEntry({ ...entry, by: 'ke-khac' })),
    );
    for (const told of [bare, anew])
      expect(told).toMatchObject([{ verdict: 'wrong', sentence: expect.stringContaining('mục này đã bị sửa') }]);
  });

  test.each([
    ['a hash of the path changed', proofWith(({ hashes }) => ({ hashes: hashes.with(0, flipped(hashes[0] ?? '')) }))],
    ['a path too short', proofWith(({ hashes }) => ({ hashes: hashes.slice(1) }))],
    ['a path too long', proofWith(({ hashes }) => ({ hashes: [...hashes, hashes[0]] }))],
    ['another leaf', proofWith(({ leaf }) => ({ leaf: leaf + 1 }))],
    ['another size', proofWith(({ size }) => ({ size: size + 1 }))],
    ['another root', proofWith(({ checkpoint }) => ({ checkpoint: noteWith(checkpoint, 2, flipped) }))],
    ['no checkpoint', proofWith(() => ({ checkpoint: 'Xin tin chúng tôi.' }))],
  ])('(O4) %s: the entry is not in the tree', async (_, forged) => {
    expect(await checked(slip, forged)).toMatchObject([
      { verdict: 'right' },
      { verdict: 'wrong', sentence: expect.stringContaining('không có trong nhật ký chung') },
    ]);
  });

  test('(O4) another signature, another key, another text under the signature: the checkpoint proves nothing', async () => {
    const { privateKey, publicKey } = generateKeyPairSync('ed25519');
    const origin = 'tinh-mau.mot-cua/evidence';
    const foreign = { name: origin, publicKey: rawPublicKey(publicKey) };
    const signedByOther = proofWith(({ checkpoint }) => {
      const [, size, root = ''] = checkpoint.split('\n');
      const head = { size: Number(size), root: Buffer.from(root, 'base64') };
      const text = checkpointText(head, '2026-03-02T08:00:00+07:00', foreign);
      return { checkpoint: noteOf(text, foreign, sign(null, Buffer.from(text), privateKey)) };
    });
    const forged: readonly Partial<Source>[] = [
      signedByOther,
      proofWith(({ checkpoint }) => ({ checkpoint: noteWith(checkpoint, 3, () => '2026-03-01T08:00:00+07:00') })),
      proofWith(({ checkpoint }) => ({
        checkpoint: checkpoint.replace(/(— \S+ \S{20})(.)/, (_, before, sign) => before + (sign === 'A' ? 'B' : 'A')),
      })),
      { key: async () => (await source.key()).replace(/\+[0-9a-f]{8}\+/, '+00000000+') },
      { key: async () => '' },
    ];
    for (const one of forged)
      expect(await checked(slip, one)).toMatchObject([
        { verdict: 'right' },
        { verdict: 'right' },
        { verdict: 'wrong', sentence: expect.stringContaining('không làm bằng chứng được') },
      ]);
  });

  test('(O4) an entry in no checkpoint yet is neither right nor wrong', async () => {
    expect(await last(slip, { proof: async () => undefined })).toMatchObject({ verdict: 'open' });
  });

  test('(O4) where the browser knows no Ed25519, that is said, and the rest is checked', async () => {
    const { importKey } = crypto.subtle;
    crypto.subtle.importKey = async () => {
      throw new DOMException('no Ed25519', 'NotSupportedError');
    };
    try {
      expect(await verdicts(slip)).toEqual(['right', 'right', 'open']);
    } finally {
      crypto.subtle.importKey = importKey;
    }
  });
});

describe('(N3) a kept checkpoint is compared with the log of now', () => {
  let kept: string;
  beforeAll(async () => {
    kept = await source.checkpoint();
    for (let n = 0; n < 3; n++) await walk.files(consulted);
  }, 60_000);

  test('(N3) inside the letter it came in, or alone; the log goes on from it', async () => {
    for (const text of [kept, `Kính gửi quý báo,\n\n${kept}\n`, kept.replaceAll('\n', '\r\n')])
      expect(await compareKept(text, source)).toMatchObject({ verdict: 'right' });
    expect(await compareKept(await source.checkpoint(), source)).toMatchObject({ verdict: 'right' });
    expect(await compareKept('Không có gì', source)).toMatchObject({ verdict: 'open' });
  });

  test('(N3) a rewritten log, a shorter one and another key are told', async () => {
    const { privateKey, publicKey } = generateKeyPairSync('ed25519');
    const key = { name: 'tinh-mau.mot-cua/evidence', publicKey: rawPublicKey(publicKey) };
    const { vkeyOf } = await import('../../../lib/world/tree/signed-note.ts');
    const signed = (size: number, root: Uint8Array): string => {
      const text = checkpointText({ size, root }, '2026-03-02T08:00:00+07:00', key);
      return noteOf(text, key, sign(null, Buffer.from(text), privateKey));
    };
    const [, size = '', root = ''] = (await source.checkpoint()).split('\n');
    const now = signed(Number(size), Buffer.from(root, 'base64'));
    const own: KeptSource = { ...source, key: async () => vkeyOf(key), checkpoint: async () => now };
    const say = async (text: string) => (await compareKept(text, own)).sentence;

    expect(await say(signed(Number(kept.split('\n')[1]), new Uint8Array(32)))).toContain('không nối tiếp');
    expect(await say(signed(Number(size), new Uint8Array(32)))).toContain('không nối tiếp');
    expect(await say(signed(Number(size) + 5, new Uint8Array(32)))).toContain('có mục đã mất');
    expect(await say(kept)).toContain('không mang chữ ký của khóa đang công bố');
  });
});
