import type { Procedure } from '../../../lib/domain/catalogue/procedure.ts';
import { sample } from '../../common/sample-procedure.ts';
import { applicantPage, choice, text } from '../../form-fields.ts';
import { declaration, paper } from '../../paper.ts';
import { found, holder, mayBeSaid, resultOn, said } from '../../result-forms.ts';
import { standardSteps } from '../../standard-steps.ts';
import { AGENCY } from '../agency-codes.ts';

/** A sample at service level 3 (TT32-5.3): filed online, fee and result at the counter or by post. */
export const reissueCertificate: Procedure = sample({
  code: 'MAU.HT.003',
  name: 'Cấp lại chứng chỉ hành nghề bị mất, hư hỏng (mẫu)',
  sector: 'Khám bệnh, chữa bệnh',
  level: 'province',
  serviceLevel: 3,
  agency: 'Sở Y tế',
  agencies: [AGENCY.soYTe],
  applicants: ['citizen'],
  timeLimit: { kind: 'working-days', amount: 5, text: '5 ngày làm việc kể từ ngày nhận đủ hồ sơ' },
  components: [
    declaration('don-de-nghi', 'Đơn đề nghị cấp lại (mẫu)'),
    paper({
      code: 'chung-chi-cu',
      name: 'Chứng chỉ hành nghề đã cấp (nếu hư hỏng)',
      required: false,
      source: 'database-or-document',
    }),
    paper({ code: 'anh-chan-dung', name: 'Ảnh chân dung 4 × 6 cm' }),
  ],
  form: [
    applicantPage,
    {
      key: 'chung-chi',
      title: 'Chứng chỉ đã cấp',
      fields: [
        choice({ name: 'reason', label: 'Vì sao cần cấp lại?' }, { damaged: 'Bị hư hỏng', lost: 'Bị mất' }),
        text({ name: 'certificateNumber', label: 'Số chứng chỉ', help: 'Không nhớ thì bỏ trống.', required: false }),
        text({
          name: 'lostHow',
          label: 'Mất ở đâu, khi nào',
          type: 'long-text',
          showWhen: { field: 'reason', equals: 'lost' },
        }),
      ],
    },
  ],
  steps: standardSteps('Sở Y tế', {
    check: 'Nộp trực tuyến: không quá 8 giờ làm việc kể từ khi nộp; tại quầy: ngay khi nộp',
    assign: '0,5 ngày làm việc',
    appraise: '3 ngày làm việc',
    sign: '1 ngày làm việc',
    seal: '0,5 ngày làm việc',
  }),
  fees: [],
  channels: ['counter', 'online', 'post'],
  delivery: ['counter', 'post'],
  result: 'Chứng chỉ hành nghề cấp lại (mẫu)',
  resultForm: resultOn('certificate', { symbol: 'CCHN-SYT', verb: 'cấp lại chứng chỉ hành nghề cho' }, [
    holder('holderName', 'Họ và tên'),
    mayBeSaid('certificateNumber', 'Số chứng chỉ đã cấp'),
    found('qualification', 'Văn bằng chuyên môn'),
    found('scope', 'Phạm vi hoạt động chuyên môn'),
    said('reason', 'Lý do cấp lại'),
  ]),
  conditions: 'Đã được cấp chứng chỉ hành nghề tại tỉnh Hà Tĩnh.',
  legalBasis: ['Nghị định số 61/2018/NĐ-CP, điều 19 khoản 2', 'Thông tư số 32/2017/TT-BTTTT, điều 5 khoản 3'],
  route: 'standard',
});
