import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { publishCheckpoint } from '../../../functions/scheduled/publish-checkpoint.ts';
import { databaseFile } from '../../../lib/world/one-machine/database.ts';
import { provesConsistency, provesInclusion } from '../../../lib/world/tree/check-proofs.ts';
import { findSigned, readCheckpoint } from '../../../lib/world/tree/checkpoint.ts';
import { leafHash } from '../../../lib/world/tree/merkle.ts';
import { keyOfVkey, publicKeyOf } from '../../../lib/world/tree/signed-note.ts';
import { XA_MAU } from '../../tinh-mau/agencies.ts';
import { bodyOf, decideAs, filedOnline, LAN, MINH } from '../office.ts';
import { openSystem, problemIn, type WholeSystem } from '../whole-system.ts';

let front: WholeSystem;
let dossier: string;
beforeAll(async () => {
  front = await openSystem();
  dossier = await filedOnline(front, LAN);
  bodyOf(await decideAs(front, MINH, dossier, 'receive'));
});
afterAll(() => front.close());

type Proof = { entry: string; leaf: number; size: number; hashes: string[]; checkpoint: string };

const checkpoint = async (query = ''): Promise<string> => {
  const { status, body, headers } = await front.ask('GET', `/api/evidence/checkpoint${query}`);
  expect(status).toBe(200);
  expect(headers.get('content-type')).toBe('text/plain; charset=utf-8');
  return String(body);
};
const proofOf = async (entry: string): Promise<Proof> => bodyOf(await front.ask('GET', `/api/evidence/proof/${entry}`));
const hashes = (base64: readonly string[]) => base64.map((one) => Buffer.from(one, 'base64'));
const countOfEntries = (): number => {
  const db = new DatabaseSync(databaseFile(front.dataDir), { readOnly: true });
  const { n } = db.prepare('SELECT count(*) AS n FROM journal').get() as { n: number };
  db.close();
  return n;
};
const entries = () => front.system.world.journal.read<unknown>(dossier);
const key = async () =>
  bodyOf<{ origin: string; vkey: string; pem: string }>(await front.ask('GET', '/api/evidence/key'));

describe('checkpoints and proofs over HTTP', () => {
  test('(O16, N3) each entry of a dossier just decided is proved to be in a checkpoint the published key signed', async () => {
    const signer = keyOfVkey((await key()).vkey);
    for (const { hash } of await entries()) {
      const proof = await proofOf(hash);
      const head = findSigned(proof.checkpoint, signer);
      expect(head).toMatchObject({ size: proof.size, origin: 'tinh-mau.mot-cua/evidence' });
      expect(head && provesInclusion(leafHash(proof.entry), proof.leaf, head, hashes(proof.hashes))).toBe(true);
      expect(Object.keys(proof)).toEqual(['entry', 'leaf', 'size', 'hashes', 'checkpoint']);
    }
  });

  test('(O16) accounts, tickets, feedback and the calendar are in it too: as many leaves as entries', async () => {
    const said = { name: 'Nguyễn Thị Lan', contact: '0900000901', text: 'Tôi chờ đã lâu.', about: XA_MAU };
    bodyOf(await front.ask('POST', '/api/tickets', { body: { agency: XA_MAU } }), 201);
    const { number } = bodyOf<{ number: string }>(await front.ask('POST', '/api/feedback', { body: said }), 201);
    const { size } = readCheckpoint(await checkpoint());
    expect(size).toBe(countOfEntries());
    const [sent] = await front.system.world.journal.read<unknown>(`feedback/${number}`);
    expect((await proofOf(sent?.hash ?? '')).leaf).toBeLessThan(size);
  });

  test('(O16, N3) a later checkpoint is proved to begin with the earlier one', async () => {
    const earlier = readCheckpoint(await checkpoint());
    await filedOnline(front, LAN);
    const later = readCheckpoint(await checkpoint());
    expect(later.size).toBeGreaterThan(earlier.size);
    const { size: from } = earlier;
    const { size: to } = later;
    const proof = bodyOf<{ from: number; to: number; hashes: string[] }>(
      await front.ask('GET', `/api/evidence/consistency?from=${from}&to=${to}`),
    );
    expect(proof).toMatchObject({ from, to });
    expect(provesConsistency(earlier, later, hashes(proof.hashes))).toBe(true);
  });

  test('(O16) one checkpoint an hour is published; of a day the last one is answered, word for word', async () => {
    const { world } = front.system;
    const atBoot = await world.checkpoints.latest();
    expect(atBoot).toBeDefined();
    expect(await publishCheckpoint(world)).toBeUndefined();
    await front.system.moveClock('2026-02-10T17:05:00+07:00');
    const published = await publishCheckpoint(world);
    expect(published?.at).toBe('2026-02-10T17:05:00+07:00');
    expect(await publishCheckpoint(world)).toBeUndefined();
    expect(await checkpoint('?day=2026-02-10')).toBe(published?.note);
  });

  test('(O16) what the published checkpoint holds is proved against it, since that one was sent to the witnesses', async () => {
    const published = await front.system.world.checkpoints.latest();
    const [first] = await entries();
    expect((await proofOf(first?.hash ?? '')).checkpoint).toBe(published?.note);
  });

  test('(O16) the key is the same for tools for notes and for others', async () => {
    const { origin, vkey, pem } = await key();
    expect(origin).toBe('tinh-mau.mot-cua/evidence');
    const { publicKey } = keyOfVkey(vkey);
    expect(publicKeyOf(publicKey).export({ format: 'pem', type: 'spki' })).toBe(pem);
  });

  test.each([
    ['checkpoint?day=2026-02-30', 400, 'invalid-input'],
    ['checkpoint?day=hom-qua', 400, 'invalid-input'],
    ['checkpoint?day=2026-02-09', 404, 'no-checkpoint-that-day'],
    [`proof/${'ab'.repeat(32)}`, 404, 'entry-unknown'],
    ['proof/abc', 400, 'invalid-input'],
    [`proof/${'AB'.repeat(32)}`, 400, 'invalid-input'],
    ['consistency?from=2&to=1', 400, 'sizes-in-wrong-order'],
    ['consistency?from=0&to=999999', 404, 'tree-size-unknown'],
    ['consistency?from=-1&to=1', 400, 'invalid-input'],
    ['consistency?from=01&to=1', 400, 'invalid-input'],
    ['consistency?from=1', 400, 'invalid-input'],
  ])('(O16, N1) %s is answered %i, %s', async (path, status, reason) => {
    const headers = { 'x-forwarded-for': `198.51.100.${path.length}` };
    const told = await front.ask('GET', `/api/evidence/${path}`, { headers });
    expect([told.status, problemIn(told).reason]).toEqual([status, reason]);
  });
});
