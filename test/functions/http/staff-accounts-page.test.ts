import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ConsoleSettings, officersConsole } from '../../../web/console/app.tsx';
import { SO_MAU, XA_MAU } from '../../tinh-mau/agencies.ts';
import { BASE, openSystem, type WholeSystem } from '../whole-system.ts';

const KHOA = 'luuvankhoa.somau';
const NGA = 'tranthinga.somau';
const MINH = 'lethiminh.xamau';
const PATH = '/can-bo/tai-khoan-can-bo';
const SITE: ConsoleSettings = { title: 'Một Cửa', baseUrl: BASE, ruleSet: 'mau', province: 'Tỉnh Mẫu' };
const newcomer = { name: 'Hoàng Văn Mới', email: 'moi@tinhmau.example.vn', place: `${XA_MAU}/van-thu` };

let front: WholeSystem;
const tokens = new Map<string, string>();
beforeAll(async () => {
  front = await openSystem();
  for (const as of [KHOA, NGA, MINH])
    tokens.set(as, (await front.system.world.identity.signIn(as, `mau-${as}`))?.session.token ?? '');
});
afterAll(() => front.close());

const visit = async (as: string, path: string, init: RequestInit = {}): Promise<Response> => {
  const headers = { cookie: `mc-console=${tokens.get(as)}`, ...init.headers };
  return officersConsole(front.api, SITE).fetch(new Request(`${BASE}${path}`, { ...init, headers }));
};
const page = async (as: string, path = PATH): Promise<string> =>
  (await (await visit(as, path)).text()).replace(/\s+/g, ' ');
const send = (as: string, fields: Record<string, string>, path = PATH): Promise<Response> =>
  visit(as, path, { method: 'POST', body: new URLSearchParams(fields), headers: { origin: BASE } });
const proposalOn = (html: string): string => new RegExp(`action="(${PATH}/[^"]+)"`).exec(html)?.[1] ?? '';

describe('(B6, TH-2.2) staff accounts in the console', () => {
  test('(B6) only an administrator finds the page, and has it', async () => {
    expect(await page(KHOA, '/can-bo')).toContain(`href="${PATH}"`);
    expect(await page(MINH, '/can-bo')).not.toContain(`href="${PATH}"`);
    expect((await visit(MINH, PATH)).status).toBe(403);
    expect(await page(KHOA)).toContain('Không có đề nghị nào chờ xác nhận.');
  });

  test('(B6) what is missing is said at its field, and what was typed stays', async () => {
    const told = await send(KHOA, { name: 'Hoàng Văn Mới', email: '', place: '' });
    expect(told.status).toBe(422);
    const html = (await told.text()).replace(/\s+/g, ' ');
    expect(html).toContain('value="Hoàng Văn Mới"');
    expect(html).toContain('Hãy chọn cơ quan, đơn vị.');
    expect(html).toContain('Cần ít nhất một vai trò.');
  });

  test('(B6) proposed by one: the proposer is told to wait, another may confirm; no name stands in an address', async () => {
    const told = await send(KHOA, { ...newcomer, 'role.leader': 'yes', 'role.clerk': 'yes' });
    expect([told.status, told.headers.get('location')]).toEqual([303, `${PATH}?xong=proposed`]);
    await front.system.settled();
    const mine = await page(KHOA);
    expect(mine).toContain('Đề nghị này do bạn lập');
    expect(mine).not.toContain('Xác nhận, cấp tài khoản');
    expect(mine).toContain('Rút đề nghị');
    const theirs = await page(NGA);
    for (const said of ['Lãnh đạo cơ quan, Văn thư', 'hoangvanmoi.xamau', 'Lưu Văn Khoa', 'Xác nhận, cấp tài khoản'])
      expect(theirs).toContain(said);
  });

  test('(B6) a no without a reason comes back; a yes issues the account', async () => {
    const path = proposalOn(await page(NGA));
    const bare = await send(NGA, { decision: 'refuse' }, path);
    expect(bare.status).toBe(422);
    const told = await send(NGA, { decision: 'confirm' }, path);
    expect([told.status, told.headers.get('location')]).toEqual([303, `${PATH}?xong=confirmed`]);
    await front.system.settled();
    expect(await page(NGA)).toContain('Không có đề nghị nào chờ xác nhận.');
    expect(await front.system.world.accounts.findByUsername('hoangvanmoi.xamau')).toMatchObject({
      roles: ['leader', 'clerk'],
      unit: 'van-thu',
    });
    const late = await send(NGA, { decision: 'confirm' }, path);
    expect(late.status).toBe(422);
  });

  test('(B5, B6) an act on another agency’s account waits on the same page; in one’s own it is done', async () => {
    const ACTS = `${PATH}/viec`;
    const asked = { 'act-username': 'maivanson.xamau', act: 'suspend', 'act-reason': 'Mất điện thoại.' };
    const bare = await send(KHOA, { 'act-username': '' }, ACTS);
    expect(bare.status).toBe(422);
    const html = (await bare.text()).replace(/\s+/g, ' ');
    for (const said of ['Cần nhập tên đăng nhập.', 'Hãy chọn một việc.']) expect(html).toContain(said);
    const unknown = await send(KHOA, { ...asked, 'act-username': 'khongco.xamau' }, ACTS);
    expect((await unknown.text()).replace(/\s+/g, ' ')).toContain('Không có tài khoản cán bộ nào mang tên này.');
    const own = await send(KHOA, { ...asked, 'act-username': KHOA }, ACTS);
    expect([own.status, (await own.text()).includes('Không ai tự quyết định trên tài khoản của chính mình')]).toEqual([
      422,
      true,
    ]);

    const told = await send(KHOA, asked, ACTS);
    expect([told.status, told.headers.get('location')]).toEqual([303, `${PATH}?xong=waits`]);
    await front.system.settled();
    const theirs = await page(NGA);
    for (const said of ['Tạm dừng tài khoản: Mai Văn Sơn', 'Lý do: Mất điện thoại.', 'Xác nhận: tạm dừng tài khoản'])
      expect(theirs).toContain(said);
    expect(await page(KHOA)).not.toContain('Xác nhận: tạm dừng');
    expect((await send(NGA, { decision: 'confirm' }, proposalOn(theirs))).status).toBe(303);
    expect((await front.system.world.accounts.findByUsername('maivanson.xamau'))?.status).toBe('suspended');

    const here = await send(KHOA, { ...asked, 'act-username': 'buivanlam.somau' }, ACTS);
    expect(here.headers.get('location')).toBe(`${PATH}?xong=suspended`);
    expect(await page(KHOA, `${PATH}?xong=suspended`)).toContain('Đã tạm dừng tài khoản.');
  });

  test('(N4) an oversight role is proposed for the agency that holds it, alone', async () => {
    const inspector = { name: 'Ngô Thị Thanh', email: 'thanh@tinhmau.example.vn', 'role.inspector': 'yes' };
    expect(await page(KHOA)).toContain('Thanh tra (chỉ theo dõi, kiểm tra; ở Sở Mẫu)');
    const elsewhere = await send(KHOA, { ...inspector, place: `${XA_MAU}/tu-phap` });
    expect((await elsewhere.text()).replace(/\s+/g, ' ')).toContain(
      'giao vai trò theo dõi, kiểm tra này cho cơ quan khác',
    );
    const both = await send(KHOA, { ...inspector, place: `${SO_MAU}/nghiep-vu`, 'role.officer': 'yes' });
    expect((await both.text()).replace(/\s+/g, ' ')).toContain('không làm việc mà mình theo dõi');
    const told = await send(KHOA, { ...inspector, place: `${SO_MAU}/nghiep-vu` });
    expect(told.headers.get('location')).toBe(`${PATH}?xong=proposed`);
    await front.system.settled();
    expect((await send(NGA, { decision: 'confirm' }, proposalOn(await page(NGA)))).status).toBe(303);
    expect(await front.system.world.accounts.findByUsername('ngothithanh.somau')).toMatchObject({
      roles: ['inspector'],
    });
  });
});
