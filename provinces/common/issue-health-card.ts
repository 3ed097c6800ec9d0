import type { Procedure } from '../../lib/domain/catalogue/procedure.ts';
import { applicantPage, choice, text } from '../form-fields.ts';
import { declaration, paper } from '../paper.ts';
import { found, foundDay, holder, resultOn, said } from '../result-forms.ts';
import { standardSteps } from '../standard-steps.ts';

/** Cấp thẻ bảo hiểm y tế, as the National Public Service Portal published it; form, steps and levels are ours. */
export const healthCard = (agencies: Procedure['agencies']): Procedure => ({
  code: '1.014137',
  name: 'Thủ tục cấp thẻ bảo hiểm y tế',
  sector: 'Bảo hiểm y tế',
  level: 'province',
  serviceLevel: 4,
  agency: 'Bảo hiểm xã hội tỉnh',
  agencies,
  applicants: ['citizen', 'enterprise', 'organisation'],
  timeLimit: { kind: 'working-days', amount: 5, text: '5 ngày làm việc kể từ ngày đủ hồ sơ' },
  components: [
    declaration('to-khai', 'Tờ khai tham gia, điều chỉnh thông tin bảo hiểm y tế (Mẫu số 2, Nghị định 188/2025/NĐ-CP)'),
    paper({
      code: 'danh-sach-doi-tuong',
      name: 'Danh sách đối tượng tham gia bảo hiểm y tế (Mẫu số 3) đối với cơ quan, tổ chức quản lý đối tượng',
      required: false,
    }),
    paper({
      code: 'tai-lieu-lien-quan',
      name: 'Bản scan các văn bản, tài liệu liên quan (nếu thay đổi thông tin thân nhân hoặc quyền lợi)',
      required: false,
    }),
  ],
  form: [
    applicantPage,
    {
      key: 'yeu-cau',
      title: 'Yêu cầu về thẻ',
      fields: [
        choice(
          { name: 'request', label: 'Đề nghị làm gì?' },
          { join: 'Tham gia, cấp thẻ lần đầu', change: 'Thay đổi thông tin đã ghi trên thẻ' },
        ),
        text({
          name: 'cardNumber',
          label: 'Mã số bảo hiểm y tế',
          help: 'Gồm 10 chữ số, in trên thẻ đang dùng.',
          pattern: '^[0-9]{10}$',
          patternMessage: 'Mã số bảo hiểm y tế phải gồm đúng 10 chữ số.',
          showWhen: { field: 'request', equals: 'change' },
        }),
        text({
          name: 'change',
          label: 'Nội dung cần thay đổi',
          type: 'long-text',
          showWhen: { field: 'request', equals: 'change' },
        }),
      ],
    },
    {
      key: 'noi-kham',
      title: 'Nơi khám chữa bệnh ban đầu',
      fields: [
        text({
          name: 'firstFacility',
          label: 'Cơ sở khám chữa bệnh ban đầu',
          help: 'Ví dụ: trạm y tế xã nơi cư trú.',
        }),
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
  delivery: ['counter', 'post', 'online'],
  result: 'Thẻ bảo hiểm y tế',
  resultForm: resultOn('health-card', { symbol: 'BHYT' }, [
    found('cardNumber', 'Mã số'),
    holder('holderName', 'Họ và tên'),
    foundDay('holderBirthday', 'Ngày sinh'),
    found('holderSex', 'Giới tính'),
    said('hospital', 'Nơi đăng ký khám, chữa bệnh ban đầu', 'firstFacility'),
    foundDay('validFrom', 'Giá trị sử dụng từ'),
  ]),
  conditions: 'Thuộc đối tượng tham gia bảo hiểm y tế theo quy định của pháp luật.',
  legalBasis: [
    'Luật Bảo hiểm y tế số 25/2008/QH12, được sửa đổi, bổ sung bởi Luật số 46/2014/QH13 và Luật số 51/2024/QH15',
    'Nghị định số 188/2025/NĐ-CP',
  ],
  route: 'standard',
  source: 'https://dichvucong.gov.vn',
  asOf: '2026-09-12',
  confirmed: true,
  published: true,
});
