import { afterAll, beforeAll, expect, test } from 'vitest';
import type { DeskDossier } from '../../lib/contract/desk.ts';
import { SO_MAU, XA_MAU } from '../tinh-mau/agencies.ts';
import { BAO_HIEM, CONG_AN } from '../tinh-mau/neighbours.ts';
import { consulted, linked, ownSteps, prepaid, several, verified } from '../tinh-mau/route-procedures.ts';
import { DUNG, HANH, MINH, openRouteWalk, QUANG, type RouteWalk, TAM, THU } from './route-walk.ts';

const TAM_ID = 'ac-36b669c786';
const AN = 'dinhthian.congan';
const CONG = 'truongvancong.congan';
const AN_ID = 'ac-b400000001';

let walk: RouteWalk;
beforeAll(async () => {
  walk = await openRouteWalk('2026-03-02T08:00:00+07:00');
});
afterAll(() => walk.front.close());

const limitNames = ({ runningLimits }: DeskDossier) => runningLimits.map(({ limit, name }) => [limit, name]);

test('(E4, E5, ND61-19.5) opinions: whom, until when, how each stands; an agency that is asked sees its own question and no more', async () => {
  const id = await walk.files(consulted);
  await walk.decides(id, MINH, 'receive');
  await walk.decides(id, DUNG, 'assign', { officer: TAM_ID });
  const asked = { agencies: [CONG_AN, SO_MAU], question: 'Có ý kiến gì về hồ sơ?', answerBy: '2026-03-06' };
  await walk.decides(id, TAM, 'consult', asked);

  const police = await walk.sees(id, AN);
  expect(police).toMatchObject({ reader: 'asked', notes: [], draft: null, parts: [] });
  expect(police.applicant).toMatchObject({ name: 'Nguyễn Thị Lan', phone: null, email: null, address: null });
  const labels = ({ form }: DeskDossier) => form.flatMap(({ lines }) => lines.map(({ label }) => label));
  const reach = ['Số điện thoại', 'Thư điện tử', 'Nơi cư trú'];
  expect(labels(await walk.sees(id, MINH))).toEqual(expect.arrayContaining(reach));
  expect(labels(police).filter((label) => reach.includes(label))).toEqual([]);
  expect(labels(police)).toContain('Nội dung đề nghị');
  expect(police.opinions).toMatchObject([
    { agency: { code: CONG_AN, name: 'Công an xã Mẫu' }, question: 'Có ý kiến gì về hồ sơ?', state: 'asked' },
  ]);
  expect(limitNames(police)).toEqual([['opinion', 'Công an xã Mẫu']]);

  await walk.decides(id, AN, 'answer-consultation', { text: 'Đồng ý.' });
  const tam = await walk.sees(id, TAM);
  expect(tam.reader).toBe('whole');
  expect(tam.opinions.map(({ agency, state, text }) => [agency.code, state, text])).toEqual([
    [CONG_AN, 'given', 'Đồng ý.'],
    [SO_MAU, 'asked', null],
  ]);
  expect(tam.opinions[0]?.dueAt).toBe('2026-03-06T17:00:00+07:00');
  const { opinions } = await walk.mine(id);
  expect(opinions.map((one) => [one.agency.name, one.state])).toEqual([
    ['Công an xã Mẫu', 'given'],
    ['Sở Mẫu', 'asked'],
  ]);
  expect(opinions[0]).not.toHaveProperty('question');
  expect(opinions[0]).not.toHaveProperty('text');
});

test('(E6, E7, ND61-19.6) shares: the slip proposed by the procedure, each share with its limit; a result is read by those who need it, once sealed', async () => {
  const id = await walk.files(several);
  await walk.decides(id, MINH, 'receive');
  const { proposedParts } = await walk.sees(id, QUANG);
  expect(proposedParts.map(({ agency, within }) => [agency.code, within.amount])).toEqual([
    [XA_MAU, 3],
    [CONG_AN, 3],
    [BAO_HIEM, 3],
  ]);
  await walk.decides(id, QUANG, 'transfer');
  await walk.decides(id, CONG, 'assign', { officer: AN_ID });
  await walk.decides(id, AN, 'complete-step', { outcome: 'drafted', draft: 'Kết quả của công an' });

  const [, police] = (await walk.sees(id, MINH)).parts;
  expect(police).toMatchObject({ key: 'cong-an', draft: null, state: 'on-time', officer: null });
  const own = (await walk.sees(id, 'vovanninh.congan')).parts.find(({ key }) => key === 'cong-an');
  expect(own?.draft).toMatchObject({ text: 'Kết quả của công an', signed: false });
  expect(limitNames(await walk.sees(id, AN))).toEqual([['part', 'Phần việc cong-an (mẫu)']]);

  await walk.decides(id, 'vovanninh.congan', 'sign');
  await walk.decides(id, 'hathitrang.congan', 'seal');
  const read = async (as: string) => {
    const part = (await walk.sees(id, as)).parts.find(({ key }) => key === 'cong-an');
    return [part?.state, part?.draft?.text ?? null];
  };
  expect(await read(MINH)).toEqual(['met', 'Kết quả của công an']);
  expect(await read('luongvanbao.baohiem')).toEqual(['met', 'Kết quả của công an']);
  expect((await walk.mine(id)).shares.map(({ agency, state }) => [agency.name, state])).toEqual([
    ['Ủy ban nhân dân xã Mẫu', 'on-time'],
    ['Công an xã Mẫu', 'met'],
    ['Bảo hiểm xã hội Mẫu', 'on-time'],
  ]);
  expect((await walk.mine(id)).results).toEqual([]);
});

test('(E6, ND61-19.6) a share whose forerunner is not done waits and has no limit', async () => {
  const id = await walk.files(linked);
  await walk.decides(id, MINH, 'receive');
  const { parts } = await walk.sees(id, MINH);
  expect(parts.map(({ key, state, dueAt }) => [key, state, dueAt])).toEqual([
    ['1.001193', 'on-time', '2026-03-05T17:00:00+07:00'],
    ['1.004222', 'waiting', null],
    ['1.014137', 'waiting', null],
    ['1.116410', 'waiting', null],
  ]);
});

test('(E3, ND61-19.3) a visit: its notice to the applicant, its minutes with outcome to the desk', async () => {
  const id = await walk.files(verified);
  await walk.decides(id, MINH, 'receive');
  await walk.decides(id, DUNG, 'assign', { officer: TAM_ID });
  const said = { time: '08 giờ 30 ngày 04/03/2026', place: 'Thôn Mẫu', participants: 'Người nộp', content: 'Đo đạc' };
  await walk.decides(id, TAM, 'announce-visit', said);
  expect((await walk.mine(id)).visit?.text).toContain('Thời gian: 08 giờ 30 ngày 04/03/2026');
  await walk.decides(id, TAM, 'record-visit', { outcome: 'not-verified', minutes: 'Vắng mặt.' });
  expect((await walk.sees(id, TAM)).visit.minutes).toMatchObject({
    outcome: 'not-verified',
    text: 'Vắng mặt.',
    by: 'Đỗ Thị Tâm',
  });
});

test('(TTH-5.2, A13) own steps: their names, who did which, the note, and the name of the step at hand in the queue', async () => {
  const id = await walk.files(ownSteps);
  await walk.decides(id, MINH, 'receive');
  await walk.decides(id, DUNG, 'assign', { officer: TAM_ID });
  await walk.decides(id, TAM, 'complete-step', { outcome: 'done', note: 'Sổ gốc khớp.' });
  const { ownSteps: steps, runningLimits } = await walk.sees(id, DUNG);
  expect(steps.map(({ name, state, note, by }) => [name, state, note, by])).toEqual([
    ['Đối chiếu sổ gốc', 'done', 'Sổ gốc khớp.', 'Đỗ Thị Tâm'],
    ['Họp xét', 'open', null, null],
    ['Rà soát lần cuối', 'waiting', null, null],
  ]);
  expect(runningLimits.find(({ limit }) => limit === 'step')?.name).toBe('Họp xét');
  const { items } = (await walk.front.ask('GET', '/api/desk', { as: DUNG })).body as {
    items: { id: string; about: string | null; own: { dueAt: string } | null }[];
  };
  const row = items.find((item) => item.id === id);
  expect(row).toMatchObject({ about: 'Họp xét', own: { dueAt: '2026-03-04T17:00:00+07:00' } });
});

test('(G1, TH-9.2c, ND61-20.2, HT-III.1, O2) fees, originals, digital copies and corrections stand with the dossier', async () => {
  const id = await walk.files(prepaid);
  expect((await walk.mine(id)).fees).toMatchObject({
    prepaid: 20_000,
    paid: 0,
    refunded: 0,
    missing: true,
    owed: 20_000,
  });
  await walk.decides(id, MINH, 'record-payment', { amount: 20_000, by: 'counter' });
  await walk.decides(id, MINH, 'record-originals', { what: 'taken', components: ['giay-to-goc'] });
  await walk.decides(id, MINH, 'receive');
  await walk.decides(id, MINH, 'digitise', { component: 'giay-to-goc', class: 'person' });
  await walk.decides(id, QUANG, 'correct', { entry: 2, reason: 'Ghi nhầm ngày.' });

  const system = await walk.sees(id, MINH);
  expect(system.fees).toMatchObject({ prepaid: 20_000, paid: 20_000, refunded: 0, missing: false, owed: 0 });
  expect(system.originals).toMatchObject([{ component: 'giay-to-goc', held: true, fits: null, returnedAt: null }]);
  expect(system.digitised).toMatchObject([
    { component: 'giay-to-goc', class: 'person', code: expect.stringMatching(/\./) },
  ]);
  const mine = await walk.mine(id);
  expect(mine.corrections).toMatchObject([{ by: 'Trịnh Văn Quang', entry: 2, reason: 'Ghi nhầm ngày.' }]);
  expect(mine).toMatchObject({ mayChange: true, oneStop: { name: 'Ủy ban nhân dân xã Mẫu' } });
});

test('(TH-8.2a, E6) results of all shares reach the applicant together, and nothing can be changed any more', async () => {
  const id = await walk.files(several);
  await walk.decides(id, MINH, 'receive');
  const rows = [
    { agency: XA_MAU, work: 'Cấp giấy', within: { kind: 'working-days', amount: 2 } },
    { agency: CONG_AN, work: 'Xác nhận cư trú', within: { kind: 'working-hours', amount: 8 } },
  ];
  await walk.decides(id, QUANG, 'transfer', { parts: rows });
  await walk.decides(id, DUNG, 'assign', { officer: TAM_ID });
  await walk.decides(id, TAM, 'complete-step', { outcome: 'drafted', draft: 'Giấy đã cấp' });
  await walk.decides(id, HANH, 'sign');
  expect((await walk.mine(id)).mayChange).toBe(false);
  await walk.decides(id, THU, 'seal');
  await walk.decides(id, CONG, 'assign', { officer: AN_ID });
  await walk.decides(id, AN, 'complete-step', { outcome: 'drafted', draft: 'Đã xác nhận' });
  await walk.decides(id, 'vovanninh.congan', 'sign');
  await walk.decides(id, 'hathitrang.congan', 'seal');
  const { results, stage } = await walk.mine(id);
  expect(stage).toBe('result-ready');
  expect(results.map(({ work, agency, text, signedBy }) => [work, agency.name, text, signedBy])).toEqual([
    ['Cấp giấy', 'Ủy ban nhân dân xã Mẫu', 'Giấy đã cấp', 'Hoàng Thị Hạnh'],
    ['Xác nhận cư trú', 'Công an xã Mẫu', 'Đã xác nhận', 'Võ Văn Ninh'],
  ]);
});
