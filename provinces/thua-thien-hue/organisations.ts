import type { SampleOrganisation } from '../../lib/domain/profile.ts';

/** An invented organisation that files on one machine: its number, telephone and address belong to nobody. */
export const organisations: readonly SampleOrganisation[] = [
  {
    id: 'ac-8cd2fd4d16',
    username: 'congtyhuonggiang',
    name: 'Công ty TNHH Du lịch Hương Giang (mẫu)',
    identifier: '3399900001',
    phone: '0900000074',
    email: 'congtyhuonggiang@example.vn',
    address: 'Số 21 đường Mẫu, thành phố Huế, tỉnh Thừa Thiên Huế',
    signer: 'Tôn Nữ Mẫu',
  },
];
