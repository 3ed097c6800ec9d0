import type { SampleCitizen } from '../../lib/domain/profile.ts';

/** Invented people who file on one machine: numbers, telephones and addresses belong to nobody. */
export const citizens: readonly SampleCitizen[] = [
  {
    id: 'ac-5dc5f28013',
    username: 'nguyenthilan',
    name: 'Nguyễn Thị Lan',
    identifier: '038099000001',
    phone: '0900000001',
    email: 'nguyenthilan@example.vn',
    address: 'Số 1 đường Mẫu, phường Hạc Thành, tỉnh Thanh Hóa',
    birthday: '1999-03-08',
  },
  {
    id: 'ac-83f71e502b',
    username: 'tranvanhung',
    name: 'Trần Văn Hùng',
    identifier: '038099000002',
    phone: '0900000002',
    email: 'tranvanhung@example.vn',
    address: 'Thôn Mẫu, xã Hoằng Hóa, tỉnh Thanh Hóa',
    birthday: '1985-11-20',
  },
  {
    id: 'ac-085587b874',
    username: 'lethihoa',
    name: 'Lê Thị Hoa',
    identifier: '038099000003',
    phone: '0900000003',
    email: 'lethihoa@example.vn',
    address: 'Số 7 ngõ Mẫu, phường Hạc Thành, tỉnh Thanh Hóa',
    birthday: '1962-07-02',
  },
];
