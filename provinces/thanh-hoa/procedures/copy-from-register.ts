import type { Procedure } from '../../../lib/domain/catalogue/procedure.ts';
import { sample } from '../../common/sample-procedure.ts';
import { applicantPage, choice, count, text } from '../../form-fields.ts';
import { declaration, paper } from '../../paper.ts';
import { found, resultOn, said } from '../../result-forms.ts';
import { standardSteps } from '../../standard-steps.ts';
import { AGENCY } from '../agency-codes.ts';

/** A sample whose fee is paid in advance: not paid, it is not complete and is guided, not accepted (TH-9.2c). */
export const copyFromRegister: Procedure = sample({
  code: 'MAU.0002',
  name: 'Cấp bản sao từ sổ gốc, nộp lệ phí trước (mẫu)',
  sector: 'Thủ tục mẫu',
  level: 'commune',
  serviceLevel: 4,
  agency: 'Ủy ban nhân dân cấp xã',
  agencies: [AGENCY.ubndHacThanh, AGENCY.ubndHoangHoa],
  applicants: ['citizen'],
  timeLimit: { kind: 'working-days', amount: 2, text: '2 ngày làm việc kể từ ngày nhận đủ hồ sơ' },
  components: [
    declaration('to-khai', 'Tờ khai đề nghị cấp bản sao (mẫu)'),
    paper({ code: 'giay-to-chung-minh', name: 'Giấy tờ chứng minh quan hệ (nếu xin cho người khác)', required: false }),
  ],
  form: [
    applicantPage,
    {
      key: 'ban-sao',
      title: 'Bản sao cần cấp',
      fields: [
        choice({ name: 'register', label: 'Sao từ sổ nào?' }, { birth: 'Sổ khai sinh', marriage: 'Sổ kết hôn' }),
        text({ name: 'registeredName', label: 'Người được ghi trong sổ' }),
        count({ name: 'copyCount', label: 'Số bản' }),
      ],
    },
  ],
  steps: standardSteps('Ủy ban nhân dân cấp xã', {
    check: 'Nộp trực tuyến: không quá 8 giờ làm việc kể từ khi nộp; tại quầy: ngay khi nộp',
    assign: '0,25 ngày làm việc',
    appraise: '1 ngày làm việc',
    sign: '0,5 ngày làm việc',
    seal: '0,25 ngày làm việc',
  }),
  fees: [
    { channel: 'online', amount: 8000, prepaid: true, text: '8.000 đồng một lần, nộp trước khi tiếp nhận' },
    { channel: 'counter', amount: 8000, prepaid: true, text: '8.000 đồng một lần, nộp khi tiếp nhận' },
  ],
  channels: ['counter', 'online'],
  delivery: ['counter', 'online', 'post'],
  result: 'Bản sao từ sổ gốc (mẫu)',
  resultForm: resultOn('certificate', { symbol: 'BSHT', verb: 'cấp bản sao từ sổ gốc' }, [
    said('register', 'Sao từ'),
    said('registeredName', 'Người được ghi trong sổ'),
    found('extract', 'Nội dung ghi trong sổ'),
    found('registerNumber', 'Số, quyển số'),
  ]),
  conditions: 'Nộp lệ phí trước.',
  legalBasis: ['Quyết định số 27/2019/QĐ-UBND của UBND tỉnh Thanh Hóa, điều 9 khoản 2 điểm c và khoản 6 điểm c'],
  route: 'standard',
});
