import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { DeskDossier } from '../../../lib/contract/desk.ts';
import type { MyDossier } from '../../../lib/contract/dossiers.ts';
import { filed } from '../filing.ts';
import { HAC_THANH_POLICE as office } from '../offices.ts';
import { sentBy } from '../outbox.ts';
import { anyone } from '../person.ts';
import { openProvince, type ProvinceOnOneMachine } from '../province-on-one-machine.ts';

const POLICE = '000.17.56.G01';
const COUNTER = 'nguyenvanhai.cahacthanh';
const ADMINISTRATOR = 'phanvankhoa.thanhhoa';

let thanhHoa: ProvinceOnOneMachine;
beforeAll(async () => {
  thanhHoa = await openProvince('thanh-hoa', '2026-03-02T08:00:00+07:00');
});
afterAll(() => thanhHoa.system.stop());

const lan = () => thanhHoa.as('nguyenthilan');
const clock = (to: string) => lan().ask('POST', '/desk/clock', { to });
const mine = async (id: string): Promise<MyDossier> => (await lan().ask<MyDossier>('GET', `/api/dossiers/${id}`)).body;
type Journal = { entries: { entry: number; hash: string; events: { type: string }[] }[]; intact: boolean };
const journalOf = async (id: string): Promise<Journal> =>
  (await thanhHoa.as(COUNTER).ask<Journal>('GET', `/api/desk/dossiers/${id}/journal`)).body;
const received = async (): Promise<string> => {
  const id = await filed(lan(), '1.004222', POLICE);
  await thanhHoa.does(COUNTER, id, 'receive');
  return id;
};

test('(O1, O2, O6, D16, TH-9.3b) a day off declared by the administrator moves every open due date at once, with its act among the reasons; a passed limit stays passed', async () => {
  const passed = await received();
  const before = await mine(passed);
  expect(before.dueAt).toMatch(/^2026-03-11/);
  expect(before.why.every(({ article }) => article !== '')).toBe(true);
  await clock('2026-03-12T08:00:00+07:00');
  const open = await received();
  expect((await mine(open)).dueAt).toMatch(/^2026-03-23/);

  const said = {
    decision: 'declare-day-off',
    date: '2026-03-16',
    name: 'Nghỉ vì bão',
    source: 'Công điện số 01 (mẫu)',
  };
  expect((await thanhHoa.as(COUNTER).ask('POST', '/api/desk/calendar', said)).status).toBe(403);
  expect((await thanhHoa.as(ADMINISTRATOR).ask('POST', '/api/desk/calendar', said)).status).toBe(200);
  const moved = await mine(open);
  expect(moved.dueAt).toMatch(/^2026-03-24/);
  expect(JSON.stringify(moved.why)).toContain('Nghỉ vì bão');
  const tooLate = { ...said, date: '2026-03-10', name: 'Nghỉ vì lũ' };
  expect((await thanhHoa.as(ADMINISTRATOR).ask('POST', '/api/desk/calendar', tooLate)).status).toBe(200);
  expect((await mine(passed)).dueAt).toBe(before.dueAt);
  const { body } = await thanhHoa.as(ADMINISTRATOR).ask<{ items: unknown[] }>('GET', '/api/desk/calendar');
  expect(JSON.stringify(body.items)).toContain('Công điện số 01 (mẫu)');
});

test('(N3, N9, BH-5.2, BH-5.3) nothing sent can be changed or deleted: no way of the API does it, for nobody; each entry stands hash by hash', async () => {
  const id = await received();
  const before = await journalOf(id);
  for (const who of ['nguyenthilan', COUNTER, office.leader, ADMINISTRATOR]) {
    for (const path of [`/api/dossiers/${id}`, `/api/desk/dossiers/${id}`, `/api/desk/dossiers/${id}/journal`]) {
      for (const method of ['DELETE', 'PATCH', 'PUT']) {
        const { status } = await thanhHoa.as(who).ask(method, path, {});
        // Deleting is for one's own draft, which this is no more.
        expect([403, 404, 405, 409], `${who} ${method} ${path}`).toContain(status);
      }
    }
    const form = await thanhHoa.as(who).ask('PUT', `/api/dossiers/${id}/form`, { answers: { matter: 'khác' } });
    expect([404, 409]).toContain(form.status);
  }
  const after = await journalOf(id);
  expect(after.intact).toBe(true);
  expect(after.entries.slice(0, before.entries.length)).toEqual(before.entries);
  const { body } = await anyone(thanhHoa.system.url).ask<{ paths: Record<string, object> }>('GET', '/api/openapi.json');
  const deleting = Object.entries(body.paths).flatMap(([path, ways]) => ('delete' in ways ? [path] : []));
  expect(deleting.filter((path) => !path.includes('/files/'))).toEqual(['/api/dossiers/{id}']);
});

test('(N9, N4, BH-5.3, BH-5.4) nobody reads another’s dossier, and nobody can stop a person from filing online', async () => {
  const id = await received();
  for (const path of [`/api/desk/dossiers/${id}`, `/api/desk/dossiers/${id}/journal`])
    expect((await thanhHoa.as('lethiminh.hacthanh').ask('GET', path)).status).toBe(404);
  expect((await thanhHoa.as('tranvanhung').ask('GET', `/api/dossiers/${id}`)).status).toBe(404);
  expect((await anyone(thanhHoa.system.url).ask('GET', `/api/dossiers/${id}`)).status).toBe(401);
  const { body } = await anyone(thanhHoa.system.url).ask<{ channels: string[] }>('GET', '/api/procedures/1.004222');
  expect(body.channels).toContain('online');
});

test('(O2, O3, N9) a mistake of any entry is corrected in the open by a named person with a reason; entry and dates stay', async () => {
  const id = await received();
  const { dueAt } = await mine(id);
  const before = await journalOf(id);
  expect(
    (await thanhHoa.as('tongthiloan.cahacthanh').decide(id, 'correct', { entry: 99, reason: 'Nhầm.' })).status,
  ).toBe(409);
  await thanhHoa.does('tongthiloan.cahacthanh', id, 'correct', { entry: 1, reason: 'Ghi nhầm kênh nộp.' });
  const after = await journalOf(id);
  expect(after.entries.slice(0, before.entries.length)).toEqual(before.entries);
  expect((await mine(id)).corrections).toMatchObject([{ entry: 1, reason: 'Ghi nhầm kênh nộp.', by: 'Tống Thị Loan' }]);
  expect((await mine(id)).dueAt).toBe(dueAt);
});

test('(N2, N3, TH-7, BH-8.3) kept ten years from the year after the result, not a day less; then destroyed by the administrator, and the journal still holds', async () => {
  const id = await received();
  await thanhHoa.resolves(id, office, 'Kết quả cần lưu (mẫu)');
  await thanhHoa.does(COUNTER, id, 'return-result', { by: 'online' });
  const seen: DeskDossier = await thanhHoa.sees(COUNTER, id);
  expect(seen.keepUntil).toMatchObject({ on: '2036-12-31' });
  const erase = (who: string) => thanhHoa.as(who).ask('POST', `/api/desk/dossiers/${id}/erasure`, {});
  expect((await erase(COUNTER)).status).toBe(403);
  expect((await erase(ADMINISTRATOR)).body).toMatchObject({ reason: 'still-to-be-kept' });
  await clock('2037-01-01T08:00:00+07:00');
  expect((await erase(ADMINISTRATOR)).status).toBe(200);
  const words = async (): Promise<string> => {
    const { body } = await lan().ask('GET', '/api/notices');
    return JSON.stringify([await mine(id), body, await sentBy(thanhHoa.system.url)]);
  };
  for (let tries = 0; tries < 400 && (await words()).includes('Kết quả cần lưu'); tries++) await pause(50);
  expect(await words()).not.toContain('Kết quả cần lưu');
  const after = await mine(id);
  expect(after.answers).toEqual({});
  expect((await journalOf(id)).intact).toBe(true);
});
