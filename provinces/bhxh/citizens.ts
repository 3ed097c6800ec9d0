import type { SampleCitizen } from '../../lib/domain/profile.ts';

/** Invented people who file on one machine: numbers, telephones and addresses belong to nobody. */
export const citizens: readonly SampleCitizen[] = [
  {
    id: 'ac-32b5f7b4af',
    username: 'nguyenthihoaithuong',
    name: 'Nguyễn Thị Hoài Thương',
    identifier: '040099000001',
    phone: '0900000041',
    email: 'nguyenthihoaithuong@example.vn',
    address: 'Xóm Mẫu, xã Kim Liên, huyện Nam Đàn, tỉnh Nghệ An',
    birthday: '1991-10-03',
  },
  {
    id: 'ac-135de30d13',
    username: 'phamvansy',
    name: 'Phạm Văn Sỹ',
    identifier: '040099000002',
    phone: '0900000042',
    email: 'phamvansy@example.vn',
    address: 'Số 8 đường Mẫu, phường Hưng Bình, thành phố Vinh, tỉnh Nghệ An',
    birthday: '1965-04-22',
  },
  {
    id: 'ac-ac6e4e1a9b',
    username: 'caothinguyet',
    name: 'Cao Thị Nguyệt',
    identifier: '040099000003',
    phone: '0900000043',
    email: 'caothinguyet@example.vn',
    address: 'Khối Mẫu, thị trấn Nam Đàn, huyện Nam Đàn, tỉnh Nghệ An',
    birthday: '1988-06-14',
  },
];
