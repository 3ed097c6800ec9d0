import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { NoticeItem } from '../../../lib/contract/dossiers.ts';
import { sentBy, waitForSent } from '../outbox.ts';
import { anyone } from '../person.ts';
import { openProvince, type ProvinceOnOneMachine } from '../province-on-one-machine.ts';

/** Where feedback comes to, its one-stop unit's people; another agency with its head and leader; the leader of the first, and who receives above it. */
const PROVINCES = [
  [
    'thanh-hoa',
    '000.17.22.H56',
    'lethiminh.hacthanh',
    'trinhvanquang.hacthanh',
    '000.17.56.G01',
    'tongthiloan.cahacthanh',
    'daovanlong.cahacthanh',
    'hoangthihanh.hacthanh',
    'nguyenducthinh.thanhhoa',
  ],
  [
    'ha-tinh',
    '000.00.19.H27',
    'phanthingan.soyte',
    'nguyenvantoan.soyte',
    '000.01.19.H27',
    'phamvanloi.attp',
    'lehuuphuoc.attp',
    'dangminhtuan.soyte',
    'phandinhnam.hatinh',
  ],
  [
    'thua-thien-hue',
    '000.00.06.H57',
    'tonnuthidieu.sct',
    'hovanthuan.sct',
    '000.00.31.H57',
    'truongcongbang.hue',
    'chauvanhiep.hue',
    'vovanloc.sct',
    'nguyenvanphuoc.tthue',
  ],
  [
    'bhxh',
    '000.00.40.G24',
    'hoangthithuy.nghean',
    'nguyencanhluong.nghean',
    '000.09.40.G24',
    'buivanhung.namdan',
    'phamhonglam.namdan',
    'vudinhque.nghean',
    'hoangminhduc.bhxhvn',
  ],
] as const;

const CONTACT = '0900000555';
const FROM = { name: 'Nguyễn Văn Khách', contact: '0900 000 555', text: 'Tôi chờ hai giờ mới được tiếp nhận.' };

describe.each(PROVINCES)('%s', (key, agency, officer, head, other, otherHead, otherLeader, leader, above) => {
  let province: ProvinceOnOneMachine;
  beforeAll(async () => {
    province = await openProvince(key, '2026-03-06T09:00:00+07:00');
  });
  afterAll(() => province.system.stop());

  type Taken = { number: string; code: string; answerBy: string | null };
  const sent = async (more: object = {}): Promise<Taken> => {
    const said = { about: agency, ...FROM, ...more };
    const { status, body } = await anyone(province.system.url).ask<Taken>('POST', '/api/feedback', said);
    expect(status).toBe(201);
    return body;
  };
  const does = async (username: string, number: string, said: object) => {
    const path = `/api/desk/feedback/${number}`;
    // The machine hands it over a moment after it was sent; who opens it sooner looks again.
    const move = await vi.waitFor(
      async () => {
        const { body } = await province.as(username).ask<{ moves: { step: string }[] }>('GET', path);
        const [first] = body.moves;
        if (first === undefined) throw new Error(`${username} has nothing to decide on ${number}`);
        return first;
      },
      { timeout: 20_000, interval: 100 },
    );
    return province.as(username).ask('POST', `${path}/decisions`, { seen: move.step, ...said });
  };
  const stands = async (code: string) => (await anyone(province.system.url).ask('GET', `/api/feedback/${code}`)).body;

  test('(J1, J3, H2, TH-13, TH-14, TT01-16.2d, 16.2g) sent on Friday, told by Wednesday how it is handled, answered, rated', async () => {
    const { number, code, answerBy } = await sent();
    expect(answerBy).toMatch(/^2026-03-11T1[67]:\d0/);
    expect(
      (await does(officer, number, { decision: 'answer', state: 'in-handling', text: 'Đang kiểm tra.' })).status,
    ).toBe(200);
    expect(await stands(code)).toMatchObject({ status: 'Đang xử lý' });
    await does(officer, number, { decision: 'answer', state: 'handled', text: 'Đã chấn chỉnh, xin lỗi ông.' });
    expect(await stands(code)).toMatchObject({ status: 'Đã trả lời', mayRate: true });
    const rated = await anyone(province.system.url).ask('POST', `/api/feedback/${number}/rating`, {
      code,
      rating: 'satisfied',
    });
    expect(rated.body).toMatchObject({ rating: 'satisfied', mayRate: false });
    await waitForSent(province.system.url, ({ text }) => text.includes('chan chinh') || text.includes('chấn chỉnh'));
    const told = (await sentBy(province.system.url)).filter(({ recipient }) => recipient === CONTACT);
    expect(told.length).toBeGreaterThanOrEqual(2);
    for (const { channel, text } of told)
      expect([channel, text]).toEqual(['sms', expect.stringMatching(/^[\x20-\x7e]{1,160}$/)]);
  });

  test('(J4, TH-18.2) what is another agency’s is referred to it, answered there, and the sender knows whom by', async () => {
    const { number, code } = await sent();
    await does(head, number, { decision: 'refer', to: other, text: 'Thuộc trách nhiệm của cơ quan bạn.' });
    expect(
      (await does(otherHead, number, { decision: 'answer', state: 'handled', text: 'Đã giải quyết.' })).status,
    ).toBe(200);
    const { timeline } = (await stands(code)) as { timeline: { agency: string | null }[] };
    expect(timeline.some((one) => one.agency !== null)).toBe(true);
  });

  test('(J2, N4, ND61-8.1đ) a complaint is received above the agency it is about, which explains without seeing who or what', async () => {
    const { number, code, answerBy } = await sent({ kind: 'complaint' });
    expect(answerBy).toBeNull();
    for (const one of [officer, head, leader])
      expect((await province.as(one).ask('GET', `/api/desk/feedback/${number}`)).status).toBe(404);
    await does(above, number, { decision: 'ask', of: agency, text: 'Đề nghị giải trình thời gian chờ.' });
    const { body } = await province.as(leader).ask('GET', `/api/desk/feedback/${number}`);
    expect(body).toMatchObject({ sender: null, text: '' });
    expect(JSON.stringify(body)).not.toContain('hai giờ');
    await does(leader, number, { decision: 'explain', text: 'Cán bộ đã làm đúng quy trình.' });
    expect(JSON.stringify(await stands(code))).not.toContain('đúng quy trình');
    expect((await does(above, number, { decision: 'pass-on' })).status).toBe(200);
    expect(JSON.stringify(await stands(code))).toContain('đúng quy trình');
  });

  test('(J2, J4, ND61-8.1đ) a denunciation is never referred to whom it is about; another agency sees no sender', async () => {
    const { number } = await sent({ kind: 'denunciation' });
    expect((await does(above, number, { decision: 'refer', to: agency, text: 'Đề nghị xem.' })).status).toBe(409);
    await does(above, number, { decision: 'refer', to: other, text: 'Đề nghị xem xét.' });
    const { body } = await province.as(otherLeader).ask('GET', `/api/desk/feedback/${number}`);
    expect(body.sender).toBeNull();
    for (const one of [officer, head, leader])
      expect((await province.as(one).ask('GET', `/api/desk/feedback/${number}`)).status).toBe(404);
  });

  test('(J1, L7, ND61-8.2b) nobody answers: the head of the one-stop unit is told before and after the limit', async () => {
    await sent({ text: 'Không ai trả lời điện thoại.' });
    await province.as(head).ask('POST', '/desk/clock', { to: '2026-03-12T09:00:00+07:00' });
    const { body } = await province.as(head).ask<{ items: NoticeItem[] }>('GET', '/api/notices');
    const kinds = body.items.map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'feedback-overdue')).toHaveLength(1);
    expect(kinds.filter((kind) => kind === 'feedback-day-before')).toHaveLength(1);
  });
});
