import type { Procedure } from '../../../lib/domain/catalogue/procedure.ts';
import { sample } from '../../common/sample-procedure.ts';
import { choice, count, organisationPage, text } from '../../form-fields.ts';
import { declaration, paper } from '../../paper.ts';
import { foundDay, resultOn, said } from '../../result-forms.ts';
import { standardSteps } from '../../standard-steps.ts';
import { AGENCY } from '../agency-codes.ts';

/** A sample for organisations, whose filing is signed digitally (BH-17), on the standard route. */
export const reportWorkers: Procedure = sample({
  code: 'MAU.BH.003',
  name: 'Báo tăng, báo giảm lao động tham gia bảo hiểm xã hội (mẫu)',
  sector: 'Thu bảo hiểm xã hội',
  level: 'province',
  serviceLevel: 4,
  agency: 'Bảo hiểm xã hội tỉnh',
  agencies: [AGENCY.bhxhNgheAn],
  applicants: ['enterprise', 'organisation'],
  timeLimit: { kind: 'working-days', amount: 5, text: '5 ngày làm việc kể từ ngày nhận đủ hồ sơ' },
  components: [
    declaration('to-khai-don-vi', 'Tờ khai đơn vị tham gia (mẫu)'),
    paper({ code: 'danh-sach-lao-dong', name: 'Danh sách lao động tham gia bảo hiểm xã hội' }),
  ],
  form: [
    organisationPage,
    {
      key: 'don-vi',
      title: 'Đơn vị',
      fields: [
        text({ name: 'unitName', label: 'Tên đơn vị' }),
        choice({ name: 'change', label: 'Nội dung' }, { more: 'Báo tăng lao động', fewer: 'Báo giảm lao động' }),
        count({ name: 'workers', label: 'Số lao động' }),
      ],
    },
  ],
  steps: standardSteps('Bảo hiểm xã hội tỉnh', {
    check: 'Nộp trực tuyến: không quá 8 giờ làm việc kể từ khi nộp; tại quầy: ngay khi nộp',
    assign: '0,5 ngày làm việc',
    appraise: '3 ngày làm việc',
    sign: '1 ngày làm việc',
    seal: '0,5 ngày làm việc',
  }),
  fees: [],
  channels: ['counter', 'online', 'post'],
  delivery: ['online', 'counter', 'post'],
  result: 'Thông báo kết quả (mẫu)',
  resultForm: resultOn('certificate', { symbol: 'TB-BHXH', verb: 'thông báo đã ghi nhận' }, [
    said('unitName', 'Đơn vị'),
    said('change', 'Nội dung'),
    said('workers', 'Số lao động'),
    foundDay('from', 'Áp dụng từ ngày'),
  ]),
  conditions: 'Nộp trực tuyến: có chữ ký số của đơn vị.',
  legalBasis: ['Quyết định số 352/QĐ-BHXH ngày 06/3/2020, điều 17'],
  route: 'standard',
});
