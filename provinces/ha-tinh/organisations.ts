import type { SampleOrganisation } from '../../lib/domain/profile.ts';

/** An invented organisation that files on one machine: its number, telephone and address belong to nobody. */
export const organisations: readonly SampleOrganisation[] = [
  {
    id: 'ac-3d845dde04',
    username: 'congtyngocha',
    name: 'Công ty TNHH Thực phẩm Ngọc Hà (mẫu)',
    identifier: '3099900001',
    phone: '0900000054',
    email: 'congtyngocha@example.vn',
    address: 'Số 3 đường Mẫu, thành phố Hà Tĩnh, tỉnh Hà Tĩnh',
    signer: 'Phan Văn Giám Đốc',
  },
];
