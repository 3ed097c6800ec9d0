import type { Procedure } from '../../../lib/domain/catalogue/procedure.ts';
import { sample } from '../../common/sample-procedure.ts';
import { applicantPage, choice, text } from '../../form-fields.ts';
import { declaration, paper } from '../../paper.ts';
import { found, foundDay, holder, resultOn } from '../../result-forms.ts';
import { AGENCY } from '../agency-codes.ts';

/** A sample decided at the counter by delegation (ND61-17.5): the one-stop officer resolves it in the agency's name. */
export const replaceHealthCard: Procedure = sample({
  code: 'MAU.BH.002',
  name: 'Cấp lại thẻ bảo hiểm y tế do mất, hỏng, không đổi thông tin (mẫu)',
  sector: 'Bảo hiểm y tế',
  level: 'district',
  serviceLevel: 4,
  agency: 'Bảo hiểm xã hội cấp huyện',
  agencies: [AGENCY.bhxhNamDan],
  applicants: ['citizen'],
  timeLimit: {
    kind: 'same-day',
    lateAfter: '15:00',
    text: 'Trong ngày; nhận sau 15 giờ thì trả kết quả trong ngày làm việc tiếp theo',
  },
  components: [
    declaration('to-khai', 'Tờ khai đề nghị cấp lại (mẫu)'),
    paper({ code: 'the-cu', name: 'Thẻ cũ (nếu hỏng)', required: false }),
  ],
  form: [
    applicantPage,
    {
      key: 'the',
      title: 'Thẻ đã cấp',
      fields: [
        choice({ name: 'reason', label: 'Vì sao cần cấp lại?' }, { lost: 'Bị mất', damaged: 'Bị hỏng' }),
        choice(
          { name: 'knowsNumber', label: 'Có nhớ mã số bảo hiểm y tế không?' },
          { no: 'Không, cơ quan tra giúp', yes: 'Có' },
        ),
        text({
          name: 'cardNumber',
          label: 'Mã số bảo hiểm y tế',
          help: 'Gồm 10 chữ số, in trên thẻ.',
          pattern: '^[0-9]{10}$',
          patternMessage: 'Mã số bảo hiểm y tế phải gồm đúng 10 chữ số.',
          showWhen: { field: 'knowsNumber', equals: 'yes' },
        }),
      ],
    },
  ],
  steps: [
    {
      name: 'Kiểm tra, tiếp nhận hồ sơ',
      who: 'Bộ phận Một cửa, Bảo hiểm xã hội huyện',
      within: 'Nộp trực tuyến: không quá 8 giờ làm việc kể từ khi nộp; tại quầy: ngay khi nộp',
    },
    {
      name: 'Giải quyết theo ủy quyền và trả kết quả',
      who: 'Người được ủy quyền tại Bộ phận Một cửa',
      within: 'Trong ngày',
    },
  ],
  fees: [],
  channels: ['counter', 'online', 'post'],
  delivery: ['counter', 'post', 'online'],
  result: 'Thẻ bảo hiểm y tế cấp lại (mẫu)',
  resultForm: resultOn('health-card', { symbol: 'BHYT' }, [
    found('cardNumber', 'Mã số'),
    holder('holderName', 'Họ và tên'),
    foundDay('holderBirthday', 'Ngày sinh'),
    found('holderSex', 'Giới tính'),
    found('hospital', 'Nơi đăng ký khám, chữa bệnh ban đầu'),
    foundDay('validFrom', 'Giá trị sử dụng từ'),
  ]),
  conditions: 'Thông tin trên thẻ không thay đổi.',
  legalBasis: ['Nghị định số 61/2018/NĐ-CP, điều 17 khoản 5', 'Quyết định số 352/QĐ-BHXH ngày 06/3/2020, điều 7'],
  route: 'delegated',
});
