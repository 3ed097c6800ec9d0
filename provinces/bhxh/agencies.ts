import type { Agency } from '../../lib/domain/profile.ts';
import { listed, ONE_STOP, units } from '../common/directory.ts';
import { AGENCY } from './agency-codes.ts';

/** Bảo hiểm xã hội Việt Nam from the centre down to the district: one province and two districts of it (BH-15.1). */
export const agencies: readonly Agency[] = [
  listed({
    code: AGENCY.bhxhVietNam,
    name: 'Bảo hiểm xã hội Việt Nam',
    level: 'central',
    parent: null,
    address: 'Thành phố Hà Nội',
    extension: '401',
    oneStop: ONE_STOP,
    place: 'Hà Nội',
    units: units(
      'Bộ phận Tiếp nhận và Trả kết quả thủ tục hành chính',
      [
        ['cntt', 'Trung tâm Công nghệ thông tin'],
        ['phap-che', 'Vụ Pháp chế'],
      ],
      'Lãnh đạo Bảo hiểm xã hội Việt Nam',
    ),
  }),
  listed({
    code: AGENCY.bhxhNgheAn,
    name: 'Bảo hiểm xã hội tỉnh Nghệ An',
    level: 'province',
    parent: AGENCY.bhxhVietNam,
    address: 'Thành phố Vinh, tỉnh Nghệ An',
    extension: '402',
    oneStop: ONE_STOP,
    place: 'Nghệ An',
    units: units(
      'Bộ phận Tiếp nhận và Trả kết quả thủ tục hành chính',
      [['cap-so-the', 'Phòng Cấp sổ, thẻ']],
      'Lãnh đạo Bảo hiểm xã hội tỉnh',
    ),
  }),
  listed({
    code: AGENCY.bhxhNamDan,
    name: 'Bảo hiểm xã hội huyện Nam Đàn',
    level: 'district',
    parent: AGENCY.bhxhNgheAn,
    address: 'Thị trấn Nam Đàn, huyện Nam Đàn, tỉnh Nghệ An',
    extension: '403',
    oneStop: ONE_STOP,
    place: 'Nam Đàn',
    units: units(
      'Bộ phận Tiếp nhận và Trả kết quả thủ tục hành chính',
      [['che-do', 'Bộ phận Chế độ bảo hiểm xã hội']],
      'Lãnh đạo Bảo hiểm xã hội huyện',
    ),
  }),
  listed({
    code: AGENCY.bhxhDienChau,
    name: 'Bảo hiểm xã hội huyện Diễn Châu',
    level: 'district',
    parent: AGENCY.bhxhNgheAn,
    address: 'Thị trấn Diễn Châu, huyện Diễn Châu, tỉnh Nghệ An',
    extension: '404',
    oneStop: ONE_STOP,
    place: 'Diễn Châu',
    units: units(
      'Bộ phận Tiếp nhận và Trả kết quả thủ tục hành chính',
      [['che-do', 'Bộ phận Chế độ bảo hiểm xã hội']],
      'Lãnh đạo Bảo hiểm xã hội huyện',
    ),
  }),
  listed({
    code: AGENCY.thanhTraChinhPhu,
    name: 'Thanh tra Chính phủ',
    level: 'central',
    parent: null,
    address: 'Thành phố Hà Nội',
    extension: '405',
    oneStop: ONE_STOP,
    place: 'Hà Nội',
    units: units(
      'Bộ phận Tiếp nhận và Trả kết quả',
      [['tiep-cong-dan', 'Phòng Tiếp công dân, xử lý đơn']],
      'Lãnh đạo Thanh tra Chính phủ',
    ),
  }),
];
