import type { StaffMember } from '../../lib/domain/profile.ts';
import { type Row, staffOf } from '../common/staff.ts';
import { AGENCY } from './agency-codes.ts';

const department: readonly Row[] = [
  ['ac-da6dd7d1a0', 'tonnuthidieu.sct', 'Tôn Nữ Thị Diệu', ['receptionist'], AGENCY.soCongThuong, 'mot-cua'],
  ['ac-8705c2acc6', 'hovanthuan.sct', 'Hồ Văn Thuận', ['head-of-one-stop'], AGENCY.soCongThuong, 'mot-cua'],
  [
    'ac-af6926d2a2',
    'nguyendinhhiep.sct',
    'Nguyễn Đình Hiệp',
    ['department-head'],
    AGENCY.soCongThuong,
    'quan-ly-thuong-mai',
  ],
  ['ac-18af93f80b', 'tranthimylinh.sct', 'Trần Thị Mỹ Linh', ['officer'], AGENCY.soCongThuong, 'quan-ly-thuong-mai'],
  ['ac-07e7de7175', 'lequangvinh.sct', 'Lê Quang Vinh', ['officer'], AGENCY.soCongThuong, 'quan-ly-thuong-mai'],
  ['ac-3e51a11466', 'vovanloc.sct', 'Võ Văn Lộc', ['leader'], AGENCY.soCongThuong, 'lanh-dao'],
  ['ac-1fbb8dac52', 'huynhthicuc.sct', 'Huỳnh Thị Cúc', ['clerk'], AGENCY.soCongThuong, 'van-thu'],
];

const district: readonly Row[] = [
  ['ac-8ea1df726c', 'nguyenthisen.hue', 'Nguyễn Thị Sen', ['receptionist'], AGENCY.ubndHue, 'mot-cua'],
  ['ac-fcf41a5e4a', 'truongcongbang.hue', 'Trương Công Bằng', ['head-of-one-stop'], AGENCY.ubndHue, 'mot-cua'],
  ['ac-de510daa0d', 'lethikimchi.hue', 'Lê Thị Kim Chi', ['department-head'], AGENCY.ubndHue, 'tai-chinh-ke-hoach'],
  ['ac-ea23ce86bd', 'doanvantan.hue', 'Đoàn Văn Tân', ['officer'], AGENCY.ubndHue, 'tai-chinh-ke-hoach'],
  ['ac-1e0c330a3e', 'chauvanhiep.hue', 'Châu Văn Hiệp', ['leader'], AGENCY.ubndHue, 'lanh-dao'],
  ['ac-c882d0b610', 'hoangthibe.hue', 'Hoàng Thị Bê', ['clerk'], AGENCY.ubndHue, 'van-thu'],
];

/** At the ward one person takes in and processes: one step (TTH annex step 1). */
const ward: readonly Row[] = [
  [
    'ac-d0f34e59d6',
    'nguyenkhoathao.vinhninh',
    'Nguyễn Khoa Thảo',
    ['receptionist', 'officer'],
    AGENCY.ubndVinhNinh,
    'tu-phap-ho-tich',
  ],
  [
    'ac-bbbc0253cc',
    'levankhanh.vinhninh',
    'Lê Văn Khánh',
    ['head-of-one-stop', 'department-head'],
    AGENCY.ubndVinhNinh,
    'mot-cua',
  ],
  ['ac-421e9af200', 'duongthibaotram.vinhninh', 'Dương Thị Bảo Trâm', ['leader'], AGENCY.ubndVinhNinh, 'lanh-dao'],
  ['ac-27f32d27dd', 'phanthingoc.vinhninh', 'Phan Thị Ngọc', ['clerk'], AGENCY.ubndVinhNinh, 'van-thu'],
];

/** Issues business accounts (TTH-9.1). */
const planning: readonly Row[] = [
  ['ac-5b0c7d19e2', 'phanthithusuong.skhdt', 'Phan Thị Thu Sương', ['receptionist'], AGENCY.soKeHoachDauTu, 'mot-cua'],
];

/** The provincial office runs the system (TTH-4.2); about that office the inspectorate receives. */
const receivers: readonly Row[] = [
  ['ac-4d9ab1c73e', 'vothingocha.tthue', 'Võ Thị Ngọc Hà', ['receptionist'], AGENCY.ubndTinh, 'mot-cua'],
  ['ac-8e05d2f6a4', 'nguyenvanphuoc.tthue', 'Nguyễn Văn Phước', ['head-of-one-stop'], AGENCY.ubndTinh, 'mot-cua'],
  ['ac-c61f3970bd', 'letrongnghia.thanhtra', 'Lê Trọng Nghĩa', ['head-of-one-stop'], AGENCY.thanhTraTinh, 'mot-cua'],
];

const information: readonly Row[] = [
  ['ac-8072dcff12', 'hathuclam.stttt', 'Hà Thúc Lâm', ['administrator'], AGENCY.soThongTinTruyenThong, 'van-phong'],
  ['ac-93f5a7c04e', 'tonthatbinh.stttt', 'Tôn Thất Bình', ['administrator'], AGENCY.soThongTinTruyenThong, 'van-phong'],
];

/** They watch over the work of others and take no step of it: what each may see stands in the profile (N4, H5). */
const oversight: readonly Row[] = [
  ['ac-6c05f92e8a', 'hoangthidieumy.tthue', 'Hoàng Thị Diệu My', ['provincial-office'], AGENCY.ubndTinh, 'van-phong'],
  [
    'ac-d13b84a7f6',
    'nguyenquangvu.stttt',
    'Nguyễn Quang Vũ',
    ['information-department'],
    AGENCY.soThongTinTruyenThong,
    'van-phong',
  ],
  ['ac-39e7c0d5b8', 'phandinhhieu.thanhtra', 'Phan Đình Hiếu', ['inspector'], AGENCY.thanhTraTinh, 'tiep-cong-dan'],
];

/** Invented people. Account names are `hovaten.tendonvi`; the two administrators sit where accounts are run (TTH-14.1). */
export const staff: readonly StaffMember[] = staffOf([
  ...department,
  ...district,
  ...ward,
  ...planning,
  ...receivers,
  ...information,
  ...oversight,
]);
