import type { StaffRole } from '../../lib/domain/journal/moment.ts';
import type { SampleCitizen, StaffMember } from '../../lib/domain/profile.ts';
import { SO_MAU, XA_MAU } from './agencies.ts';

type Row = readonly [id: string, username: string, name: string, role: StaffRole, agency: string, unit: string];

const rows: readonly Row[] = [
  ['ac-1f5c267470', 'lethiminh.xamau', 'Lê Thị Minh', 'receptionist', XA_MAU, 'mot-cua'],
  ['ac-9d4d33d6a6', 'trinhvanquang.xamau', 'Trịnh Văn Quang', 'head-of-one-stop', XA_MAU, 'mot-cua'],
  ['ac-0720bfe7c5', 'nguyenhuudung.xamau', 'Nguyễn Hữu Dũng', 'department-head', XA_MAU, 'tu-phap'],
  ['ac-36b669c786', 'dothitam.xamau', 'Đỗ Thị Tâm', 'officer', XA_MAU, 'tu-phap'],
  ['ac-d172f6a95c', 'maivanson.xamau', 'Mai Văn Sơn', 'officer', XA_MAU, 'tu-phap'],
  ['ac-32035fba00', 'hoangthihanh.xamau', 'Hoàng Thị Hạnh', 'leader', XA_MAU, 'lanh-dao'],
  ['ac-d8cee47422', 'vuthithu.xamau', 'Vũ Thị Thu', 'clerk', XA_MAU, 'van-thu'],
  ['ac-5d82a8956c', 'phamthibinh.somau', 'Phạm Thị Bình', 'receptionist', SO_MAU, 'mot-cua'],
  ['ac-2c1115ae14', 'caovangiang.somau', 'Cao Văn Giang', 'head-of-one-stop', SO_MAU, 'mot-cua'],
  ['ac-379a58f8e8', 'lethikim.somau', 'Lê Thị Kim', 'department-head', SO_MAU, 'nghiep-vu'],
  ['ac-eb0bef170d', 'buivanlam.somau', 'Bùi Văn Lâm', 'officer', SO_MAU, 'nghiep-vu'],
  ['ac-47a9ba4c42', 'dangthioanh.somau', 'Đặng Thị Oanh', 'officer', SO_MAU, 'nghiep-vu'],
  ['ac-33b81c1f68', 'phanvanphuc.somau', 'Phan Văn Phúc', 'leader', SO_MAU, 'lanh-dao'],
  ['ac-9908b09ef8', 'ngothixuan.somau', 'Ngô Thị Xuân', 'clerk', SO_MAU, 'van-thu'],
  ['ac-d61a42df14', 'luuvankhoa.somau', 'Lưu Văn Khoa', 'administrator', SO_MAU, 'nghiep-vu'],
  ['ac-2f90b6c3e8', 'tranthinga.somau', 'Trần Thị Ngà', 'administrator', SO_MAU, 'nghiep-vu'],
  ['ac-5a0e61b7c2', 'trinhthimo.somau', 'Trịnh Thị Mơ', 'hotline', SO_MAU, 'mot-cua'],
  ['ac-7c31f8e90d', 'dovanphong.somau', 'Đỗ Văn Phòng', 'provincial-office', SO_MAU, 'nghiep-vu'],
  ['ac-b92d405ae6', 'hathiso.somau', 'Hà Thị Số', 'information-department', SO_MAU, 'nghiep-vu'],
  ['ac-c8e6173fb4', 'lexuanluat.somau', 'Lê Xuân Luật', 'legal-control', SO_MAU, 'nghiep-vu'],
  ['ac-e417da0295', 'vuminhtra.somau', 'Vũ Minh Tra', 'inspector', SO_MAU, 'nghiep-vu'],
];

/** The invented staff of Tỉnh Mẫu; `test/people.ts` calls them by their short names. */
export const staff: readonly StaffMember[] = rows.map(([id, username, name, role, agency, unit], place) => ({
  id,
  username,
  name,
  roles: [role],
  agency,
  unit,
  email: `${username}@tinhmau.example.vn`,
  identifier: `099088${String(place + 1).padStart(6, '0')}`,
}));

/** Invented people who file. */
export const citizens: readonly SampleCitizen[] = [
  {
    id: 'ac-870cf60a40',
    username: 'nguyenthilan',
    name: 'Nguyễn Thị Lan',
    identifier: '099099000001',
    phone: '0900000901',
    email: 'lan@tinhmau.example.vn',
    address: 'Thôn Mẫu, xã Mẫu, Tỉnh Mẫu',
    birthday: '1999-03-08',
  },
  {
    id: 'ac-c910740bdf',
    username: 'tranvannam',
    name: 'Trần Văn Nam',
    identifier: '099099000002',
    phone: '0900000902',
    email: 'nam@tinhmau.example.vn',
    address: 'Thôn Mẫu, xã Mẫu, Tỉnh Mẫu',
    birthday: '1985-11-20',
  },
];
