import type { Agency, Unit } from '../../lib/domain/profile.ts';
import { AGENCY } from './agency-codes.ts';

const CENTRE = 'TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG';
const ONE_STOP = 'BỘ PHẬN TIẾP NHẬN VÀ TRẢ KẾT QUẢ';

/** Telephone numbers and e-mail addresses are samples; no identifier or address here has been confirmed by its agency. */
type Listed = Pick<Agency, 'code' | 'name' | 'level' | 'parent' | 'address' | 'oneStop' | 'place' | 'units'> & {
  readonly extension: string;
};

const listed = ({ extension, ...agency }: Listed): Agency => ({
  ...agency,
  phone: `0900 000 ${extension}`,
  email: `motcua${extension}@example.vn`,
  confirmed: false,
});

const units = (
  oneStop: string,
  departments: readonly [code: string, name: string][],
  leaders: string,
): readonly Unit[] => [
  { code: 'mot-cua', name: oneStop, kind: 'one-stop' },
  ...departments.map(([code, name]) => ({ code, name, kind: 'department' as const })),
  { code: 'van-thu', name: 'Văn thư', kind: 'clerk' },
  { code: 'lanh-dao', name: leaders, kind: 'leaders' },
];

/** Agencies of Thanh Hóa that the desk shows, one or more of every level (A1, TH-1.2a). */
export const agencies: readonly Agency[] = [
  listed({
    code: AGENCY.ubndTinh,
    name: 'Ủy ban nhân dân tỉnh Thanh Hóa',
    level: 'province',
    parent: null,
    address: 'Phường Hạc Thành, tỉnh Thanh Hóa',
    extension: '101',
    oneStop: CENTRE,
    place: 'Thanh Hóa',
    units: units(
      'Trung tâm Phục vụ hành chính công tỉnh',
      [['van-phong', 'Văn phòng']],
      'Lãnh đạo Ủy ban nhân dân tỉnh',
    ),
  }),
  listed({
    code: AGENCY.soTuPhap,
    name: 'Sở Tư pháp tỉnh Thanh Hóa',
    level: 'province',
    parent: AGENCY.ubndTinh,
    address: 'Phường Hạc Thành, tỉnh Thanh Hóa',
    extension: '102',
    oneStop: CENTRE,
    place: 'Thanh Hóa',
    units: units(
      'Quầy Sở Tư pháp tại Trung tâm Phục vụ hành chính công tỉnh',
      [['hanh-chinh-tu-phap', 'Phòng Hành chính tư pháp']],
      'Lãnh đạo Sở',
    ),
  }),
  // The district level ended on 1 July 2025; it stays in the directory because rule set seed-2016-2021 knows it.
  listed({
    code: AGENCY.ubndBimSon,
    name: 'Ủy ban nhân dân thị xã Bỉm Sơn',
    level: 'district',
    parent: AGENCY.ubndTinh,
    address: 'Thị xã Bỉm Sơn, tỉnh Thanh Hóa',
    extension: '103',
    oneStop: ONE_STOP,
    place: 'Bỉm Sơn',
    units: units('Bộ phận Tiếp nhận và Trả kết quả', [['tu-phap', 'Phòng Tư pháp']], 'Lãnh đạo Ủy ban nhân dân thị xã'),
  }),
  listed({
    code: AGENCY.ubndHacThanh,
    name: 'Ủy ban nhân dân phường Hạc Thành',
    level: 'commune',
    parent: AGENCY.ubndTinh,
    address: 'Phường Hạc Thành, tỉnh Thanh Hóa',
    extension: '104',
    oneStop: ONE_STOP,
    place: 'Hạc Thành',
    units: units(
      'Bộ phận Tiếp nhận và Trả kết quả',
      [['tu-phap-ho-tich', 'Bộ phận Tư pháp - Hộ tịch']],
      'Lãnh đạo Ủy ban nhân dân phường',
    ),
  }),
  listed({
    code: AGENCY.ubndHoangHoa,
    name: 'Ủy ban nhân dân xã Hoằng Hóa',
    level: 'commune',
    parent: AGENCY.ubndTinh,
    address: 'Xã Hoằng Hóa, tỉnh Thanh Hóa',
    extension: '105',
    oneStop: ONE_STOP,
    place: 'Hoằng Hóa',
    units: units(
      'Bộ phận Tiếp nhận và Trả kết quả',
      [['tu-phap-ho-tich', 'Bộ phận Tư pháp - Hộ tịch']],
      'Lãnh đạo Ủy ban nhân dân xã',
    ),
  }),
  listed({
    code: AGENCY.congAnHacThanh,
    name: 'Công an phường Hạc Thành',
    level: 'commune',
    parent: null,
    address: 'Phường Hạc Thành, tỉnh Thanh Hóa',
    extension: '106',
    oneStop: ONE_STOP,
    place: 'Hạc Thành',
    units: units('Bộ phận Tiếp nhận và Trả kết quả', [['cu-tru', 'Tổ Cư trú và căn cước']], 'Chỉ huy Công an phường'),
  }),
  listed({
    code: AGENCY.bhxhTinh,
    name: 'Bảo hiểm xã hội tỉnh Thanh Hóa',
    level: 'central',
    parent: null,
    address: 'Phường Hạc Thành, tỉnh Thanh Hóa',
    extension: '107',
    oneStop: ONE_STOP,
    place: 'Thanh Hóa',
    units: units(
      'Bộ phận Tiếp nhận và Trả kết quả',
      [['cap-the', 'Phòng Cấp sổ, thẻ']],
      'Lãnh đạo Bảo hiểm xã hội tỉnh',
    ),
  }),
];
