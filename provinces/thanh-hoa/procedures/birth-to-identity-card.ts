import { type Procedure, WHEN_VERIFIED } from '../../../lib/domain/catalogue/procedure.ts';
import { birthCertificateFound } from '../../common/birth-result.ts';
import { applicantPage, birthday, choice, text } from '../../form-fields.ts';
import { declaration, paper } from '../../paper.ts';
import { found, foundDay, resultOn, said } from '../../result-forms.ts';
import { AGENCY } from '../agency-codes.ts';

/** "24 giờ" of the published part: a day's time, counted as one working day so that it ends where an office can be met. */
const TWENTY_FOUR_HOURS = { kind: 'working-days', amount: 1, text: '24 giờ' } as const;

/**
 * The linked procedure (E6, E7, E15): birth, then residence and health-insurance card at once, then the identity card.
 * The parts in line (24 hours + 2 + 5 working days) exceed the published 3 days; the appointment follows the published whole,
 * each part keeps its own limit, and the conflict is shown to the administrator (`partsBeyondWhole`).
 */
export const birthToIdentityCard: Procedure = {
  code: '3.000722',
  name: 'Liên thông điện tử: đăng ký khai sinh, đăng ký thường trú, cấp thẻ bảo hiểm y tế, cấp thẻ căn cước cho trẻ em dưới 6 tuổi',
  sector: 'Thủ tục hành chính liên thông',
  level: 'commune',
  serviceLevel: 4,
  agency: 'Ủy ban nhân dân cấp xã',
  agencies: [AGENCY.ubndHacThanh, AGENCY.ubndHoangHoa],
  applicants: ['citizen'],
  timeLimit: {
    kind: 'working-days',
    amount: 3,
    lateAfter: '15:00',
    text: '3 ngày làm việc kể từ ngày đủ hồ sơ (5 ngày làm việc khi phải xác minh). Nhận sau 15 giờ thì tính từ ngày làm việc tiếp theo',
  },
  components: [
    declaration('to-khai', 'Tờ khai điện tử (Mẫu số 01, Nghị định 301/2026/NĐ-CP)'),
    paper({
      code: 'giay-chung-sinh',
      name: 'Giấy chứng sinh (dữ liệu điện tử có ký số hoặc bản điện tử; không có thì giấy tờ thay giấy chứng sinh)',
      source: 'database-or-document',
    }),
    paper({
      code: 'giay-to-cu-tru',
      name: 'Giấy tờ về cư trú khi trẻ thường trú khác nơi cha, mẹ',
      required: false,
    }),
  ],
  form: [
    applicantPage,
    {
      key: 'tre',
      title: 'Trẻ được khai sinh',
      fields: [
        text({ name: 'childName', label: 'Họ, chữ đệm, tên của trẻ', help: 'Viết đủ dấu, ví dụ: Nguyễn Minh An.' }),
        birthday({ name: 'childBirthday', label: 'Ngày sinh của trẻ' }),
        choice({ name: 'childSex', label: 'Giới tính của trẻ' }, { female: 'Nữ', male: 'Nam' }),
      ],
    },
    {
      key: 'thuong-tru',
      title: 'Nơi thường trú của trẻ',
      fields: [
        choice(
          { name: 'livesWith', label: 'Trẻ thường trú ở đâu?' },
          { parents: 'Cùng cha, mẹ', elsewhere: 'Nơi khác với cha, mẹ' },
        ),
        text({
          name: 'childAddress',
          label: 'Địa chỉ thường trú của trẻ',
          showWhen: { field: 'livesWith', equals: 'elsewhere' },
        }),
      ],
    },
  ],
  steps: [
    { name: 'Đăng ký khai sinh (1.001193)', who: 'Ủy ban nhân dân cấp xã', within: '24 giờ' },
    {
      name: 'Đăng ký thường trú (1.004222), sau đăng ký khai sinh',
      who: 'Công an cấp xã',
      within: '2 ngày làm việc (5 khi phải xác minh)',
    },
    {
      name: 'Cấp thẻ bảo hiểm y tế (1.014137), sau đăng ký khai sinh',
      who: 'Bảo hiểm xã hội',
      within: '2 ngày làm việc',
    },
    { name: 'Cấp thẻ căn cước (1.116410), sau đăng ký thường trú', who: 'Công an cấp xã', within: '5 ngày làm việc' },
  ],
  fees: [],
  channels: ['online'],
  delivery: ['counter', 'post'],
  result: 'Giấy khai sinh; thông báo đăng ký thường trú; thẻ bảo hiểm y tế; thẻ căn cước',
  conditions: 'Không.',
  legalBasis: ['Nghị định số 301/2026/NĐ-CP'],
  route: 'birth-to-identity-card',
  alternatives: [
    {
      ground: WHEN_VERIFIED,
      limit: { kind: 'instead', within: { kind: 'working-days', amount: 5, lateAfter: '15:00' } },
      article: 'Thời hạn công bố của thủ tục 3.000722; ND61-19.3',
    },
  ],
  shares: [
    {
      key: '1.001193',
      work: 'Đăng ký khai sinh, cấp Giấy khai sinh',
      agency: { [AGENCY.ubndHacThanh]: AGENCY.ubndHacThanh, [AGENCY.ubndHoangHoa]: AGENCY.ubndHoangHoa },
      within: TWENTY_FOUR_HOURS,
      after: [],
      resultForm: birthCertificateFound,
    },
    {
      key: '1.004222',
      work: 'Đăng ký thường trú cho trẻ',
      agency: { '*': AGENCY.congAnHacThanh },
      within: { kind: 'working-days', amount: 2 },
      after: ['1.001193'],
      resultForm: resultOn('residence-confirmation', { symbol: 'TB-CA' }, [
        said('childName', 'Họ, chữ đệm, tên của trẻ'),
        found('address', 'Nơi thường trú'),
        foundDay('registeredOn', 'Ngày cập nhật vào cơ sở dữ liệu về cư trú'),
      ]),
      alternatives: [
        {
          ground: WHEN_VERIFIED,
          limit: { kind: 'instead', within: { kind: 'working-days', amount: 5 } },
          article: 'Thời hạn công bố của thủ tục 1.004222; ND61-19.3',
        },
      ],
    },
    {
      key: '1.014137',
      work: 'Cấp thẻ bảo hiểm y tế cho trẻ',
      resultForm: resultOn('health-card', { symbol: 'BHYT' }, [
        found('cardNumber', 'Mã số'),
        said('holderName', 'Họ và tên', 'childName'),
        said('holderBirthday', 'Ngày sinh', 'childBirthday'),
        said('holderSex', 'Giới tính', 'childSex'),
        found('hospital', 'Nơi đăng ký khám, chữa bệnh ban đầu'),
        foundDay('validFrom', 'Giá trị sử dụng từ'),
      ]),
      agency: { '*': AGENCY.bhxhTinh },
      within: { kind: 'working-days', amount: 2 },
      after: ['1.001193'],
    },
    {
      key: '1.116410',
      work: 'Cấp thẻ căn cước cho trẻ',
      resultForm: resultOn('certificate', { symbol: 'CC-CA', verb: 'cấp thẻ căn cước cho' }, [
        said('childName', 'Họ, chữ đệm và tên khai sinh'),
        said('childBirthday', 'Ngày, tháng, năm sinh'),
        said('childSex', 'Giới tính'),
        found('childIdentifier', 'Số định danh cá nhân'),
        found('residence', 'Nơi cư trú'),
      ]),
      agency: { '*': AGENCY.congAnHacThanh },
      within: { kind: 'working-days', amount: 5 },
      after: ['1.004222'],
    },
  ],
  partsBeyondWhole:
    'Cổng Dịch vụ công quốc gia, 12/9/2026: toàn bộ 3 ngày làm việc; các phần 24 giờ, 2 và 5 ngày làm việc nối tiếp nhau',
  source: 'https://dichvucong.gov.vn',
  asOf: '2026-09-12',
  confirmed: true,
  published: true,
};
