import type { SampleCitizen } from '../../lib/domain/profile.ts';

/** Invented people who file on one machine: numbers, telephones and addresses belong to nobody. */
export const citizens: readonly SampleCitizen[] = [
  {
    id: 'ac-56ebe7b6f6',
    username: 'dinhthithuha',
    name: 'Đinh Thị Thu Hà',
    identifier: '042099000001',
    phone: '0900000021',
    email: 'dinhthithuha@example.vn',
    address: 'Số 3 đường Mẫu, phường Bắc Hà, thành phố Hà Tĩnh, tỉnh Hà Tĩnh',
    birthday: '1990-05-12',
  },
  {
    id: 'ac-44e2b1cc7f',
    username: 'nguyenducthinh',
    name: 'Nguyễn Đức Thịnh',
    identifier: '042099000002',
    phone: '0900000022',
    email: 'nguyenducthinh@example.vn',
    address: 'Thôn Mẫu, xã Cẩm Bình, huyện Cẩm Xuyên, tỉnh Hà Tĩnh',
    birthday: '1978-09-30',
  },
  {
    id: 'ac-5317ed9703',
    username: 'tranthibay',
    name: 'Trần Thị Bảy',
    identifier: '042099000003',
    phone: '0900000023',
    email: 'tranthibay@example.vn',
    address: 'Xóm Mẫu, xã Thạch Trung, thành phố Hà Tĩnh, tỉnh Hà Tĩnh',
    birthday: '1959-01-17',
  },
];
