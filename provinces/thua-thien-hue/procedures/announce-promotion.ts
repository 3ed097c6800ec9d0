import type { Procedure } from '../../../lib/domain/catalogue/procedure.ts';
import { sample } from '../../common/sample-procedure.ts';
import { applicantPage, day, text } from '../../form-fields.ts';
import { declaration, paper } from '../../paper.ts';
import { resultOn, said } from '../../result-forms.ts';
import { standardSteps } from '../../standard-steps.ts';
import { AGENCY } from '../agency-codes.ts';

/** A sample at a department, whose online intake is automatic (TTH annex step 1), on the standard route. */
export const announcePromotion: Procedure = sample({
  code: 'MAU.TTH.001',
  name: 'Thông báo hoạt động khuyến mại (mẫu)',
  sector: 'Xúc tiến thương mại',
  level: 'province',
  serviceLevel: 4,
  agency: 'Sở Công Thương',
  agencies: [AGENCY.soCongThuong],
  applicants: ['citizen', 'enterprise'],
  timeLimit: { kind: 'working-days', amount: 5, text: '5 ngày làm việc kể từ ngày nhận đủ hồ sơ' },
  components: [
    declaration('thong-bao', 'Thông báo thực hiện khuyến mại (mẫu)'),
    paper({ code: 'the-le', name: 'Thể lệ chương trình khuyến mại', required: false }),
  ],
  form: [
    applicantPage,
    {
      key: 'chuong-trinh',
      title: 'Chương trình',
      fields: [
        text({ name: 'programme', label: 'Tên chương trình' }),
        text({ name: 'place', label: 'Địa bàn khuyến mại', help: 'Ví dụ: thành phố Huế.' }),
        day({ name: 'startsOn', label: 'Ngày bắt đầu' }),
        day({
          name: 'endsOn',
          label: 'Ngày kết thúc',
          help: 'Không trước ngày bắt đầu.',
          bounds: { notBefore: 'startsOn' },
        }),
      ],
    },
  ],
  steps: standardSteps('Sở Công Thương', {
    check: 'Nộp trực tuyến: hệ thống kiểm tra và tiếp nhận tự động; tại quầy: ngay khi nộp',
    assign: '0,5 ngày làm việc',
    appraise: '3 ngày làm việc',
    sign: '1 ngày làm việc',
    seal: '0,5 ngày làm việc',
  }),
  fees: [],
  channels: ['counter', 'online', 'post'],
  delivery: ['counter', 'post'],
  result: 'Văn bản xác nhận đã nhận thông báo (mẫu)',
  resultForm: resultOn('certificate', { symbol: 'SCT-QLTM', verb: 'xác nhận đã nhận thông báo khuyến mại' }, [
    said('programme', 'Tên chương trình'),
    said('place', 'Địa bàn khuyến mại'),
    said('startsOn', 'Từ ngày'),
    said('endsOn', 'Đến ngày'),
  ]),
  conditions: 'Thông báo trước ngày bắt đầu chương trình.',
  legalBasis: ['Quyết định số 89/2016/QĐ-UBND của UBND tỉnh Thừa Thiên Huế, phụ lục bước 1'],
  route: 'standard',
  stepLimits: {
    assign: { kind: 'working-hours', amount: 4 },
    appraise: { kind: 'working-days', amount: 3 },
    sign: { kind: 'working-days', amount: 1 },
    seal: { kind: 'working-hours', amount: 4 },
  },
});
