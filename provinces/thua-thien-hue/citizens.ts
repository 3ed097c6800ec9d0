import type { SampleCitizen } from '../../lib/domain/profile.ts';

/** Invented people who file on one machine: numbers, telephones and addresses belong to nobody. */
export const citizens: readonly SampleCitizen[] = [
  {
    id: 'ac-58aaeedf23',
    username: 'hoangthinhuy',
    name: 'Hoàng Thị Như Ý',
    identifier: '046099000001',
    phone: '0900000031',
    email: 'hoangthinhuy@example.vn',
    address: 'Số 5 kiệt Mẫu, phường Vĩnh Ninh, thành phố Huế, tỉnh Thừa Thiên Huế',
    birthday: '1994-02-27',
  },
  {
    id: 'ac-ccd85baef7',
    username: 'lebaphu',
    name: 'Lê Bá Phú',
    identifier: '046099000002',
    phone: '0900000032',
    email: 'lebaphu@example.vn',
    address: 'Thôn Mẫu, xã Phú Thượng, huyện Phú Vang, tỉnh Thừa Thiên Huế',
    birthday: '1982-12-05',
  },
  {
    id: 'ac-fd4d66fe9d',
    username: 'nguyenthigai',
    name: 'Nguyễn Thị Gái',
    identifier: '046099000003',
    phone: '0900000033',
    email: 'nguyenthigai@example.vn',
    address: 'Số 12 đường Mẫu, phường Phước Vĩnh, thành phố Huế, tỉnh Thừa Thiên Huế',
    birthday: '1957-08-19',
  },
];
