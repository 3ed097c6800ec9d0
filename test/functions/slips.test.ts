import { afterAll, beforeAll, expect, test } from 'vitest';
import { officersConsole } from '../../web/console/app.tsx';
import { SO_MAU, XA_MAU } from '../tinh-mau/agencies.ts';
import { BAO_HIEM, CONG_AN } from '../tinh-mau/neighbours.ts';
import { consulted, linked, prepaid, several, verified } from '../tinh-mau/route-procedures.ts';
import { DUNG, HANH, LAN, MINH, openRouteWalk, QUANG, type RouteWalk, TAM, THU } from './route-walk.ts';
import { readPdf, squeezed } from './slip-reader.ts';
import { BASE } from './whole-system.ts';

const TAM_ID = 'ac-36b669c786';
const AN = 'dinhthian.congan';
const KIM = 'lethikim.somau';

let walk: RouteWalk;
beforeAll(async () => {
  walk = await openRouteWalk('2026-03-02T08:00:00+07:00');
});
afterAll(() => walk.front.close());

const listed = (slips: readonly { kind: string }[]) => slips.map(({ kind }) => kind);
const staffSlip = (id: string, kind: string, as = MINH) =>
  readPdf(walk.front, `/api/desk/dossiers/${id}/slips/${kind}`, as);
const inTheConsole = async (path: string, as: string): Promise<Response> => {
  const { front } = walk;
  const signedIn = await front.system.world.identity.signIn(as, `mau-${as}`);
  const site = { title: 'Một Cửa', baseUrl: BASE, ruleSet: 'seed', province: 'Tỉnh Mẫu' };
  const headers = { cookie: `mc-console=${signedIn?.session.token}` };
  return officersConsole(front.api, site).fetch(new Request(`${BASE}/can-bo${path}`, { headers }));
};
const mySlip = (id: string, kind: string) => readPdf(walk.front, `/api/dossiers/${id}/slips/${kind}`, LAN);
const says = (text: string, ...parts: string[]) => {
  for (const part of parts) expect(text).toContain(squeezed(part));
};

const appraisedByTam = async (procedure: typeof consulted) => {
  const id = await walk.files(procedure);
  await walk.decides(id, MINH, 'receive');
  await walk.decides(id, DUNG, 'assign', { officer: TAM_ID });
  return id;
};

test('(D7, O10) the receipt names every file with its size and SHA-256 as the server holds it, and its place in the book', async () => {
  const id = await walk.files(consulted);
  await walk.decides(id, MINH, 'receive');
  const { files, code } = await walk.sees(id, MINH);
  const { text } = await mySlip(id, 'receipt');
  for (const { name, sha256 } of files) says(text, name, sha256);
  expect(files.length).toBeGreaterThan(0);
  says(text, `Quyển số: 2026 Số thứ tự: ${code?.split('-').slice(-2).join('-')}`);
});

test('(E5, N3, ND61-19.5a) each agency asked has a consultation slip of its own, numbered, with its own day only; who asks has all', async () => {
  const id = await appraisedByTam(consulted);
  const of = [
    { agency: CONG_AN, name: 'Công an xã Mẫu', by: '05', as: AN },
    { agency: SO_MAU, name: 'Sở Mẫu', by: '06', as: KIM },
  ];
  await walk.decides(id, TAM, 'consult', {
    agencies: of.map(({ agency, by }) => ({ agency, answerBy: `2026-03-${by}` })),
    question: 'Cư trú có đúng không?',
  });

  const all = listed((await walk.sees(id, MINH)).slips).filter((kind) => kind.startsWith('consultation'));
  expect(all).toHaveLength(2);
  for (const [index, { agency, name, by, as }] of of.entries()) {
    const [own, ...more] = (await walk.sees(id, as)).slips;
    expect([own, more]).toEqual([
      { kind: 'consultation', title: `Phiếu lấy ý kiến cơ quan, đơn vị liên quan, gửi ${name}` },
      [],
    ]);
    const { bytes, text } = await staffSlip(id, 'consultation', as);
    says(text, 'PHIẾU LẤY Ý KIẾN', `Số: ${index + 1}/LYK`, `Kính gửi: ${name}`, 'Cư trú có đúng không?', 'Đỗ Thị Tâm');
    says(text, `Thời hạn trả lời: hết ngày ${by} tháng 03 năm 2026`);
    const other = of.find((one) => one.agency !== agency);
    expect(text).not.toContain(squeezed(other?.name ?? ''));
    expect(text).not.toContain(squeezed(`ngày ${other?.by} tháng`));
    // Byte for byte the one that the asking agency sees; the other's is nobody else's.
    expect((await staffSlip(id, all[index] ?? '', MINH)).bytes).toEqual(bytes);
    expect((await staffSlip(id, all[1 - index] ?? '', as)).status).toBe(404);
    expect((await walk.sees(id, as)).opinions).toMatchObject([{ agency: { code: agency }, answerBy: `2026-03-${by}` }]);
    const page = await (await inTheConsole(`/ho-so/${id}`, as)).text();
    const link = `/ho-so/${id}/phieu/consultation`;
    expect(page).toContain(`href="/can-bo${link}"`);
    expect(new Uint8Array(await (await inTheConsole(link, as)).arrayBuffer())).toEqual(bytes);
  }
  expect((await staffSlip(id, 'receipt', AN)).status).toBe(404);
  expect((await mySlip(id, 'consultation')).status).toBe(404);
  expect(listed((await walk.mine(id)).slips)).toEqual(['receipt']);

  const sheet = await staffSlip(id, 'control-sheet');
  says(
    sheet.text,
    'Công an xã Mẫu; Sở Mẫu',
    'Nhận: Công an xã Mẫu: Cơ quan được lấy ý kiến trả lời',
    'Người giao: Đỗ Thị Tâm',
    'Đúng hạn',
  );
});

test('(E9, ND61-19.9) a re-appointment makes the apology for the person and the proposal for the one-stop unit', async () => {
  const id = await appraisedByTam(consulted);
  // The twelfth is a Sunday.
  await walk.decides(id, HANH, 'propose-extension', { reason: 'Chờ xác minh.', until: '2026-04-12' });
  const { text } = await staffSlip(id, 'extension-proposal');
  says(
    text,
    'PHIẾU ĐỀ NGHỊ GIA HẠN',
    'Kính gửi: Bộ phận Tiếp nhận và Trả kết quả',
    'Chờ xác minh.',
    '17 giờ 00 phút, ngày 13 tháng 04 năm 2026',
  );
  expect(listed((await walk.mine(id)).slips)).toEqual(['receipt']);
  await walk.decides(id, MINH, 're-appoint');
  says((await mySlip(id, 'apology')).text, 'ngày 13 tháng 04 năm 2026', 'Hoàng Thị Hạnh');
  expect(listed((await walk.mine(id)).slips)).toEqual(['receipt', 'apology']);
  expect((await mySlip(id, 'extension-proposal')).status).toBe(404);

  await walk.decides(id, HANH, 'apologise', { reason: 'Vẫn chưa xong.' });
  says((await mySlip(id, 'unit-apology')).text, 'THƯ XIN LỖI', 'chưa giải quyết xong hồ sơ', 'Vẫn chưa xong.');
});

test('(E3, ND61-19.3b) the invitation says time, place, participants and content; the minutes stay between offices', async () => {
  const id = await appraisedByTam(verified);
  const visit = { time: '8 giờ ngày 04/3/2026', place: 'Thôn Mẫu', participants: 'Chủ hộ', content: 'Đo đạc' };
  await walk.decides(id, TAM, 'announce-visit', visit);
  says((await mySlip(id, 'visit-invitation')).text, 'GIẤY MỜI', ...Object.values(visit), 'Kính gửi: Nguyễn Thị Lan');

  await walk.decides(id, TAM, 'record-visit', { minutes: 'Đúng hiện trạng.', outcome: 'verified' });
  says(
    (await staffSlip(id, 'visit-minutes')).text,
    'BIÊN BẢN',
    'Đúng hiện trạng.',
    'phù hợp, đủ căn cứ',
    ...Object.values(visit).slice(0, 3),
  );
  expect((await mySlip(id, 'visit-minutes')).status).toBe(404);
});

test('(E6, ND61-19.6b) the receipt of a linked procedure gives a date for each of its four results', async () => {
  const id = await walk.files(linked);
  await walk.decides(id, MINH, 'receive');
  const { text } = await mySlip(id, 'receipt');
  // Received on Monday 2 March, three working days each; Friday the 13th is off.
  const days = ['05', '10', '10', '16'].map((day) => squeezed(`đến 17 giờ 00 phút, ngày ${day} tháng 03 năm 2026`));
  for (const day of days) expect(text).toContain(day);
  expect(text.split(days[1] ?? '-')).toHaveLength(3);
});

test('(E6, ND61-19.6) the transfer slip and the receipt name every agency, its work and its limit', async () => {
  const id = await walk.files(several);
  await walk.decides(id, MINH, 'receive');
  await walk.decides(id, QUANG, 'transfer');
  const { text } = await staffSlip(id, 'transfer', 'truongvancong.congan');
  says(
    text,
    'PHIẾU CHUYỂN XỬ LÝ',
    'Cơ quan chủ trì: Ủy ban nhân dân xã Mẫu',
    'Phần việc cong-an (mẫu)',
    '03 ngày làm việc',
    'đến 17 giờ 00 phút',
  );
  says((await mySlip(id, 'receipt')).text, 'Các cơ quan cùng giải quyết', 'Công an xã Mẫu', 'Bảo hiểm xã hội Mẫu');
});

test('(E6, ND61-19.6) the transfer slip and the applicant’s page name the lead agency, whatever its place in the order', async () => {
  const id = await walk.files(several);
  await walk.decides(id, MINH, 'receive');
  const within = { kind: 'working-days', amount: 2 };
  const parts = [
    { agency: BAO_HIEM, work: 'Xác nhận đóng bảo hiểm', within },
    { agency: CONG_AN, work: 'Xác minh cư trú', within },
  ];
  await walk.decides(id, QUANG, 'transfer', { parts, lead: CONG_AN });
  says((await staffSlip(id, 'transfer', MINH)).text, 'Cơ quan chủ trì: Công an xã Mẫu', 'Xác nhận đóng bảo hiểm');
  const { shares } = await walk.mine(id);
  expect(shares.map(({ agency, leads }) => [agency.code, leads])).toEqual([
    [BAO_HIEM, false],
    [CONG_AN, true],
  ]);
});

test('(G4, F3, ND61-8.1b, 20.2) fees and originals: a slip for each time, named by its entry where there are several', async () => {
  const id = await walk.files(prepaid);
  await walk.decides(id, MINH, 'record-payment', { amount: 15_000 });
  await walk.decides(id, MINH, 'record-payment', { amount: 5_000 });
  await walk.decides(id, MINH, 'receive');
  await walk.decides(id, MINH, 'record-originals', { what: 'taken', components: ['giay-to-goc'] });
  await walk.decides(id, MINH, 'record-originals', { what: 'returned', components: ['giay-to-goc'] });

  const fees = listed((await walk.mine(id)).slips).filter((kind) => kind.startsWith('fee-receipt'));
  expect(fees).toHaveLength(2);
  says((await mySlip(id, fees[0] ?? '')).text, 'Số: BL-', '15.000 đồng', 'Mười lăm nghìn đồng');
  says((await mySlip(id, fees[1] ?? '')).text, '5.000 đồng', 'Năm nghìn đồng');
  says((await mySlip(id, 'originals-taken')).text, 'GIẤY BIÊN NHẬN', 'Giấy tờ gốc (mẫu)');
  says((await mySlip(id, 'originals-returned')).text, 'đã trả lại bản chính', 'Lê Thị Minh');
  expect((await mySlip(id, 'fee-receipt.1')).status).toBe(404);
  expect((await mySlip(id, 'nothing')).status).toBe(400);
});

test('(D5, TTH-PL bước 1) the third guidance by the unit’s own fault: its letter of apology with the full guidance', async () => {
  const id = await walk.files(consulted);
  const items = [{ component: 'giay-to-goc', problem: 'Bản chụp mờ' }];
  const hasLetter = async () => (await walk.mine(id)).slips.some(({ kind }) => kind === 'unit-apology');
  for (const fault of [null, 'office']) {
    await walk.decides(id, MINH, 'request-supplement', { items, fault });
    expect(await hasLetter()).toBe(false);
    await walk.decides(id, MINH, 'take-supplement', { handedIn: ['giay-to-goc'] });
  }
  await walk.decides(id, MINH, 'request-supplement', { items, fault: 'office' });
  says(
    (await mySlip(id, 'unit-apology')).text,
    'ỦY BAN NHÂN DÂN XÃ MẪU',
    'hướng dẫn chưa đầy đủ',
    '1. Giấy tờ gốc (mẫu): Bản chụp mờ',
  );
});

test('(F2, TTH-13.2) a result that goes by post: to the address asked for, after the signed e-result', async () => {
  const id = await walk.files(consulted, XA_MAU, { by: 'post', address: 'Số 9, xã Mẫu' });
  await walk.decides(id, MINH, 'receive');
  await walk.decides(id, DUNG, 'assign', { officer: TAM_ID });
  expect((await staffSlip(id, 'postal-hand-over')).status).toBe(404);
  await walk.decides(id, TAM, 'complete-step', { outcome: 'drafted', draft: 'Kết quả' });
  await walk.decides(id, HANH, 'sign');
  await walk.decides(id, THU, 'seal');
  says(
    (await staffSlip(id, 'postal-hand-over')).text,
    'PHIẾU GIAO CHUYỂN BƯU CHÍNH',
    'Địa chỉ nhận: Số 9, xã Mẫu',
    'Giấy phép (mẫu), số 1/2026/GP-UBND',
  );
});
