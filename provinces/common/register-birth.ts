import type { Procedure } from '../../lib/domain/catalogue/procedure.ts';
import { declaration, paper } from '../paper.ts';
import { standardSteps } from '../standard-steps.ts';
import { birthCertificate } from './birth-result.ts';
import { registerBirthForm } from './register-birth-form.ts';

/** What a province adds to the published text: who resolves it, how long its intake takes, how results come. */
type Own = Pick<Procedure, 'agencies' | 'delivery'> & { readonly check: string };

const free = 'Miễn lệ phí khi đăng ký đúng hạn; đăng ký quá hạn: theo mức do Hội đồng nhân dân tỉnh quy định';

/** Đăng ký khai sinh, as the National Public Service Portal published it; form, steps and levels are ours. */
export const birthRegistration = ({ agencies, delivery, check }: Own): Procedure => ({
  code: '1.001193',
  name: 'Thủ tục đăng ký khai sinh',
  sector: 'Hộ tịch',
  level: 'commune',
  serviceLevel: 4,
  agency: 'Ủy ban nhân dân cấp xã',
  agencies,
  applicants: ['citizen', 'overseas-vietnamese'],
  timeLimit: {
    kind: 'same-day',
    lateAfter: '15:00',
    text: 'Trong ngày; nhận sau 15 giờ thì trả kết quả trong ngày làm việc tiếp theo',
  },
  components: [
    declaration('to-khai', 'Mẫu hộ tịch điện tử tương tác đăng ký khai sinh'),
    paper({
      code: 'giay-chung-sinh',
      name: 'Giấy chứng sinh; không có thì văn bản của người làm chứng xác nhận về việc sinh; không có người làm chứng thì giấy cam đoan về việc sinh',
      source: 'database-or-document',
    }),
    paper({
      code: 'van-ban-uy-quyen',
      name: 'Văn bản ủy quyền (được chứng thực) nếu ủy quyền',
      required: false,
    }),
    paper({
      code: 'bien-ban-tre-bi-bo-roi',
      name: 'Biên bản về việc trẻ bị bỏ rơi (nếu trẻ bị bỏ rơi)',
      required: false,
    }),
    paper({
      code: 'giay-to-cu-tru',
      name: 'Giấy tờ chứng minh cư trú khi không khai thác được từ Cơ sở dữ liệu quốc gia về dân cư',
      required: false,
      source: 'database-or-document',
    }),
  ],
  form: registerBirthForm,
  steps: standardSteps('Ủy ban nhân dân cấp xã', {
    check,
    assign: '30 phút',
    appraise: '2 giờ làm việc',
    sign: '1 giờ làm việc',
    seal: '30 phút; trả kết quả trong ngày',
  }),
  fees: [
    { channel: 'counter', amount: 0, prepaid: false, text: free },
    { channel: 'online', amount: 0, prepaid: false, text: free },
    { channel: 'post', amount: 0, prepaid: false, text: `${free}; cước bưu chính do người nộp trả` },
  ],
  channels: ['counter', 'online', 'post'],
  delivery,
  result: 'Giấy khai sinh',
  resultForm: birthCertificate,
  conditions: 'Cha hoặc mẹ có trách nhiệm đăng ký khai sinh cho con trong thời hạn 60 ngày kể từ ngày sinh con.',
  legalBasis: [
    'Luật Hộ tịch số 60/2014/QH13',
    'Nghị định số 123/2015/NĐ-CP quy định chi tiết một số điều và biện pháp thi hành Luật Hộ tịch',
    'Nghị định số 87/2020/NĐ-CP quy định về Cơ sở dữ liệu hộ tịch điện tử, đăng ký hộ tịch trực tuyến',
    'Thông tư số 04/2020/TT-BTP quy định chi tiết thi hành một số điều của Luật Hộ tịch và Nghị định số 123/2015/NĐ-CP',
  ],
  route: 'standard',
  source: 'https://dichvucong.gov.vn',
  asOf: '2026-09-12',
  confirmed: true,
  published: true,
});
