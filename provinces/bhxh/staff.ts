import type { StaffMember } from '../../lib/domain/profile.ts';
import { type Row, staffOf } from '../common/staff.ts';
import { AGENCY } from './agency-codes.ts';

const province: readonly Row[] = [
  ['ac-78bcad0932', 'hoangthithuy.nghean', 'Hoàng Thị Thúy', ['receptionist'], AGENCY.bhxhNgheAn, 'mot-cua'],
  ['ac-41968ae104', 'nguyencanhluong.nghean', 'Nguyễn Cảnh Lương', ['head-of-one-stop'], AGENCY.bhxhNgheAn, 'mot-cua'],
  ['ac-a49628644f', 'phanthihoa.nghean', 'Phan Thị Hòa', ['department-head'], AGENCY.bhxhNgheAn, 'cap-so-the'],
  ['ac-c0c8b2e4e9', 'tranvanluc.nghean', 'Trần Văn Lực', ['officer'], AGENCY.bhxhNgheAn, 'cap-so-the'],
  ['ac-f302bd702c', 'dauthimai.nghean', 'Đậu Thị Mai', ['officer'], AGENCY.bhxhNgheAn, 'cap-so-the'],
  ['ac-5425705bde', 'vudinhque.nghean', 'Vũ Đình Quế', ['leader'], AGENCY.bhxhNgheAn, 'lanh-dao'],
  ['ac-ac946f8ed6', 'ngothihang.nghean', 'Ngô Thị Hằng', ['clerk'], AGENCY.bhxhNgheAn, 'van-thu'],
];

const district: readonly Row[] = [
  ['ac-df59294c0b', 'nguyenthivinh.namdan', 'Nguyễn Thị Vinh', ['receptionist'], AGENCY.bhxhNamDan, 'mot-cua'],
  ['ac-7afc74f0bd', 'buivanhung.namdan', 'Bùi Văn Hùng', ['head-of-one-stop'], AGENCY.bhxhNamDan, 'mot-cua'],
  ['ac-243505d9bd', 'tranthinhan.namdan', 'Trần Thị Nhàn', ['department-head'], AGENCY.bhxhNamDan, 'che-do'],
  ['ac-07e6b56adf', 'levandan.namdan', 'Lê Văn Dần', ['officer'], AGENCY.bhxhNamDan, 'che-do'],
  ['ac-1a1e7538ef', 'phamhonglam.namdan', 'Phạm Hồng Lam', ['leader'], AGENCY.bhxhNamDan, 'lanh-dao'],
  ['ac-617ddf8595', 'vothihien.namdan', 'Võ Thị Hiên', ['clerk'], AGENCY.bhxhNamDan, 'van-thu'],
];

const centre: readonly Row[] = [
  ['ac-85e778495e', 'daoquanghung.cntt', 'Đào Quang Hưng', ['administrator'], AGENCY.bhxhVietNam, 'cntt'],
  ['ac-2a7be91f50', 'buithilan.bhxhvn', 'Bùi Thị Lan', ['receptionist'], AGENCY.bhxhVietNam, 'mot-cua'],
  ['ac-6d03c5e8f2', 'hoangminhduc.bhxhvn', 'Hoàng Minh Đức', ['head-of-one-stop'], AGENCY.bhxhVietNam, 'mot-cua'],
  ['ac-b8f4170da6', 'doanhuutri.ttcp', 'Đoàn Hữu Trí', ['head-of-one-stop'], AGENCY.thanhTraChinhPhu, 'mot-cua'],
  ['ac-1c7e84b3d9', 'lehongquan.cntt', 'Lê Hồng Quân', ['administrator'], AGENCY.bhxhVietNam, 'cntt'],
];

/** They watch over the work of others and take no step of it: what each may see stands in the profile (N4, H5). */
const oversight: readonly Row[] = [
  ['ac-84d2b6f01e', 'tranthimyhanh.phapche', 'Trần Thị Mỹ Hạnh', ['legal-control'], AGENCY.bhxhVietNam, 'phap-che'],
  ['ac-e5a70c93d8', 'vutuanlong.cntt', 'Vũ Tuấn Long', ['information-department'], AGENCY.bhxhVietNam, 'cntt'],
  [
    'ac-0f96d138ca',
    'nguyenthithuytrang.ttcp',
    'Nguyễn Thị Thùy Trang',
    ['inspector'],
    AGENCY.thanhTraChinhPhu,
    'tiep-cong-dan',
  ],
];

/** Invented people. Account names are `hovaten.tendonvi`; the two administrators sit in the IT centre that runs the system (BH-21.1). */
export const staff: readonly StaffMember[] = staffOf([...province, ...district, ...centre, ...oversight]);
