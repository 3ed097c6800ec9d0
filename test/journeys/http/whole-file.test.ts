import { afterAll, beforeAll, expect, test } from 'vitest';
import type { MyDossier } from '../../../lib/contract/dossiers.ts';
import { filed } from '../filing.ts';
import { HUE_INDUSTRY as office } from '../offices.ts';
import { openProvince, type ProvinceOnOneMachine } from '../province-on-one-machine.ts';

const INDUSTRY = '000.00.06.H57';
const COUNTER = 'tonnuthidieu.sct';

let hue: ProvinceOnOneMachine;
beforeAll(async () => {
  hue = await openProvince('thua-thien-hue', '2026-03-02T08:00:00+07:00');
});
afterAll(() => hue.system.stop());

const mine = async (id: string): Promise<MyDossier> =>
  (await hue.as('lebaphu').ask<MyDossier>('GET', `/api/dossiers/${id}`)).body;

test('(F2, F7, C12, TTH-13.2, TH-11.1) by post: the signed result stands on the portal first; the file holds declaration, papers, slips, notices and result', async () => {
  const id = await filed(hue.as('lebaphu'), 'MAU.TTH.001', INDUSTRY, 'post');
  await hue.resolves(id, office, 'Xác nhận thông báo (mẫu)');
  const ready = await mine(id);
  expect(ready.stage).toBe('result-ready');
  expect(ready.result).toMatchObject({
    text: 'Xác nhận thông báo (mẫu)',
    number: '1/2026/SCT-QLTM',
    signedBy: 'Võ Văn Lộc',
    by: 'post',
    returnedAt: null,
  });
  await hue.does(COUNTER, id, 'return-result', { by: 'post' });

  const whole = await mine(id);
  expect(whole.result?.returnedAt).toMatch(/^2026-03-02/);
  expect(Object.keys(whole.answers).length).toBeGreaterThan(0);
  expect(whole.slips.map(({ kind }) => kind)).toContain('receipt');
  const { body: notices } = await hue
    .as('lebaphu')
    .ask<{ items: { kind: string; dossier: string }[] }>('GET', '/api/notices');
  const kinds = notices.items.filter(({ dossier }) => dossier === id).map(({ kind }) => kind);
  expect(new Set(kinds)).toEqual(new Set(['submitted', 'received', 'ready-early', 'returned']));
});

test('(H6, H1, TH-9.4b) the public look-up is read from the journal: right after a decision it says the new state', async () => {
  const id = await filed(hue.as('lebaphu'), 'MAU.TTH.001', INDUSTRY, 'counter');
  const { code } = await hue.sees(office.head, id);
  const status = async () => (await hue.as('lebaphu').ask('GET', `/api/look-up/${code}`)).body.status;
  const before = await status();
  await hue.resolves(id, office);
  const ready = await status();
  await hue.does(COUNTER, id, 'return-result', { by: 'counter' });
  expect([before, ready, await status()]).toEqual(['Đang giải quyết', 'Đã có kết quả', 'Đã trả kết quả']);
});

test('(O2, N9, BH-5.2) nothing on the way takes a date: no decision and no operation sets when a result is due', async () => {
  const id = await filed(hue.as('lebaphu'), 'MAU.TTH.001', INDUSTRY, 'counter');
  const due = async () => (await hue.sees(office.head, id)).dueAt;
  const before = await due();
  for (const more of [
    { dueAt: '2030-01-01T00:00:00+07:00' },
    { acceptedAt: '2020-01-01T00:00:00+07:00' },
    { at: '2020-01-01' },
  ])
    await hue.as(office.head).decide(id, 'apologise', more);
  expect(await due()).toBe(before);
});
