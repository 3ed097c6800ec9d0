import { slipMark } from '../../../functions/slips/slip-mark.ts';
import type { SlipFrame } from '../../../lib/domain/slips/frame.ts';
import type { SlipKind } from '../../../lib/domain/slips/slip.ts';
import { formSource, slipTitle } from '../../../lib/domain/slips/slip-title.ts';

const HASH = '5f2c9e0d7a81b3461e95d8c07f3ab26498d1e5b70c3f6a2987b4d0e1f5c6a379';

/** The frame of a sample slip of the invented Tỉnh Mẫu. */
export const frame = (kind: SlipKind, unit = 'Trung tâm Phục vụ hành chính công'): SlipFrame => ({
  title: slipTitle(kind),
  area: 'UBND tỉnh Mẫu',
  unit,
  number: '125/TTPVHCC',
  issuer: '000.00.15.H56 một cửa',
  mark: null,
  placeAndDate: 'Tỉnh Mẫu, ngày 13 tháng 02 năm 2026',
  signature: null,
  code: '000.00.15.H56-260213-0125',
  lookUpUrl: `https://motcua.tinhmau.example/tra-cuu?ma=000.00.15.H56-260213-0125#${slipMark({ hash: HASH, at: '2026-02-13T16:45:00+07:00' })}`,
  entryHash: HASH,
  ruleSet: 'Bộ quy tắc áp dụng: seed-2016-2021',
  formVersion: `${formSource(kind)}; bản mẫu 2026-11-22`,
});

/** An invented applicant. */
export const lan = {
  applicant: 'Nguyễn Thị Ngọc Lan',
  address: 'Số 12, đường Ỷ Lan, phường Mẫu Thượng, tỉnh Mẫu',
  phone: '0900 000 001',
  email: 'lan@vi-du.example',
  content: 'Cấp lại thẻ bảo hiểm y tế do mất, hỏng (1.014137)',
};
