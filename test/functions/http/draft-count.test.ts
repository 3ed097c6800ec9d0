import { afterAll, beforeAll, expect, test } from 'vitest';
import { XA_MAU } from '../../tinh-mau/agencies.ts';
import { fiveDays } from '../../tinh-mau/procedures.ts';
import { tinhMau } from '../../tinh-mau/province.ts';
import { bodyOf, filedOnline, LAN, MINH, readyDraft } from '../office.ts';
import { openSystem, problemIn, type WholeSystem } from '../whole-system.ts';

const AT_MOST = 3;

let front: WholeSystem;
beforeAll(async () => {
  const drafts = { is: { atMost: AT_MOST }, article: 'thử' };
  front = await openSystem('2026-02-10T08:00:00+07:00', { ...tinhMau, profile: { ...tinhMau.profile, drafts } });
}, 60_000);
afterAll(() => front.close());

const begin = (as: string) =>
  front.ask('POST', '/api/dossiers', { as, body: { procedure: fiveDays.code, agency: XA_MAU } });
const mine = async (as: string): Promise<readonly string[]> =>
  bodyOf<{ items: { id: string; stage: string }[] }>(await front.ask('GET', '/api/dossiers', { as }))
    .items.filter(({ stage }) => stage === 'draft')
    .map(({ id }) => id);

test('(C6, N1) a person fills in no more dossiers at a time than the profile says, also when all are begun at once', async () => {
  const answers = await Promise.all(Array.from({ length: 12 }, () => begin('tranvannam')));
  expect(answers.filter(({ status }) => status === 201)).toHaveLength(AT_MOST);
  expect(await mine('tranvannam')).toHaveLength(AT_MOST);
  const refused = await begin('tranvannam');
  expect(refused.status).toBe(409);
  expect(problemIn(refused)).toMatchObject({ reason: 'too-many-drafts' });
  expect(problemIn(refused).detail).toContain('Hãy nộp hoặc xóa một hồ sơ đang khai');
}, 60_000);

test('(C6, R8) one that is deleted or filed makes room; what was filed, and another’s, is not deleted', async () => {
  const [first = ''] = await mine('tranvannam');
  const of = (id: string, as: string) => front.ask('DELETE', `/api/dossiers/${id}`, { as });
  expect((await of(first, LAN)).status).toBe(404);
  expect((await of(first, 'tranvannam')).status).toBe(204);
  expect((await of(first, 'tranvannam')).status).toBe(404);
  expect((await begin('tranvannam')).status).toBe(201);

  const filed = await filedOnline(front, LAN);
  expect(problemIn(await of(filed, LAN)).reason).toBe('already-submitted');
  for (let n = 0; n < AT_MOST; n++) expect((await begin(LAN)).status).toBe(201);
  expect((await begin(LAN)).status).toBe(409);
}, 60_000);

test('(C6, N4) the papers of a deleted draft are deleted with it', async () => {
  for (const id of await mine(LAN)) await front.ask('DELETE', `/api/dossiers/${id}`, { as: LAN });
  const draft = await readyDraft(front, LAN);
  const { files } = bodyOf<{ files: { fileId: string }[] }>(
    await front.ask('GET', `/api/dossiers/${draft}`, { as: LAN }),
  );
  expect(files.length).toBeGreaterThan(0);
  await front.ask('DELETE', `/api/dossiers/${draft}`, { as: LAN });
  for (const { fileId } of files) expect(await front.system.world.files.look(fileId)).toBeUndefined();
}, 60_000);

test('(E14) an officer at the counter is not a person filling in: scans are begun all day', async () => {
  for (let n = 0; n <= AT_MOST; n++) expect((await begin(MINH)).status).toBe(201);
}, 60_000);
