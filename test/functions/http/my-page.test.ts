import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bhxh } from '../../../provinces/bhxh/province.ts';
import { STATES } from '../../../provinces/bhxh/states.ts';
import { thanhHoa } from '../../../provinces/thanh-hoa/province.ts';
import { portal } from '../../../web/portal/app.tsx';
import { codeTo } from '../account-office.ts';
import { filed } from '../filed-in.ts';
import { bodyOf, deskDossierOf, inTurn } from '../office.ts';
import { BASE, openSystem, type WholeSystem } from '../whole-system.ts';

const SITE = {
  title: 'Một Cửa',
  baseUrl: BASE,
  ruleSet: 'seed-2016-2021',
  province: 'Mẫu',
  hotline: '0900 000 000',
  email: 'hotro@example.vn',
};

/** The owner's page of a dossier as it is read: one space between words, no tags within a line. */
const pageOf = async (front: WholeSystem, as: string, id: string): Promise<string> => {
  const { session } = (await front.system.world.identity.signIn(as, `mau-${as}`)) ?? {};
  const headers = { cookie: `mc-portal=${session?.token}` };
  const answer = await portal(front.api, SITE).fetch(new Request(`${BASE}/ho-so/${id}`, { headers }));
  return (await answer.text()).replace(/\s+/g, ' ');
};
/** The facts of the page: name and value. */
const factsOf = (html: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...html.matchAll(/<dt>(.*?)<\/dt>\s*<dd>(.*?)<\/dd>/g)].map(([, name = '', value = '']) => [name, bare(value)]),
  );
const bare = (html: string): string => html.replace(/<[^>]*>/g, '').trim();

const officerNamed = async (front: WholeSystem, as: string, id: string, name: string): Promise<string> =>
  (await deskDossierOf(front, as, id)).officers.find((one) => one.name === name)?.id ?? '';

describe('(H2, H3, BH-12.1) the page of BHXH', () => {
  const LAN = 'nguyenthihoaithuong';
  const THUY = 'hoangthithuy.nghean';
  const HOA = 'phanthihoa.nghean';
  const LUC = 'tranvanluc.nghean';
  const filing = { as: LAN, procedure: '1.014137', agency: '000.00.40.G24' };
  let front: WholeSystem;
  beforeAll(async () => {
    front = await openSystem('2026-03-02T08:00:00+07:00', bhxh);
  });
  afterAll(() => front.close());

  /** BHXH asks persons for a code at every act (BH-17). */
  const withCode = async (dossier: string, act: 'supplement' | 'withdrawal') => {
    bodyOf(await front.ask('POST', '/api/step-up', { as: LAN, body: { dossier, for: act } }));
    return { stepUp: { code: codeTo(front, 'nguyenthihoaithuong@example.vn') } };
  };
  const stateOn = async (id: string) => factsOf(await pageOf(front, LAN, id))['Tình trạng xử lý'];

  test('(H2, H3, BH-12.1) the five fields, and the five states in their order: also with a supplement between, never backwards', async () => {
    const id = await filed(front, bhxh, filing);
    expect(await stateOn(id)).toBeUndefined();
    await inTurn(front, id, [[THUY, 'receive']]);
    const seen = [await stateOn(id)];
    await inTurn(front, id, [[HOA, 'assign', { officer: await officerNamed(front, HOA, id, 'Trần Văn Lực') }]]);
    seen.push(await stateOn(id));
    expect(factsOf(await pageOf(front, LAN, id))).toMatchObject({
      'Cơ quan': 'Bảo hiểm xã hội tỉnh Nghệ An',
      'Phòng giải quyết': expect.stringMatching(/^Phòng/),
      'Tiếp nhận lúc': expect.stringContaining('02/03/2026'),
      'Hẹn trả kết quả': expect.stringMatching(/\d\d\/03\/2026/),
      'Tình trạng xử lý': STATES.inProcess,
    });

    const [paper] = (await deskDossierOf(front, LUC, id)).askable;
    const items = [{ component: paper?.code ?? '', problem: 'Chưa rõ.' }];
    await inTurn(front, id, [[LUC, 'return-for-supplement', { items }]]);
    seen.push(await stateOn(id));
    const answers = { ...(await front.system.world.applications.find(id))?.answers, applicantName: 'Tên đã sửa' };
    await front.ask('PUT', `/api/dossiers/${id}/form`, { as: LAN, body: { answers } });
    bodyOf(
      await front.ask('POST', `/api/dossiers/${id}/supplement`, { as: LAN, body: await withCode(id, 'supplement') }),
    );
    seen.push(await stateOn(id));
    await inTurn(front, id, [
      [THUY, 'receive'],
      [LUC, 'complete-step', { outcome: 'drafted', draft: 'Thẻ bảo hiểm y tế (mẫu)' }],
      ['vudinhque.nghean', 'sign'],
      ['ngothihang.nghean', 'seal'],
    ]);
    seen.push(await stateOn(id));
    await inTurn(front, id, [[THUY, 'return-result', { by: 'counter' }]]);
    seen.push(await stateOn(id));
    const { received, inProcess, done, returned } = STATES;
    expect(seen).toEqual([received, inProcess, inProcess, inProcess, done, returned]);
  });

  test('(H3, BH-12.1) refused is “đã từ chối hồ sơ”; withdrawn is none of the five, and nowhere “đã trả kết quả”', async () => {
    const refused = await filed(front, bhxh, filing);
    await inTurn(front, refused, [[THUY, 'refuse', { reasons: 'Không thuộc phạm vi.' }]]);
    expect(await stateOn(refused)).toBe(STATES.refused);

    const withdrawn = await filed(front, bhxh, filing);
    await inTurn(front, withdrawn, [[THUY, 'receive']]);
    bodyOf(
      await front.ask('POST', `/api/dossiers/${withdrawn}/withdrawal`, {
        as: LAN,
        body: { reason: 'Nộp nhầm', ...(await withCode(withdrawn, 'withdrawal')) },
      }),
    );
    await front.system.settled();
    const html = await pageOf(front, LAN, withdrawn);
    expect(factsOf(html)).not.toHaveProperty('Tình trạng xử lý');
    expect(factsOf(html)).not.toHaveProperty('Hẹn trả kết quả');
    expect(html).toContain('Đã rút');
    expect(html.toLowerCase()).not.toContain('trả kết quả</');
    expect(html).not.toContain(STATES.returned);
  });
});

describe('(E9, ND61-19.9) the page of Thanh Hóa about a date that was missed or moved', () => {
  const LAN = 'nguyenthilan';
  const MINH = 'lethiminh.hacthanh';
  const QUANG = 'trinhvanquang.hacthanh';
  const DUNG = 'nguyenhuudung.hacthanh';
  const HANH = 'hoangthihanh.hacthanh';
  const filing = { as: LAN, procedure: '1.001193', agency: '000.17.22.H56' };
  const OVERDUE = 'Hồ sơ đã quá hạn trả kết quả';
  let front: WholeSystem;
  let late = '';
  let gone = '';
  beforeAll(async () => {
    front = await openSystem('2026-03-02T09:00:00+07:00', thanhHoa);
    late = await filed(front, thanhHoa, filing);
    gone = await filed(front, thanhHoa, filing);
    for (const id of [late, gone]) await inTurn(front, id, [[MINH, 'receive']]);
  });
  afterAll(() => front.close());

  test('(E9, ND61-19.9, 8.1đ) overdue: the page says so first, with the apology that is due and where to complain', async () => {
    expect(await pageOf(front, LAN, late)).not.toContain(OVERDUE);
    await front.system.moveClock('2026-03-03T08:00:00+07:00');
    const html = await pageOf(front, LAN, late);
    const note = bare(html.slice(html.indexOf(`<h2>${OVERDUE}`), html.indexOf('<dl class="facts">')));
    expect(note).toContain('Hạn trả kết quả là 17 giờ 30, thứ Hai 02/03/2026.');
    expect(note).toMatch(/phải xin lỗi ông\/bà bằng văn bản, nêu rõ lý do chậm/);
    expect(note).toMatch(
      /phản ánh, kiến nghị trên Cổng Dịch vụ công, gọi .*0900.* hoặc gửi thư đến phananh@example\.vn/,
    );
  });

  test('(E9, ND61-19.9) withdrawn after that, it still says the date was missed, and promises no result', async () => {
    bodyOf(await front.ask('POST', `/api/dossiers/${gone}/withdrawal`, { as: LAN, body: { reason: 'Đợi lâu' } }));
    await front.system.settled();
    const html = await pageOf(front, LAN, gone);
    expect(html).toContain('Hồ sơ đã quá hạn khi ông/bà rút');
    expect(html).not.toContain('Kết quả có sau ngày hẹn');
  });

  test('(E9, ND61-19.9) once it has apologised the page leads to the letter, and asks for no other', async () => {
    await inTurn(front, late, [[HANH, 'apologise', { reason: 'Thiếu người.' }]]);
    const html = await pageOf(front, LAN, late);
    expect(html).toContain(OVERDUE);
    expect(html).toContain('Thư xin lỗi nằm ở mục Phiếu, giấy hẹn');
    expect(html).toContain(`href="/ho-so/${late}/phieu/unit-apology`);
    const note = html.slice(html.indexOf(`<h2>${OVERDUE}`), html.indexOf('<dl class="facts">'));
    expect(note).not.toContain('phải xin lỗi ông/bà');
  });

  test('(E9, ND61-19.9) moved: the old appointment stays readable beside the new one, and the old slip stays', async () => {
    // Two working days: filed on Tuesday, appointed for Thursday.
    const id = await filed(front, thanhHoa, { ...filing, procedure: 'MAU.0002' });
    await inTurn(front, id, [
      [MINH, 'record-payment', { amount: 8000, by: 'online' }],
      [MINH, 'receive'],
    ]);
    const before = factsOf(await pageOf(front, LAN, id))['Hẹn trả kết quả'];
    expect(before).toBe('17 giờ 30, thứ Năm 05/03/2026');
    await inTurn(front, id, [
      [DUNG, 'propose-extension', { reason: 'Chờ xác minh.', until: '2026-03-10' }],
      [HANH, 'sign-extension'],
      [QUANG, 're-appoint'],
    ]);
    const html = await pageOf(front, LAN, id);
    expect(factsOf(html)).toMatchObject({
      'Hẹn lại trả kết quả': '17 giờ 30, thứ Ba 10/03/2026',
      'Hẹn ban đầu': '17 giờ 30, thứ Năm 05/03/2026',
    });
    expect(factsOf(html)).not.toHaveProperty('Hẹn trả kết quả');
    expect(html).not.toContain(OVERDUE);
  });
});
