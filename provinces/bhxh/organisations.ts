import type { SampleOrganisation } from '../../lib/domain/profile.ts';

/** An invented organisation that files on one machine: its number, telephone and address belong to nobody. */
export const organisations: readonly SampleOrganisation[] = [
  {
    id: 'ac-2c9fae372b',
    username: 'congtyhoasen',
    name: 'Công ty Cổ phần May Hoa Sen (mẫu)',
    identifier: '2999900001',
    phone: '0900000044',
    email: 'congtyhoasen@example.vn',
    address: 'Số 15 đường Mẫu, phường Hưng Bình, thành phố Vinh, tỉnh Nghệ An',
    signer: 'Trần Thị Kế Toán',
  },
];
