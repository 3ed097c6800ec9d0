import { afterAll, beforeAll, expect, test } from 'vitest';
import type { MyDossier } from '../../../lib/contract/dossiers.ts';
import { filed, PHOTO } from '../filing.ts';
import { HAC_THANH_POLICE as office } from '../offices.ts';
import { openProvince, type ProvinceOnOneMachine } from '../province-on-one-machine.ts';

const POLICE = '000.17.56.G01';
const COUNTER = 'nguyenvanhai.cahacthanh';
const HEAD = 'tongthiloan.cahacthanh';

let thanhHoa: ProvinceOnOneMachine;
beforeAll(async () => {
  thanhHoa = await openProvince('thanh-hoa', '2026-03-02T08:00:00+07:00');
});
afterAll(() => thanhHoa.system.stop());

const lan = () => thanhHoa.as('nguyenthilan');
const mine = async (id: string): Promise<MyDossier> => (await lan().ask<MyDossier>('GET', `/api/dossiers/${id}`)).body;
const received = async (): Promise<string> => {
  const id = await filed(lan(), '1.004222', POLICE);
  await thanhHoa.does(COUNTER, id, 'receive');
  return id;
};
type Book = { items: { code: string; class: string | null; notes: string[] }[] };
const classes = async (query = ''): Promise<(string | null)[]> => {
  const { body } = await thanhHoa.as(HEAD).ask<Book>('GET', `/api/desk/register-book?year=2026${query}`);
  return body.items.map((item) => item.class);
};

test('(E9, E11, L5, O5, ND61-19.9, TTH-12.4) on time, re-appointed and kept, overdue: three classes for ever in the tracking book; a later apology moves none; the book as of a day past', async () => {
  const [onTime, kept, late] = [await received(), await received(), await received()];
  await thanhHoa.does(office.leader, kept, 'propose-extension', { reason: 'Phải xác minh.', until: '2026-03-16' });
  await thanhHoa.does(COUNTER, kept, 're-appoint');
  await thanhHoa.resolves(onTime, office);
  await thanhHoa.does(COUNTER, onTime, 'return-result', { by: 'online' });
  await lan().ask('POST', '/desk/clock', { to: '2026-03-13T09:00:00+07:00' });
  await thanhHoa.does(office.leader, late, 'apologise', { reason: 'Chậm, xin lỗi.' });
  await thanhHoa.resolves(kept, office);
  await thanhHoa.resolves(late, office);
  expect(await classes()).toEqual(['on-time', 'extended', 'overdue']);
  expect((await classes('&asOf=2026-03-05')).at(-1)).not.toBe('overdue');
  for (const slip of ['control-sheet', 'receipt']) {
    const { body } = await thanhHoa.as(HEAD).ask('GET', `/api/desk/dossiers/${late}/slips/${slip}`);
    expect(body).toMatch(/^%PDF/);
  }
  const { body: sent } = await thanhHoa
    .as(office.clerk)
    .ask<{ items: unknown[] }>('GET', '/api/desk/outgoing-book?year=2026');
  expect(sent.items).toHaveLength(3);
});

test('(H2, H3, TT01-16.2d) signed in: where it stands down to the department and the officer, the papers, and one’s own feedback', async () => {
  const id = await received();
  expect((await mine(id)).department).toBeNull();
  const me = await thanhHoa.as(office.officer).ask<{ id: string }>('GET', '/api/me');
  await thanhHoa.does(office.head, id, 'assign', { officer: me.body.id });
  const seen = await mine(id);
  expect([seen.department, seen.officer]).toEqual([expect.stringMatching(/\S/), 'Lê Văn Cường']);
  expect(seen.files.length).toBeGreaterThan(0);
  const said = { about: seen.code, name: 'Nguyễn Thị Lan', contact: 'lan@example.vn', text: 'Xin hỏi bao giờ xong?' };
  const { body } = await lan().ask<{ number: string }>('POST', '/api/feedback', said);
  const { body: list } = await lan().ask<{ items: { number: string }[] }>('GET', '/api/feedback');
  expect(list.items.map(({ number }) => number)).toContain(body.number);
});

test('(O10, C1, TH-9.1) arrival proof: name, size and SHA-256 of every file as the server holds it, on the receipt and on the page', async () => {
  const id = await filed(lan(), '1.004222', POLICE);
  const { files } = await mine(id);
  expect(files.length).toBeGreaterThan(0);
  for (const { name, size, sha256 } of files)
    expect([name, size, sha256]).toEqual([PHOTO.name, PHOTO.bytes.length, expect.stringMatching(/^[0-9a-f]{64}$/)]);
  const { body } = await thanhHoa
    .as(COUNTER)
    .ask<{ entries: { events: { type: string; papers?: { sha256: string }[] }[] }[] }>(
      'GET',
      `/api/desk/dossiers/${id}/journal`,
    );
  const papers = body.entries.flatMap(({ events }) => events.flatMap((event) => event.papers ?? []));
  expect(papers.map(({ sha256 }) => sha256)).toEqual(files.map(({ sha256 }) => sha256));
});

test('(C10, TH-8.2a, BH-11.3a) a filed dossier changed by the applicant: an event with the reason, looked at again before the decision, no limit moved', async () => {
  const id = await received();
  const { dueAt } = await mine(id);
  expect((await lan().ask('POST', `/api/dossiers/${id}/changing`, {})).status).toBeLessThan(300);
  const answers = { applicantPhone: '0900000009' };
  expect((await lan().ask('PUT', `/api/dossiers/${id}/form`, { answers })).status).toBe(200);
  const changed = await lan().ask('POST', `/api/dossiers/${id}/change`, { reason: 'Đổi số điện thoại.' });
  expect(changed.status).toBe(200);
  const after = await mine(id);
  expect([after.dueAt, after.change]).toMatchObject([dueAt, { text: 'Đổi số điện thoại.' }]);
  await thanhHoa.resolves(id, office);
  expect((await mine(id)).mayChange).toBe(false);
});
