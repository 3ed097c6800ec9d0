import { afterAll, beforeAll, expect, test } from 'vitest';
import { filed } from '../filing.ts';
import { HUE_INDUSTRY as office } from '../offices.ts';
import { openProvince, type ProvinceOnOneMachine } from '../province-on-one-machine.ts';

const INDUSTRY = '000.00.06.H57';
const WARD = '000.22.31.H57';

let hue: ProvinceOnOneMachine;
beforeAll(async () => {
  hue = await openProvince('thua-thien-hue', '2026-03-02T08:00:00+07:00');
});
afterAll(() => hue.system.stop());

const file = (code: string, agency: string) => filed(hue.as('hoangthinhuy'), code, agency, 'counter');

test('(D12, TTH-PL bước 1) at a department the system takes the dossier in by itself, and it goes straight to the head', async () => {
  const id = await file('MAU.TTH.001', INDUSTRY);
  const { stage, code, timeline } = await hue.sees(office.head, id);
  expect([stage, code]).toEqual(['in-process', expect.stringMatching(/^000\.00\.06\.H57-260302-\d{4}$/)]);
  expect(timeline.find(({ title }) => title.startsWith('Tiếp nhận'))?.who).toBeNull();
  await hue.resolves(id, office);
  expect((await hue.as('tonnuthidieu.sct').decide(id, 'return-result', { by: 'online' })).body).toMatchObject({
    reason: 'channel-not-offered',
  });
  await hue.does('tonnuthidieu.sct', id, 'return-result', { by: 'counter' });
  expect(await hue.walked('tonnuthidieu.sct', id)).toEqual(['check', 'assign', 'appraise', 'sign', 'seal', 'return']);
});

test('(E11, TTH-5.2, TTH-12.2) the procedure’s own steps come from its data, each to its role, then the draft', async () => {
  const id = await file('MAU.TTH.002', INDUSTRY);
  const me = await hue.as(office.officer).ask<{ id: string }>('GET', '/api/me');
  await hue.does(office.head, id, 'assign', { officer: me.body.id });
  await hue.does(office.officer, id, 'complete-step', { outcome: 'done', note: 'Đủ giấy tờ.' });
  expect((await hue.as(office.officer).move(id, 'complete-step')) ?? null).toBeNull();
  await hue.does(office.head, id, 'complete-step', { outcome: 'done' });
  await hue.does(office.officer, id, 'complete-step', { outcome: 'done' });
  await hue.resolves(id, office);
  await hue.does('tonnuthidieu.sct', id, 'return-result', { by: 'post' });
  expect(await hue.walked('tonnuthidieu.sct', id)).toEqual([
    'check',
    'assign',
    'own-step/examine-papers',
    'own-step/review',
    'own-step/check-retail-plan',
    'appraise',
    'sign',
    'seal',
    'return',
  ]);
});

test('(D12, TTH-PL bước 1) at a commune one person takes in and drafts in one step; a colleague without both roles cannot', async () => {
  const id = await file('1.001193', WARD);
  expect((await hue.as('levankhanh.vinhninh').move(id, 'receive-and-draft')) ?? null).toBeNull();
  const done = await hue.does('nguyenkhoathao.vinhninh', id, 'receive-and-draft', { draft: 'Giấy khai sinh (mẫu)' });
  expect(done).toMatchObject({ stage: 'in-process', code: expect.stringContaining(WARD) });
  await hue.does('duongthibaotram.vinhninh', id, 'send-back', { note: 'Sửa ngày sinh.' });
  await hue.does('nguyenkhoathao.vinhninh', id, 'complete-step', {
    outcome: 'drafted',
    draft: 'Giấy khai sinh, đã sửa',
  });
  await hue.does('duongthibaotram.vinhninh', id, 'sign');
  await hue.does('phanthingoc.vinhninh', id, 'seal');
  await hue.does('nguyenkhoathao.vinhninh', id, 'return-result', { by: 'counter' });
  expect(await hue.walked('nguyenkhoathao.vinhninh', id)).toEqual([
    'check-and-draft',
    'sign',
    'appraise',
    'sign',
    'seal',
    'return',
  ]);
});

test('(D12, D2, TTH-12.1a) at a district an officer takes it in, within sixty minutes', async () => {
  const id = await file('MAU.TTH.003', '000.00.31.H57');
  const { stage, moves, limits } = await hue.sees('nguyenthisen.hue', id);
  expect([stage, moves.map(({ decision }) => decision)]).toEqual(['submitted', expect.arrayContaining(['receive'])]);
  expect(limits[0]?.why[0]?.article).toBe('TTH-12.1a');
});
