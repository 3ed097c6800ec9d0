import type { Procedure } from '../../../lib/domain/catalogue/procedure.ts';
import { sample } from '../../common/sample-procedure.ts';
import { applicantPage, choice, text } from '../../form-fields.ts';
import { declaration, paper } from '../../paper.ts';
import { found, holder, mayBeSaid, resultOn, said } from '../../result-forms.ts';
import { AGENCY } from '../agency-codes.ts';

/**
 * A sample across levels (ND61-19.7, BH-7.3): the province resolves it; taken in at a district's counter it goes the
 * cross-level route (`dossier/steps/routes.ts`) and the district returns the result.
 */
export const payLumpSum: Procedure = sample({
  code: 'MAU.BH.001',
  name: 'Giải quyết hưởng bảo hiểm xã hội một lần (mẫu)',
  sector: 'Thực hiện chính sách bảo hiểm xã hội',
  level: 'province',
  serviceLevel: 4,
  agency: 'Bảo hiểm xã hội tỉnh',
  agencies: [AGENCY.bhxhNgheAn],
  applicants: ['citizen'],
  timeLimit: { kind: 'working-days', amount: 10, text: '10 ngày làm việc kể từ ngày nhận đủ hồ sơ' },
  components: [
    declaration('don-de-nghi', 'Đơn đề nghị hưởng một lần (mẫu)'),
    paper({ code: 'so-bao-hiem', name: 'Sổ bảo hiểm xã hội (bản chính)', source: 'database-or-document' }),
  ],
  form: [
    applicantPage,
    {
      key: 'huong',
      title: 'Nội dung đề nghị',
      fields: [
        choice(
          { name: 'knowsNumber', label: 'Có nhớ mã số bảo hiểm xã hội không?' },
          { no: 'Không, cơ quan tra giúp', yes: 'Có' },
        ),
        text({
          name: 'bookNumber',
          label: 'Mã số bảo hiểm xã hội',
          help: 'Gồm 10 chữ số, in trên sổ.',
          pattern: '^[0-9]{10}$',
          patternMessage: 'Mã số bảo hiểm xã hội phải gồm đúng 10 chữ số.',
          showWhen: { field: 'knowsNumber', equals: 'yes' },
        }),
        choice({ name: 'paidBy', label: 'Nhận tiền bằng cách nào?' }, { account: 'Qua tài khoản', cash: 'Tiền mặt' }),
        text({
          name: 'bankAccount',
          label: 'Số tài khoản, ngân hàng',
          showWhen: { field: 'paidBy', equals: 'account' },
        }),
      ],
    },
  ],
  steps: [
    {
      name: 'Kiểm tra, tiếp nhận hồ sơ',
      who: 'Bộ phận Một cửa nơi nộp, Bảo hiểm xã hội huyện hoặc tỉnh',
      within: 'Nộp trực tuyến: không quá 8 giờ làm việc kể từ khi nộp; tại quầy: ngay khi nộp',
    },
    {
      name: 'Chuyển hồ sơ lên Bảo hiểm xã hội tỉnh (nếu nộp tại huyện)',
      who: 'Bộ phận Một cửa, Bảo hiểm xã hội huyện',
      within: 'Trong ngày; nhận sau 15 giờ thì đầu giờ ngày làm việc tiếp theo',
    },
    { name: 'Phân công xử lý', who: 'Phụ trách phòng, Bảo hiểm xã hội tỉnh', within: '0,5 ngày làm việc' },
    { name: 'Thẩm định, dự thảo kết quả', who: 'Cán bộ được phân công', within: '7 ngày làm việc' },
    { name: 'Ký duyệt kết quả', who: 'Lãnh đạo, Bảo hiểm xã hội tỉnh', within: '1 ngày làm việc' },
    { name: 'Ký số của cơ quan, vào sổ', who: 'Văn thư, Bảo hiểm xã hội tỉnh', within: '0,5 ngày làm việc' },
    { name: 'Trả kết quả', who: 'Bộ phận Một cửa nơi nộp', within: 'Trong hạn đã hẹn' },
  ],
  fees: [],
  channels: ['counter', 'online', 'post'],
  delivery: ['counter', 'post'],
  result: 'Quyết định hưởng bảo hiểm xã hội một lần (mẫu)',
  resultForm: resultOn('decision', { symbol: 'QĐ-BHXH', verb: 'chi trả bảo hiểm xã hội một lần cho' }, [
    holder('holderName', 'Họ và tên'),
    mayBeSaid('bookNumber', 'Mã số bảo hiểm xã hội'),
    found('months', 'Thời gian đóng bảo hiểm xã hội được tính'),
    found('amount', 'Mức hưởng'),
    said('paidBy', 'Hình thức nhận'),
  ]),
  conditions: 'Đủ điều kiện hưởng một lần theo quy định của pháp luật.',
  legalBasis: [
    'Nghị định số 61/2018/NĐ-CP, điều 19 khoản 7',
    'Quyết định số 352/QĐ-BHXH ngày 06/3/2020, điều 7 khoản 3',
  ],
  route: 'standard',
});
