import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Procedure } from '../../lib/domain/catalogue/procedure.ts';
import type { Role } from '../../lib/domain/journal/moment.ts';
import type { Province } from '../../lib/domain/profile.ts';
import { findProvince } from '../../provinces/find-province.ts';
import { filledIn } from '../filled-in.ts';
import { consulted, several } from '../tinh-mau/route-procedures.ts';
import { bodyOf, decideAs } from './office.ts';
import { DUNG, LAN, MINH, openRouteWalk, QUANG, type RouteWalk, TAM } from './route-walk.ts';
import { readPdf, squeezed } from './slip-reader.ts';
import { openSystem } from './whole-system.ts';

let walk: RouteWalk;
beforeAll(async () => {
  walk = await openRouteWalk('2026-03-02T08:00:00+07:00');
});
afterAll(() => walk.front.close());

const mine = async (id: string, name: string) =>
  (await readPdf(walk.front, `/api/dossiers/${id}/slips/${name}`, LAN)).text;
const says = (text: string, ...parts: string[]) => {
  for (const part of parts) expect(text).toContain(squeezed(part));
};

test('(E3, N3, ND61-19.3b) the invitation is the agency’s whose officer goes: its head, its name and telephone, signed by its leader and not by who verifies', async () => {
  const id = await walk.files(several);
  await walk.decides(id, MINH, 'receive');
  await walk.decides(id, QUANG, 'transfer');
  await walk.decides(id, 'truongvancong.congan', 'assign', { officer: 'ac-b400000001' });
  const visit = { time: '8 giờ ngày 04/3/2026', place: 'Thôn Mẫu', participants: 'Chủ hộ', content: 'Nơi cư trú' };
  await walk.decides(id, 'dinhthian.congan', 'announce-visit', visit);
  const text = await mine(id, 'visit-invitation');
  says(
    text,
    'CÔNG AN XÃ MẪU',
    'Số: 1/GM',
    'Công an xã Mẫu tổ chức thẩm tra',
    'Đinh Thị An, số điện thoại 0900 000 903',
  );
  says(text, 'THỦ TRƯỞNG CƠ QUAN', 'Võ Văn Ninh');
  expect(text).not.toContain(squeezed('ỦY BAN NHÂN DÂN XÃ MẪU'));
});

test('(D5, N3, TTH-PL bước 2) the apology of processing is the processing agency’s, signed by its head; a missed limit is not mentioned where none was', async () => {
  const id = await walk.files(consulted);
  await walk.decides(id, MINH, 'receive');
  await walk.decides(id, DUNG, 'assign', { officer: 'ac-36b669c786' });
  const items = [{ component: 'giay-to-goc', problem: 'Bản chụp mờ' }];
  await walk.decides(id, TAM, 'return-for-supplement', { items });
  await walk.decides(id, MINH, 'take-supplement', { handedIn: ['giay-to-goc'] });
  await walk.decides(id, MINH, 'receive');
  await walk.decides(id, DUNG, 'assign', { officer: 'ac-36b669c786' });
  await walk.decides(id, TAM, 'return-for-supplement', { items, fault: 'office' });
  const text = await mine(id, 'unit-apology');
  says(
    text,
    'THƯ XIN LỖI',
    'ỦY BAN NHÂN DÂN XÃ MẪU',
    'Trong quá trình giải quyết, Ủy ban nhân dân xã Mẫu',
    '1. Giấy tờ gốc (mẫu): Bản chụp mờ',
  );
  says(text, 'THỦ TRƯỞNG CƠ QUAN', 'Hoàng Thị Hạnh', 'Kính gửi: Nguyễn Thị Lan');
  expect(text).not.toContain(squeezed('đúng thời hạn đã hẹn'));
});

describe('each province’s letter of apology names its own text and nobody else’s', () => {
  const HUE = 'Quyết định 89/2016/QĐ-UBND tỉnh Thừa Thiên Huế';
  const THANH_HOA = 'điểm b khoản 1 Điều 11 Quyết định 27/2019/QĐ-UBND tỉnh Thanh Hóa';

  /** A procedure that one agency resolves, taken in where it is resolved, and somebody there for each part in it. */
  const office = ({
    procedures,
    staff,
  }: Province): { procedure: Procedure; agency: string; who: (role: Role) => string } => {
    for (const procedure of procedures)
      for (const agency of procedure.agencies) {
        const find = (role: Role) => staff.find((one) => one.agency === agency && one.roles.includes(role))?.username;
        if (procedure.route === 'standard' && find('receptionist') && find('leader'))
          return { procedure, agency, who: (role) => find(role) ?? '' };
      }
    throw new Error('nobody takes in and resolves a standard procedure');
  };

  test.each([
    ['thanh-hoa', `${THANH_HOA};`, HUE],
    ['thua-thien-hue', `Phụ lục bước 1, 2 ${HUE};`, 'Thanh Hóa'],
    ['ha-tinh', 'khoản 9 Điều 19 Nghị định 61/2018/NĐ-CP;', 'Quyết định 89/2016'],
  ])('(N3, E9) %s', async (key, own, others) => {
    const province = findProvince(key);
    const { procedure, agency, who } = office(province);
    const front = await openSystem('2026-03-02T08:00:00+07:00', province);
    const body = {
      procedure: procedure.code,
      agency,
      applicant: { name: 'Phạm Văn Nông' },
      answers: filledIn(procedure),
      handedIn: procedure.components.flatMap(({ code, source }) => (source === 'form' ? [] : [code])),
    };
    const filed = await front.ask('POST', '/api/desk/dossiers', { as: who('receptionist'), body });
    const { id } = bodyOf<{ id: string }>(filed, 201);
    bodyOf(await decideAs(front, who('leader'), id, 'apologise', { reason: 'Chờ xác minh.' }));
    await front.system.settled();
    const { text } = await readPdf(front, `/api/desk/dossiers/${id}/slips/unit-apology`, who('leader'));
    says(text, 'THƯ XIN LỖI', 'khoản 9 Điều 19 Nghị định 61/2018/NĐ-CP', own, 'Chờ xác minh.');
    expect(text).not.toContain(squeezed(others));
    await front.close();
  });
});
