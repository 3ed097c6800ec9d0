import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ConsoleSettings, officersConsole } from '../../../web/console/app.tsx';
import { XA_MAU } from '../../tinh-mau/agencies.ts';
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
});
