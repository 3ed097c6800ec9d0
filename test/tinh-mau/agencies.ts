import type { Agency } from '../../lib/domain/profile.ts';
import { SATURDAY_AGENCY } from './calendar.ts';

/** Identifiers of the two agencies of Tỉnh Mẫu. Sở Mẫu keeps sessions of its own and works on Saturday mornings. */
export const XA_MAU = '000.01.01.X99';
export const SO_MAU = SATURDAY_AGENCY;

/** Two invented agencies: a commune that resolves everything, a department that resolves part of it. */
export const agencies: readonly Agency[] = [
  {
    code: SO_MAU,
    name: 'Sở Mẫu',
    level: 'province',
    parent: null,
    address: 'Số 1 đường Mẫu, Tỉnh Mẫu',
    phone: '0900 000 901',
    email: 'motcua@somau.example.vn',
    oneStop: 'TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG',
    place: 'Mẫu',
    units: [
      { code: 'mot-cua', name: 'Trung tâm Phục vụ hành chính công', kind: 'one-stop' },
      { code: 'nghiep-vu', name: 'Phòng Nghiệp vụ', kind: 'department' },
      { code: 'van-thu', name: 'Văn thư', kind: 'clerk' },
      { code: 'lanh-dao', name: 'Lãnh đạo Sở', kind: 'leaders' },
    ],
    confirmed: false,
  },
  {
    code: XA_MAU,
    name: 'Ủy ban nhân dân xã Mẫu',
    level: 'commune',
    parent: SO_MAU,
    address: 'Thôn Mẫu, xã Mẫu, Tỉnh Mẫu',
    phone: '0900 000 902',
    email: 'motcua@xamau.example.vn',
    oneStop: 'BỘ PHẬN TIẾP NHẬN VÀ TRẢ KẾT QUẢ',
    place: 'Xã Mẫu',
    units: [
      { code: 'mot-cua', name: 'Bộ phận Tiếp nhận và Trả kết quả', kind: 'one-stop' },
      { code: 'tu-phap', name: 'Bộ phận Tư pháp - Hộ tịch', kind: 'department' },
      { code: 'van-thu', name: 'Văn thư', kind: 'clerk' },
      { code: 'lanh-dao', name: 'Lãnh đạo Ủy ban nhân dân xã', kind: 'leaders' },
    ],
    confirmed: false,
  },
];
