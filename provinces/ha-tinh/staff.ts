import type { StaffMember } from '../../lib/domain/profile.ts';
import { type Row, staffOf } from '../common/staff.ts';
import { AGENCY } from './agency-codes.ts';

const department: readonly Row[] = [
  ['ac-e7616be5d0', 'phanthingan.soyte', 'Phan Thị Ngân', ['receptionist'], AGENCY.soYTe, 'mot-cua'],
  ['ac-3eca073b67', 'nguyenvantoan.soyte', 'Nguyễn Văn Toàn', ['head-of-one-stop'], AGENCY.soYTe, 'mot-cua'],
  ['ac-ccfa635199', 'trandinhkhai.soyte', 'Trần Đình Khải', ['department-head'], AGENCY.soYTe, 'nghiep-vu-y'],
  ['ac-aa81eb63a3', 'lethithao.soyte', 'Lê Thị Thảo', ['officer'], AGENCY.soYTe, 'nghiep-vu-y'],
  ['ac-8e0b6fe4e4', 'voquochuy.soyte', 'Võ Quốc Huy', ['officer'], AGENCY.soYTe, 'nghiep-vu-y'],
  ['ac-c7e93f1e60', 'dangminhtuan.soyte', 'Đặng Minh Tuấn', ['leader'], AGENCY.soYTe, 'lanh-dao'],
  ['ac-d3e298b7f3', 'hothilai.soyte', 'Hồ Thị Lài', ['clerk'], AGENCY.soYTe, 'van-thu'],
  ['ac-85b87d7030', 'buixuantruong.soyte', 'Bùi Xuân Trường', ['administrator'], AGENCY.soYTe, 'van-phong'],
  ['ac-4be9d07a12', 'nguyenthilanh.soyte', 'Nguyễn Thị Lành', ['administrator'], AGENCY.soYTe, 'van-phong'],
];

const foodSafety: readonly Row[] = [
  [
    'ac-9f4f88a329',
    'nguyenthiquyen.attp',
    'Nguyễn Thị Quyên',
    ['receptionist'],
    AGENCY.chiCucAnToanThucPham,
    'mot-cua',
  ],
  ['ac-f2e71c86cc', 'phamvanloi.attp', 'Phạm Văn Lợi', ['head-of-one-stop'], AGENCY.chiCucAnToanThucPham, 'mot-cua'],
  [
    'ac-b757cb69da',
    'hoangthinhung.attp',
    'Hoàng Thị Nhung',
    ['department-head'],
    AGENCY.chiCucAnToanThucPham,
    'nghiep-vu',
  ],
  ['ac-a7286eaaa6', 'truongvandat.attp', 'Trương Văn Đạt', ['officer'], AGENCY.chiCucAnToanThucPham, 'nghiep-vu'],
  ['ac-0a7d411c4e', 'lehuuphuoc.attp', 'Lê Hữu Phước', ['leader'], AGENCY.chiCucAnToanThucPham, 'lanh-dao'],
  ['ac-5428611885', 'dinhthihien.attp', 'Đinh Thị Hiền', ['clerk'], AGENCY.chiCucAnToanThucPham, 'van-thu'],
];

const diseaseControl: readonly Row[] = [
  ['ac-40265c3d8c', 'vothidieu.ksbt', 'Võ Thị Diệu', ['receptionist'], AGENCY.trungTamKiemSoatBenhTat, 'mot-cua'],
  [
    'ac-a209201a4d',
    'tranvansang.ksbt',
    'Trần Văn Sáng',
    ['head-of-one-stop'],
    AGENCY.trungTamKiemSoatBenhTat,
    'mot-cua',
  ],
  [
    'ac-d9f444d7a3',
    'nguyenthiphuong.ksbt',
    'Nguyễn Thị Phương',
    ['department-head'],
    AGENCY.trungTamKiemSoatBenhTat,
    'phong-chong-benh',
  ],
  ['ac-a9b7394910', 'caovanhoa.ksbt', 'Cao Văn Hòa', ['officer'], AGENCY.trungTamKiemSoatBenhTat, 'phong-chong-benh'],
  ['ac-2a9cc9a0f3', 'phandinhthang.ksbt', 'Phan Đình Thắng', ['leader'], AGENCY.trungTamKiemSoatBenhTat, 'lanh-dao'],
  ['ac-ece6c324d6', 'lethilien.ksbt', 'Lê Thị Liên', ['clerk'], AGENCY.trungTamKiemSoatBenhTat, 'van-thu'],
];

const healthCentre: readonly Row[] = [
  ['ac-1efcbb85d2', 'nguyenthiha.yttp', 'Nguyễn Thị Hà', ['receptionist'], AGENCY.trungTamYTeThanhPho, 'mot-cua'],
  ['ac-afd4814316', 'luongvantai.yttp', 'Lương Văn Tài', ['head-of-one-stop'], AGENCY.trungTamYTeThanhPho, 'mot-cua'],
  ['ac-ea8fa4c17c', 'buithinga.yttp', 'Bùi Thị Nga', ['department-head'], AGENCY.trungTamYTeThanhPho, 'kham-benh'],
  ['ac-1e697e7207', 'tranthituyet.yttp', 'Trần Thị Tuyết', ['officer'], AGENCY.trungTamYTeThanhPho, 'kham-benh'],
  ['ac-304510d122', 'duongvanminh.yttp', 'Dương Văn Minh', ['leader'], AGENCY.trungTamYTeThanhPho, 'lanh-dao'],
  ['ac-db73c19736', 'phamthilananh.yttp', 'Phạm Thị Lan Anh', ['clerk'], AGENCY.trungTamYTeThanhPho, 'van-thu'],
];

/** Above the health office and, about it, beside it: what is no one agency's is the health office's (HT-V.1). */
const receivers: readonly Row[] = [
  ['ac-3c40a9e5b7', 'trinhthilieu.hatinh', 'Trịnh Thị Liễu', ['receptionist'], AGENCY.ubndTinh, 'mot-cua'],
  ['ac-7f8815d3c9', 'phandinhnam.hatinh', 'Phan Đình Nam', ['head-of-one-stop'], AGENCY.ubndTinh, 'mot-cua'],
  [
    'ac-a2be640f17',
    'nguyenthihuong.thanhtra',
    'Nguyễn Thị Hương',
    ['head-of-one-stop'],
    AGENCY.thanhTraTinh,
    'mot-cua',
  ],
];

/** They watch over the work of others and take no step of it: what each may see stands in the profile (N4, H5). */
const oversight: readonly Row[] = [
  ['ac-51e8d7039c', 'lethikieutrinh.soyte', 'Lê Thị Kiều Trinh', ['legal-control'], AGENCY.soYTe, 'van-phong'],
  ['ac-a8f3602d1b', 'dangtrungkien.thanhtra', 'Đặng Trung Kiên', ['inspector'], AGENCY.thanhTraTinh, 'tiep-cong-dan'],
];

/** Invented people. Account names are `hovaten.tendonvi`; the two administrators sit in the office that leads the plan (HT-V.1). */
export const staff: readonly StaffMember[] = staffOf([
  ...department,
  ...foodSafety,
  ...diseaseControl,
  ...healthCentre,
  ...receivers,
  ...oversight,
]);
