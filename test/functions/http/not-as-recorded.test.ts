import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { namedIn } from '../../../lib/domain/journal/named.ts';
import { databaseFile } from '../../../lib/world/one-machine/database.ts';
import { filledIn } from '../../filled-in.ts';
import { XA_MAU } from '../../tinh-mau/agencies.ts';
import { fiveDays } from '../../tinh-mau/procedures.ts';
import { openSystem, PDF, problemIn, type WholeSystem } from '../whole-system.ts';

const MINH = 'lethiminh.xamau';
const LAN = 'nguyenthilan';

let front: WholeSystem;
let id: string;
beforeAll(async () => {
  front = await openSystem('2026-03-02T09:00:00+07:00');
  const draft = { procedure: fiveDays.code, agency: XA_MAU };
  id = ((await front.ask('POST', '/api/dossiers', { as: LAN, body: draft })).body as { id: string }).id;
  await front.ask('PUT', `/api/dossiers/${id}/form`, { as: LAN, body: { answers: filledIn(fiveDays) } });
  await front.sendFile(id, PDF, { as: LAN, type: 'application/pdf' });
  const body = { delivery: { by: 'online' }, payment: 'counter' };
  await front.ask('POST', `/api/dossiers/${id}/submission`, { as: LAN, body });
  await front.system.settled();
});
afterAll(() => front.close());

const database = (work: (db: DatabaseSync) => void): void => {
  const db = new DatabaseSync(databaseFile(front.dataDir));
  work(db);
  db.close();
};
const named = async () => namedIn(await front.system.world.journal.read(id));
const SENTENCE = /^Tài liệu này không còn đúng như khi ghi nhận/;

test('(N3, BH-5.2, N8) a forged paper is served to nobody: a clear sentence, a line on the failed list', async () => {
  const { papers } = await named();
  const [paper] = papers.values();
  writeFileSync(join(front.dataDir, 'files', paper?.fileId ?? ''), 'giấy tờ khác');
  for (const [path, as] of [
    [`/api/dossiers/${id}/files/${paper?.fileId}`, LAN],
    [`/api/desk/dossiers/${id}/files/${paper?.fileId}`, MINH],
  ] as const) {
    const problem = problemIn(await front.ask('GET', path, { as }));
    expect(problem).toMatchObject({ status: 500, reason: 'not-as-recorded', detail: expect.stringMatching(SENTENCE) });
  }
  const failed = (await front.system.world.failed.list()).filter(({ where }) => where === 'as-recorded');
  expect(failed).toEqual([
    expect.objectContaining({ dossier: paper?.fileId, error: expect.stringContaining('paper') }),
  ]);
});

test('(N3, BH-5.2) a forged declaration is served to nobody, and a missing one is not called destroyed', async () => {
  const [form] = (await named()).contents.keys();
  for (const sql of [
    "UPDATE contents SET bytes = CAST(replace(CAST(bytes AS TEXT), 'a', 'b') AS BLOB) WHERE sha256 = ?",
    'DELETE FROM contents WHERE sha256 = ?',
  ]) {
    database((db) => db.prepare(sql).run(form ?? ''));
    const problem = problemIn(await front.ask('GET', `/api/desk/dossiers/${id}`, { as: MINH }));
    expect(problem).toMatchObject({ status: 500, reason: 'not-as-recorded', detail: expect.stringMatching(SENTENCE) });
  }
});
