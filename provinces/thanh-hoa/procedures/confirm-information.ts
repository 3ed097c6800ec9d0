import type { Procedure } from '../../../lib/domain/catalogue/procedure.ts';
import { applicantPage, choice, text } from '../../form-fields.ts';
import { declaration } from '../../paper.ts';
import { found, holder, resultOn, said } from '../../result-forms.ts';
import { AGENCY } from '../agency-codes.ts';

/** A sample of the at-once route (ND61-17.4). No national code: it is not a procedure anybody announced. */
export const confirmInformation: Procedure = {
  code: 'MAU.0001',
  name: 'Xác nhận thông tin về hồ sơ đã nộp (mẫu)',
  sector: 'Thủ tục mẫu',
  level: 'commune',
  serviceLevel: 4,
  agency: 'Ủy ban nhân dân cấp xã',
  agencies: [AGENCY.ubndHacThanh, AGENCY.ubndHoangHoa],
  applicants: ['citizen'],
  timeLimit: { kind: 'at-once', text: 'Giải quyết ngay sau khi tiếp nhận' },
  components: [declaration('phieu-de-nghi', 'Phiếu đề nghị xác nhận thông tin (mẫu)')],
  form: [
    applicantPage,
    {
      key: 'noi-dung',
      title: 'Nội dung cần xác nhận',
      fields: [
        text({ name: 'matter', label: 'Cần xác nhận điều gì?', type: 'long-text' }),
        choice(
          { name: 'purpose', label: 'Dùng để làm gì?' },
          { study: 'Học tập', work: 'Xin việc làm', other: 'Việc khác' },
        ),
        text({ name: 'otherPurpose', label: 'Ghi rõ việc khác', showWhen: { field: 'purpose', equals: 'other' } }),
      ],
    },
  ],
  steps: [
    { name: 'Kiểm tra, tiếp nhận hồ sơ', who: 'Bộ phận Một cửa', within: 'Ngay khi nộp tại quầy' },
    { name: 'Giải quyết ngay tại quầy và trả kết quả', who: 'Bộ phận Một cửa', within: 'Ngay sau khi tiếp nhận' },
  ],
  fees: [],
  channels: ['counter', 'online'],
  delivery: ['counter', 'online'],
  result: 'Giấy xác nhận (mẫu)',
  resultForm: resultOn('certificate', { symbol: 'XN', verb: 'xác nhận' }, [
    holder('holderName', 'Người đề nghị'),
    said('matter', 'Nội dung đề nghị xác nhận'),
    found('finding', 'Kết quả đối chiếu'),
  ]),
  conditions: 'Không.',
  legalBasis: ['Nghị định số 61/2018/NĐ-CP, điều 17 khoản 4'],
  route: 'at-once',
  source: 'Thủ tục mẫu của Một Cửa, không có trong danh mục đã công bố',
  asOf: '2026-11-22',
  confirmed: false,
  published: true,
};
