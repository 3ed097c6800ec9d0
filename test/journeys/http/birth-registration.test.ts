import { afterAll, beforeAll, expect, test } from 'vitest';
import type { DeskDossier } from '../../../lib/contract/desk.ts';
import type { MyDossier } from '../../../lib/contract/dossiers.ts';
import { PHOTO, prepared, SCAN } from '../filing.ts';
import { type OneMachineProcess, startOneMachine } from '../one-machine-process.ts';
import { anyone, cast } from '../person.ts';

let system: OneMachineProcess;
beforeAll(async () => {
  system = await startOneMachine('2026-03-02T08:00:00+07:00');
});
afterAll(() => system.stop());

test('(C1, E10, F1, H1, TTH-PL) birth registration: filed with a photo and a PDF, sent back once, signed, sealed, returned online', async () => {
  const { lan, minh, dung, tam, hanh, thu } = cast(system.url);
  const passer = anyone(system.url);

  const id = await prepared(lan, '1.001193');
  expect((await lan.upload(id, 'giay-to-cu-tru', SCAN)).body).toEqual({ state: 'stored' });
  const submitted = await lan.ask('POST', `/api/dossiers/${id}/submission`, {
    delivery: { by: 'online' },
    payment: 'counter',
  });
  expect(submitted).toMatchObject({
    status: 202,
    body: { stage: 'submitted', files: [{ name: PHOTO.name, size: PHOTO.bytes.length }, { name: SCAN.name }] },
  });
  expect(submitted.body.receiveBy).toBe(addDay(String(submitted.body.submittedAt)));

  const { body: received } = await minh.decide(id, 'receive');
  expect(received).toMatchObject({ stage: 'in-process', code: '000.17.22.H56-260302-0001' });
  const publicly = async () => (await passer.ask('GET', `/api/look-up/${received.code}`)).body;
  const seen = [await publicly()];

  const { body: atHead } = await dung.ask<DeskDossier>('GET', `/api/desk/dossiers/${id}`);
  const officer = atHead.officers.find(({ name }) => name === 'Đỗ Thị Tâm')?.id;
  expect(atHead.dueAt).toBe('2026-03-02T17:30:00+07:00');
  expect((await dung.decide(id, 'assign', { officer })).status).toBe(200);

  const draft = (text: string) =>
    tam.decide(id, 'complete-step', { outcome: 'drafted', draft: text, note: 'Đã đối chiếu giấy chứng sinh.' });
  await draft('Giấy khai sinh: Nguyễn Minh Ân');
  expect((await hanh.decide(id, 'send-back', { note: 'Sửa tên cháu: An, không phải Ân.' })).status).toBe(200);
  await draft('Giấy khai sinh: Nguyễn Minh An');
  const { body: before } = await hanh.ask<DeskDossier>('GET', `/api/desk/dossiers/${id}`);
  expect(before.notes.map(({ text }) => text)).toContain('Đã đối chiếu giấy chứng sinh.');
  expect((await hanh.decide(id, 'sign')).status).toBe(200);
  seen.push(await publicly());
  expect((await thu.decide(id, 'seal')).body).toMatchObject({ stage: 'result-ready' });
  seen.push(await publicly());
  expect((await minh.decide(id, 'return-result', { by: 'online' })).body).toMatchObject({
    stage: 'returned',
    moves: [],
  });
  seen.push(await publicly());

  const code = received.code;
  expect(seen).toEqual([
    { code, status: 'Đang giải quyết', completed: expect.any(Number) },
    { code, status: 'Đang giải quyết', completed: expect.any(Number) },
    { code, status: 'Đã có kết quả', completed: expect.any(Number) },
    { code, status: 'Đã trả kết quả', completed: 100 },
  ]);

  const { body: mine } = await lan.ask<MyDossier>('GET', `/api/dossiers/${id}`);
  expect(mine.result).toMatchObject({
    text: 'Giấy khai sinh: Nguyễn Minh An',
    signedBy: 'Hoàng Thị Hạnh',
    number: '1/2026/GKS-UBND',
  });
  expect(mine.timeline.map(({ title }) => title)).not.toContain('Lãnh đạo chuyển lại dự thảo');
  const { body: log } = await minh.ask<{ entries: { by: string }[]; intact: boolean }>(
    'GET',
    `/api/desk/dossiers/${id}/journal`,
  );
  expect(log.intact).toBe(true);
  expect(JSON.stringify(log.entries.map(({ ...entry }) => ({ ...entry, byName: null })))).not.toMatch(
    /Nguyễn|giấy|0900000001|038099000001/,
  );
});

test('(N4, BH-22) another person sees nothing of it, a wrong code says nothing', async () => {
  const { hung, lan, minh } = cast(system.url);
  const { body } = await lan.ask<{ items: { id: string; code: string }[] }>('GET', '/api/dossiers');
  const id = body.items[0]?.id;
  expect((await hung.ask('GET', `/api/dossiers/${id}`)).status).toBe(404);
  // Behind API Gateway a citizen's token does not hold at the desk at all.
  expect([401, 403]).toContain((await hung.ask('GET', `/api/desk/dossiers/${id}`)).status);
  expect((await anyone(system.url).ask('GET', `/api/dossiers/${id}`)).status).toBe(401);
  expect((await anyone(system.url).ask('GET', '/api/look-up/000.17.22.H56-260302-9999')).status).toBe(404);
  expect((await minh.ask('GET', `/api/desk/dossiers/${id}/slips/receipt`)).body).toMatch(/^%PDF/);
});

const addDay = (at: string): string => at.replace('2026-03-02', '2026-03-03');
