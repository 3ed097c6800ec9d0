import type { SampleOrganisation } from '../../lib/domain/profile.ts';

/** An invented organisation that files on one machine: its number, telephone and address belong to nobody. */
export const organisations: readonly SampleOrganisation[] = [
  {
    id: 'ac-88a7a599dc',
    username: 'congtysongma',
    name: 'Công ty TNHH Sông Mã (mẫu)',
    identifier: '2899900001',
    phone: '0900000064',
    email: 'congtysongma@example.vn',
    address: 'Số 9 đường Mẫu, thành phố Thanh Hóa, tỉnh Thanh Hóa',
    signer: 'Lê Văn Giám Đốc',
  },
];
