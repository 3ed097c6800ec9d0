import { describe, expect, test } from 'vitest';
import type { CounterReceived, DeskDossier } from '../../../lib/contract/desk.ts';
import type { MyDossier } from '../../../lib/contract/dossiers.ts';
import type { Procedure } from '../../../lib/domain/catalogue/procedure.ts';
import { findProvince } from '../../../provinces/find-province.ts';
import { filledIn } from '../../filled-in.ts';
import { SO_MAU } from '../../tinh-mau/agencies.ts';
import { everyRoute } from '../../tinh-mau/every-route.ts';
import { fiveDays } from '../../tinh-mau/procedures.ts';
import { several } from '../../tinh-mau/route-procedures.ts';
import { BINH, bodyOf, decideAs, deskDossierOf, filedOnline, inTurn, LAN, MINH, noOf, QUANG } from '../office.ts';
import { openSystem, PDF, type WholeSystem } from '../whole-system.ts';

const procedureOf = (key: string, code: string): Procedure => {
  const found = findProvince(key).procedures.find((one) => one.code === code);
  if (found === undefined) throw new Error(`${key} has no ${code}`);
  return found;
};

const filesOnline = async (front: WholeSystem, as: string, procedure: Procedure, agency: string): Promise<string> => {
  const body = { procedure: procedure.code, agency };
  const { id } = bodyOf<{ id: string }>(await front.ask('POST', '/api/dossiers', { as, body }), 201);
  await front.ask('PUT', `/api/dossiers/${id}/form`, { as, body: { answers: filledIn(procedure) } });
  for (const { code, required, source } of procedure.components)
    if (required && source !== 'form') await front.sendFile(id, PDF, { as, type: 'application/pdf', component: code });
  const submission = { delivery: { by: 'counter' }, payment: 'counter' };
  bodyOf(await front.ask('POST', `/api/dossiers/${id}/submission`, { as, body: submission }), 202);
  return id;
};

const accountOf = async (front: WholeSystem, as: string): Promise<string> =>
  bodyOf<{ id: string }>(await front.ask('GET', '/api/me', { as })).id;

const mineOf = async (front: WholeSystem, as: string, id: string): Promise<MyDossier> =>
  bodyOf<MyDossier>(await front.ask('GET', `/api/dossiers/${id}`, { as }));

const runs = ({ runningLimits }: DeskDossier, limit: string) => runningLimits.find((one) => one.limit === limit);

describe('(E4, ND61-19.4, reading 30) in Hà Tĩnh a clinic’s dossier is returned in the ten working days of its own decree', () => {
  const HEALTH = '000.00.19.H27';
  const COUNTER = 'phanthingan.soyte';
  const HEAD = 'trandinhkhai.soyte';
  const OFFICER = 'lethithao.soyte';

  test('(E4, ND61-19.4) the officer is shown that day with its decree, not the three of the core; a return within it is not late', async () => {
    const front = await openSystem('2026-03-02T08:00:00+07:00', findProvince('ha-tinh'));
    const id = await filesOnline(front, 'dinhthithuha', procedureOf('ha-tinh', 'MAU.HT.001'), HEALTH);
    await inTurn(front, id, [
      [COUNTER, 'receive'],
      [HEAD, 'assign', { officer: await accountOf(front, OFFICER) }],
    ]);
    const notice = runs(await deskDossierOf(front, OFFICER, id), 'notice');
    // Received on Monday 2 March; the day itself is not counted.
    expect(notice?.at.slice(0, 10)).toBe('2026-03-16');
    expect(notice?.why.map(({ article }) => article).join()).toContain('109/2016');

    // Three working days have gone by: the reminder of the core would have come and the day passed.
    await front.system.moveClock('2026-03-10T09:00:00+07:00');
    const later = runs(await deskDossierOf(front, OFFICER, id), 'notice');
    expect([later?.at.slice(0, 10), later?.state]).toEqual(['2026-03-16', 'on-time']);
    // The visit need not come first (ND61-19.3, 19.4): the verification itself returns it.
    const items = [{ component: 'ban-ke-khai', problem: 'Thiếu danh sách thiết bị.' }];
    await inTurn(front, id, [[OFFICER, 'return-for-supplement', { items }]]);
    expect((await mineOf(front, 'dinhthithuha', id)).stage).toBe('returned-for-supplement');
    await front.close();
  });
});

describe('(E3, A12, reading 24) in Thanh Hóa a certified copy, due the same day, takes longer on its published grounds', () => {
  const COPIES = procedureOf('thanh-hoa', '2.000815');
  const HAC_THANH = '000.17.22.H56';
  const COUNTER = 'lethiminh.hacthanh';

  const takenIn = async (front: WholeSystem): Promise<string> => {
    const body = {
      procedure: COPIES.code,
      agency: HAC_THANH,
      applicant: { name: 'Phạm Văn Nông', phone: '0900000077' },
      answers: filledIn(COPIES),
      handedIn: COPIES.components.filter(({ required }) => required).map(({ code }) => code),
    };
    const { id } = bodyOf<CounterReceived>(await front.ask('POST', '/api/desk/dossiers', { as: COUNTER, body }), 201);
    await front.system.settled();
    return id;
  };

  /** The leader of the ward takes the ground. */
  const leaderOf = () => {
    const found = findProvince('thanh-hoa').staff.find(
      ({ agency, roles }) => agency === HAC_THANH && roles.includes('leader'),
    );
    if (found?.username === undefined) throw new Error('Hạc Thành has no leader');
    return found.username;
  };

  test('(E3, A12) two working days more for what is hard to check, told by SMS; by agreement in writing the day that was agreed', async () => {
    const front = await openSystem('2026-03-02T08:00:00+07:00', findProvince('thanh-hoa'));
    const id = await takenIn(front);
    const before = await deskDossierOf(front, leaderOf(), id);
    expect(before.dueAt?.slice(0, 10)).toBe('2026-03-02');
    expect(before.grounds.map(({ ground }) => ground)).toEqual(['hồ sơ phức tạp', 'theo thỏa thuận bằng văn bản']);

    await inTurn(front, id, [[leaderOf(), 'take-alternative', { ground: 'hồ sơ phức tạp' }]]);
    const longer = await deskDossierOf(front, COUNTER, id);
    expect(longer.dueAt?.slice(0, 10)).toBe('2026-03-04');
    expect(longer.limits.flatMap(({ why }) => why.map(({ article }) => article)).join()).toContain('23/2015');
    const told = front.system
      .sent()
      .filter(({ dossier, kind }) => dossier === id && kind === 'limit-lengthened')
      .filter(({ channel }) => channel !== 'portal');
    expect(told.map(({ channel, text }) => [channel, text.includes('04/03/2026')])).toEqual([['sms', true]]);

    const agreed = { ground: 'theo thỏa thuận bằng văn bản', until: '2026-03-09' };
    expect(noOf(await decideAs(front, leaderOf(), id, 'take-alternative', agreed))).toEqual([409, 'agreement-needed']);
    await inTurn(front, id, [
      [leaderOf(), 'take-alternative', { ...agreed, agreement: 'Hai bên thỏa thuận trả ngày 09/03/2026.' }],
    ]);
    expect((await deskDossierOf(front, COUNTER, id)).dueAt?.slice(0, 10)).toBe('2026-03-09');
    await front.close();
  });

  test('(E3, reading 24) once the day has passed no ground is offered, and none is taken', async () => {
    const front = await openSystem('2026-03-02T08:00:00+07:00', findProvince('thanh-hoa'));
    const id = await takenIn(front);
    await front.system.moveClock('2026-03-03T08:00:00+07:00');
    const late = await deskDossierOf(front, leaderOf(), id);
    expect([late.grounds, late.moves.filter(({ decision }) => decision === 'take-alternative')]).toEqual([[], []]);
    const no = await decideAs(front, leaderOf(), id, 'take-alternative', { ground: 'hồ sơ phức tạp' });
    expect(noOf(no)).toEqual([409, 'too-late-to-lengthen']);
    await front.close();
  });
});

describe('(E6, E7, reading 24) in Thanh Hóa the police take their share’s own five days when they must verify', () => {
  const [HEAD, OFFICER, LEADER] = ['havantuan.cahacthanh', 'levancuong.cahacthanh', 'daovanlong.cahacthanh'];

  test('(E6, ND61-19.3, ND61-19.6) offered to the share’s officer and leader, told to the person by the police; the appointment of the whole stays', async () => {
    const front = await openSystem('2026-03-02T08:00:00+07:00', findProvince('thanh-hoa'));
    const id = await filesOnline(front, LAN, procedureOf('thanh-hoa', '3.000722'), '000.17.22.H56');
    await inTurn(front, id, [
      ['lethiminh.hacthanh', 'receive'],
      ['nguyenhuudung.hacthanh', 'assign', { officer: await accountOf(front, 'dothitam.hacthanh') }],
      ['dothitam.hacthanh', 'complete-step', { outcome: 'drafted', draft: 'Giấy khai sinh (mẫu)' }],
      ['hoangthihanh.hacthanh', 'sign'],
      ['vuthithu.hacthanh', 'seal'],
      [HEAD, 'assign', { officer: await accountOf(front, OFFICER) }],
    ]);
    const whole = (await mineOf(front, LAN, id)).dueAt;
    const { grounds, parts } = await deskDossierOf(front, OFFICER, id);
    expect(grounds).toMatchObject([{ ground: 'khi phải xác minh', part: '1.004222' }]);
    const dueOf = (all: DeskDossier['parts']) => all.find(({ key }) => key === '1.004222')?.dueAt?.slice(0, 10);
    expect([dueOf(parts), grounds[0]?.dueAt?.slice(0, 10)]).toEqual(['2026-03-04', '2026-03-09']);

    await inTurn(front, id, [[LEADER, 'take-alternative', { ground: 'khi phải xác minh', part: '1.004222' }]]);
    expect(dueOf((await deskDossierOf(front, OFFICER, id)).parts)).toBe('2026-03-09');
    expect((await mineOf(front, LAN, id)).dueAt).toBe(whole);
    const told = front.system.sent().filter(({ dossier, kind }) => dossier === id && kind === 'limit-lengthened');
    const letter = told.find(({ channel }) => channel === 'email')?.text;
    expect(letter).toMatch(/^Công an .* áp dụng thời hạn khi phải xác minh/);
    expect(letter).toMatch(/Đăng ký thường trú cho trẻ: hẹn kết quả .*09\/03\/2026/);
    await front.close();
  });
});

describe('(E7, N1, ND61-19.7) between levels the messages speak for the unit that took the dossier in', () => {
  test('(E7, ND61-19.7, I1) taken in at the commune, resolved by the department: the person is told to come where they handed it in', async () => {
    const front = await openSystem('2026-03-02T08:00:00+07:00', everyRoute);
    const body = {
      procedure: fiveDays.code,
      agency: SO_MAU,
      applicant: { name: 'Phạm Văn Nông', phone: '0900000077', email: 'nong@example.vn' },
      answers: filledIn(fiveDays),
      handedIn: ['giay-to-goc'],
    };
    const { id } = bodyOf<CounterReceived>(await front.ask('POST', '/api/desk/dossiers', { as: MINH, body }), 201);
    await inTurn(front, id, [
      [BINH, 'take-over'],
      ['lethikim.somau', 'assign', { officer: await accountOf(front, 'buivanlam.somau') }],
      ['buivanlam.somau', 'return-for-supplement', { items: [{ component: 'giay-to-goc', problem: 'Bản chụp mờ.' }] }],
    ]);
    const texts = (kind: string) =>
      front.system
        .sent()
        .filter((one) => one.dossier === id && one.kind === kind)
        .map(({ text }) => text);
    expect(texts('received')[0]).toContain('Ủy ban nhân dân xã Mẫu đã tiếp nhận');
    expect(texts('received').join()).not.toContain('Sở Mẫu');
    const returned = texts('supplement-requested');
    expect(returned.length).toBeGreaterThan(0);
    // Through the one-stop unit (19.4): that is where the papers go.
    for (const text of returned)
      if (!text.startsWith('Ho so'))
        expect(text).toContain('mang giấy tờ đến Bộ phận Một cửa của Ủy ban nhân dân xã Mẫu');
    await front.close();
  });
});

describe('(E6, N4, ND61-19.1, ND61-19.6) a co-operating agency’s head re-assigns its own share', () => {
  test('(E6, ND61-19.1) offered at its desk and accepted; the new officer has the share, the old one no more', async () => {
    const [HEAD, FIRST, SECOND] = ['luongvanbao.baohiem', 'tathihien.baohiem', 'dinhvankien.baohiem'];
    const first = everyRoute.staff.find(({ username }) => username === FIRST);
    if (first === undefined) throw new Error(`nobody is called ${FIRST}`);
    const second = { ...first, id: 'ac-5ec0d00001', username: SECOND, name: 'Đinh Văn Kiên' };
    const province = { ...everyRoute, staff: [...everyRoute.staff, second] };
    const front = await openSystem('2026-03-02T08:00:00+07:00', province);
    const id = await filedOnline(front, LAN, several);
    await inTurn(front, id, [
      [MINH, 'receive'],
      [QUANG, 'transfer'],
      [HEAD, 'assign', { officer: await accountOf(front, FIRST) }],
    ]);
    const moves = (await deskDossierOf(front, HEAD, id)).moves.filter(({ decision }) => decision === 'assign');
    expect(moves.map(({ step, needs }) => [step, needs])).toEqual([[null, ['officer']]]);
    await inTurn(front, id, [[HEAD, 'assign', { officer: await accountOf(front, SECOND) }]]);
    const again = await deskDossierOf(front, SECOND, id);
    expect(again.moves.map(({ decision }) => decision)).toContain('complete-step');
    const before = await deskDossierOf(front, FIRST, id);
    expect(before.moves.map(({ decision }) => decision)).not.toContain('complete-step');
    const foreign = await decideAs(front, HEAD, id, 'assign', { officer: await accountOf(front, 'dothitam.xamau') });
    expect(noOf(foreign)).toEqual([409, 'officer-unknown']);
    await front.close();
  });
});
