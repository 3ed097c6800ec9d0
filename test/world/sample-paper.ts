import type { PaperToSign, ResultPaper } from '../../lib/domain/results/result-paper.ts';

export const SIGNED_AT = '2026-03-02T09:30:00+07:00';

/** A permit of Tỉnh Mẫu, ready to be drawn. */
export const samplePaper = (changes: Partial<ResultPaper> = {}): ResultPaper => ({
  template: 'certificate',
  title: 'Giấy phép',
  area: 'Tỉnh Mẫu',
  agency: 'Ủy ban nhân dân xã Mẫu',
  place: 'Xã Mẫu',
  procedure: 'Cấp giấy phép mẫu',
  applicant: 'Nguyễn Thị Lan',
  verb: 'cấp giấy phép cho',
  basis: ['Văn bản mẫu của Tỉnh Mẫu'],
  fields: [{ name: 'holderName', label: 'Họ và tên' }],
  values: { holderName: 'Nguyễn Thị Lan' },
  text: null,
  signer: { role: 'Thủ trưởng cơ quan', name: 'Hoàng Thị Hạnh' },
  code: null,
  checkUrl: `https://mau.test/kiem-tra/${'0'.repeat(32)}`,
  checkPage: 'mau.test/kiem-tra',
  sample: true,
  day: [2026, 3, 2],
  ...changes,
});

/** The leader's signature on a paper. */
export const byLeader = (pdf: Uint8Array): PaperToSign => ({
  ...{ pdf, place: 'leader', signer: 'tm-hanh', name: 'Hoàng Thị Hạnh' },
  ...{ organisation: 'Ủy ban nhân dân xã Mẫu', at: SIGNED_AT, filled: {} },
});

/** The agency's seal on it, with number and day. */
export const byAgency = (pdf: Uint8Array): PaperToSign => ({
  ...{ pdf, place: 'seal', signer: '000.00.03.X99', name: 'Ủy ban nhân dân xã Mẫu', at: SIGNED_AT },
  filled: { number: '12/2026/GP-UBND', date: 'ngày 02 tháng 03 năm 2026' },
});
