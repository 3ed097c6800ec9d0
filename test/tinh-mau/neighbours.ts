import type { Level } from '../../lib/domain/catalogue/procedure.ts';
import type { Role } from '../../lib/domain/journal/moment.ts';
import type { Agency, StaffMember } from '../../lib/domain/profile.ts';

/** The police, the social insurance and a district office: agencies that work with Xã Mẫu and Sở Mẫu. All invented. */
export const CONG_AN = '000.03.03.X99';
export const BAO_HIEM = '000.04.04.X99';
export const HUYEN_MAU = '000.05.05.X99';

const agency = (code: string, name: string, level: Level): Agency => ({
  code,
  name,
  level,
  parent: null,
  address: 'Thôn Mẫu, xã Mẫu, Tỉnh Mẫu',
  phone: '0900 000 903',
  email: `motcua.${code.slice(4, 6)}@tinhmau.example.vn`,
  oneStop: 'BỘ PHẬN TIẾP NHẬN VÀ TRẢ KẾT QUẢ',
  place: 'Xã Mẫu',
  units: [
    { code: 'mot-cua', name: 'Bộ phận Tiếp nhận và Trả kết quả', kind: 'one-stop' },
    { code: 'nghiep-vu', name: 'Bộ phận Nghiệp vụ', kind: 'department' },
    { code: 'van-thu', name: 'Văn thư', kind: 'clerk' },
    { code: 'lanh-dao', name: 'Lãnh đạo', kind: 'leaders' },
  ],
  confirmed: false,
});

export const neighbours: readonly Agency[] = [
  agency(CONG_AN, 'Công an xã Mẫu', 'commune'),
  agency(BAO_HIEM, 'Bảo hiểm xã hội Mẫu', 'province'),
  agency(HUYEN_MAU, 'Ủy ban nhân dân huyện Mẫu', 'district'),
];

type Row = readonly [username: string, name: string, roles: readonly Role[], agency: string, unit: string];

const rows: readonly Row[] = [
  ['truongvancong.congan', 'Trương Văn Công', ['department-head'], CONG_AN, 'nghiep-vu'],
  ['dinhthian.congan', 'Đinh Thị An', ['officer'], CONG_AN, 'nghiep-vu'],
  ['vovanninh.congan', 'Võ Văn Ninh', ['leader'], CONG_AN, 'lanh-dao'],
  ['hathitrang.congan', 'Hà Thị Trang', ['clerk'], CONG_AN, 'van-thu'],
  ['luongvanbao.baohiem', 'Lương Văn Bảo', ['department-head'], BAO_HIEM, 'nghiep-vu'],
  ['tathihien.baohiem', 'Tạ Thị Hiền', ['officer'], BAO_HIEM, 'nghiep-vu'],
  ['quachvanxa.baohiem', 'Quách Văn Xá', ['leader'], BAO_HIEM, 'lanh-dao'],
  ['nghiemthihoi.baohiem', 'Nghiêm Thị Hội', ['clerk'], BAO_HIEM, 'van-thu'],
  ['kieuthihue.huyenmau', 'Kiều Thị Huệ', ['receptionist', 'officer'], HUYEN_MAU, 'mot-cua'],
  ['tongvanhuy.huyenmau', 'Tống Văn Huy', ['head-of-one-stop'], HUYEN_MAU, 'mot-cua'],
  ['phungvanha.huyenmau', 'Phùng Văn Hà', ['department-head'], HUYEN_MAU, 'nghiep-vu'],
  ['doanthile.huyenmau', 'Đoàn Thị Lệ', ['leader'], HUYEN_MAU, 'lanh-dao'],
  ['mactienven.huyenmau', 'Mạc Tiến Vẹn', ['clerk'], HUYEN_MAU, 'van-thu'],
];

/** Their invented staff. */
export const neighbourStaff: readonly StaffMember[] = rows.map(([username, name, roles, code, unit], index) => ({
  id: `ac-b4000000${String(index).padStart(2, '0')}`,
  username,
  name,
  roles,
  agency: code,
  unit,
  email: `${username}@tinhmau.example.vn`,
}));
