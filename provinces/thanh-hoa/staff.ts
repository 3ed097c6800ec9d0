import type { StaffMember } from '../../lib/domain/profile.ts';
import { type Row, staffOf } from '../common/staff.ts';
import { AGENCY } from './agency-codes.ts';

const wardOfHacThanh: readonly Row[] = [
  ['ac-c65fe00bb2', 'lethiminh.hacthanh', 'Lê Thị Minh', ['receptionist'], AGENCY.ubndHacThanh, 'mot-cua'],
  ['ac-7ae7d53dab', 'phamngocbich.hacthanh', 'Phạm Ngọc Bích', ['receptionist'], AGENCY.ubndHacThanh, 'mot-cua'],
  ['ac-394f3c7ea0', 'trinhvanquang.hacthanh', 'Trịnh Văn Quang', ['head-of-one-stop'], AGENCY.ubndHacThanh, 'mot-cua'],
  [
    'ac-584ee2981a',
    'nguyenhuudung.hacthanh',
    'Nguyễn Hữu Dũng',
    ['department-head'],
    AGENCY.ubndHacThanh,
    'tu-phap-ho-tich',
  ],
  ['ac-b1dc13940f', 'dothitam.hacthanh', 'Đỗ Thị Tâm', ['officer'], AGENCY.ubndHacThanh, 'tu-phap-ho-tich'],
  ['ac-65c674ea2a', 'maivanson.hacthanh', 'Mai Văn Sơn', ['officer'], AGENCY.ubndHacThanh, 'tu-phap-ho-tich'],
  ['ac-808c3eb851', 'hoangthihanh.hacthanh', 'Hoàng Thị Hạnh', ['leader'], AGENCY.ubndHacThanh, 'lanh-dao'],
  ['ac-a03bca963b', 'vuthithu.hacthanh', 'Vũ Thị Thu', ['clerk'], AGENCY.ubndHacThanh, 'van-thu'],
];

/** A small commune: one person may hold two roles. */
const communeOfHoangHoa: readonly Row[] = [
  ['ac-94bddbfc86', 'caothinga.hoanghoa', 'Cao Thị Nga', ['receptionist', 'clerk'], AGENCY.ubndHoangHoa, 'mot-cua'],
  [
    'ac-d93e3e93f2',
    'luongvanthang.hoanghoa',
    'Lường Văn Thắng',
    ['head-of-one-stop', 'department-head'],
    AGENCY.ubndHoangHoa,
    'mot-cua',
  ],
  ['ac-da8d2440ed', 'truongthiyen.hoanghoa', 'Trương Thị Yến', ['officer'], AGENCY.ubndHoangHoa, 'tu-phap-ho-tich'],
  ['ac-0463a1b875', 'buivankhanh.hoanghoa', 'Bùi Văn Khánh', ['officer'], AGENCY.ubndHoangHoa, 'tu-phap-ho-tich'],
  ['ac-0464512b6d', 'ledinhphuc.hoanghoa', 'Lê Đình Phúc', ['leader'], AGENCY.ubndHoangHoa, 'lanh-dao'],
];

const policeOfHacThanh: readonly Row[] = [
  ['ac-cb9dd36b6d', 'nguyenvanhai.cahacthanh', 'Nguyễn Văn Hải', ['receptionist'], AGENCY.congAnHacThanh, 'mot-cua'],
  ['ac-f58e96230f', 'tongthiloan.cahacthanh', 'Tống Thị Loan', ['head-of-one-stop'], AGENCY.congAnHacThanh, 'mot-cua'],
  ['ac-7579eb2210', 'havantuan.cahacthanh', 'Hà Văn Tuấn', ['department-head'], AGENCY.congAnHacThanh, 'cu-tru'],
  ['ac-cff98efe80', 'levancuong.cahacthanh', 'Lê Văn Cường', ['officer'], AGENCY.congAnHacThanh, 'cu-tru'],
  ['ac-565d4118e6', 'phamthidung.cahacthanh', 'Phạm Thị Dung', ['officer'], AGENCY.congAnHacThanh, 'cu-tru'],
  ['ac-3bdc50ba21', 'daovanlong.cahacthanh', 'Đào Văn Long', ['leader'], AGENCY.congAnHacThanh, 'lanh-dao'],
  ['ac-22d46b0b23', 'ngothixuan.cahacthanh', 'Ngô Thị Xuân', ['clerk'], AGENCY.congAnHacThanh, 'van-thu'],
];

const socialInsurance: readonly Row[] = [
  ['ac-bbfb5a25ef', 'dangthihuong.bhxhtinh', 'Đặng Thị Hương', ['receptionist'], AGENCY.bhxhTinh, 'mot-cua'],
  ['ac-15d6df0e37', 'luuvanbinh.bhxhtinh', 'Lưu Văn Bình', ['head-of-one-stop'], AGENCY.bhxhTinh, 'mot-cua'],
  ['ac-b1e46e43c8', 'tranthioanh.bhxhtinh', 'Trần Thị Oanh', ['department-head'], AGENCY.bhxhTinh, 'cap-the'],
  ['ac-0c6e0a4a23', 'hovannam.bhxhtinh', 'Hồ Văn Nam', ['officer'], AGENCY.bhxhTinh, 'cap-the'],
  ['ac-a33c4ac29b', 'dinhthimai.bhxhtinh', 'Đinh Thị Mai', ['officer'], AGENCY.bhxhTinh, 'cap-the'],
  ['ac-f87e277547', 'nguyenducloc.bhxhtinh', 'Nguyễn Đức Lộc', ['leader'], AGENCY.bhxhTinh, 'lanh-dao'],
  ['ac-f1c037d205', 'lethivan.bhxhtinh', 'Lê Thị Vân', ['clerk'], AGENCY.bhxhTinh, 'van-thu'],
];

/** The provincial office and, about that office, the inspectorate receive what is no one agency's (TH-15, TH-18). */
const receivers: readonly Row[] = [
  ['ac-0b6f3a92d1', 'lethihanh.thanhhoa', 'Lê Thị Hạnh', ['receptionist'], AGENCY.ubndTinh, 'mot-cua'],
  ['ac-5e17c84a20', 'nguyenducthinh.thanhhoa', 'Nguyễn Đức Thịnh', ['head-of-one-stop'], AGENCY.ubndTinh, 'mot-cua'],
  ['ac-91d2f07b6c', 'tranquocviet.thanhtra', 'Trần Quốc Việt', ['head-of-one-stop'], AGENCY.thanhTraTinh, 'mot-cua'],
];

/** They watch over the work of others and take no step of it: what each may see stands in the profile (N4, H5). */
const oversight: readonly Row[] = [
  ['ac-2e71a0c9d4', 'nguyenthibaochau.tongdai', 'Nguyễn Thị Bảo Châu', ['hotline'], AGENCY.ubndTinh, 'mot-cua'],
  ['ac-7b39e5f180', 'doquanghuy.thanhhoa', 'Đỗ Quang Huy', ['provincial-office'], AGENCY.ubndTinh, 'van-phong'],
  [
    'ac-c4d60218ab',
    'lethikhanhvan.stttt',
    'Lê Thị Khánh Vân',
    ['information-department'],
    AGENCY.soThongTinTruyenThong,
    'van-phong',
  ],
  ['ac-f09a37b5e2', 'phamducthuan.thanhtra', 'Phạm Đức Thuận', ['inspector'], AGENCY.thanhTraTinh, 'tiep-cong-dan'],
];

const everyone: readonly Row[] = [
  ...wardOfHacThanh,
  ...communeOfHoangHoa,
  ...policeOfHacThanh,
  ...socialInsurance,
  ...receivers,
  ...oversight,
  ['ac-fb21b93a04', 'phanvankhoa.thanhhoa', 'Phan Văn Khoa', ['administrator'], AGENCY.ubndTinh, 'van-phong'],
  ['ac-6d20c1f7b5', 'nguyenthanhtung.thanhhoa', 'Nguyễn Thanh Tùng', ['administrator'], AGENCY.ubndTinh, 'van-phong'],
];

/** Invented people. Account names are `hovaten.tendonvi` (TH-2.2); ids are opaque and fixed. */
export const staff: readonly StaffMember[] = staffOf(everyone);
