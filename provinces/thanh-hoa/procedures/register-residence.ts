import type { Procedure } from '../../../lib/domain/catalogue/procedure.ts';
import { applicantFromAnywherePage, choice, identifier, onBehalfPage, text } from '../../form-fields.ts';
import { declaration, paper } from '../../paper.ts';
import { foundDay, holder, mayBeSaid, resultOn, said } from '../../result-forms.ts';
import { standardSteps } from '../../standard-steps.ts';
import { AGENCY } from '../agency-codes.ts';

/** Đăng ký thường trú, as the Ministry of Public Security published it; form, steps and levels are ours. */
export const registerResidence: Procedure = {
  code: '1.004222',
  name: 'Đăng ký thường trú',
  sector: 'Đăng ký, quản lý cư trú',
  level: 'commune',
  serviceLevel: 4,
  agency: 'Công an cấp xã',
  agencies: [AGENCY.congAnHacThanh],
  applicants: ['citizen', 'overseas-vietnamese'],
  timeLimit: { kind: 'working-days', amount: 7, text: '7 ngày làm việc kể từ ngày đủ hồ sơ hợp lệ' },
  components: [
    declaration('to-khai', 'Tờ khai thay đổi thông tin cư trú'),
    paper({ code: 'cho-o-hop-phap', name: 'Giấy tờ, tài liệu chứng minh chỗ ở hợp pháp', copies: 1 }),
    paper({
      code: 'quan-he-nhan-than',
      name: 'Giấy tờ, tài liệu chứng minh quan hệ nhân thân (nếu vào hộ người thân)',
      copies: 1,
      required: false,
      source: 'database-or-document',
    }),
  ],
  form: [
    applicantFromAnywherePage,
    onBehalfPage,
    {
      key: 'noi-o',
      title: 'Nơi đăng ký thường trú',
      fields: [
        text({
          name: 'newAddress',
          label: 'Địa chỉ đăng ký thường trú',
          help: 'Số nhà, đường hoặc thôn; xã hoặc phường; tỉnh.',
        }),
        choice(
          { name: 'dwelling', label: 'Chỗ ở này là của ai?' },
          { own: 'Của mình hoặc gia đình mình', relative: 'Của người thân, về ở cùng', rented: 'Thuê, mượn, ở nhờ' },
        ),
      ],
    },
    {
      key: 'chu-ho',
      title: 'Chủ hộ',
      fields: [
        choice(
          { name: 'household', label: 'Lập hộ mới hay nhập vào hộ đã có?' },
          { new: 'Lập hộ mới', join: 'Nhập vào hộ đã có' },
        ),
        text({ name: 'headName', label: 'Họ, chữ đệm, tên chủ hộ', showWhen: { field: 'household', equals: 'join' } }),
        identifier({
          name: 'headIdentifier',
          label: 'Số định danh cá nhân của chủ hộ',
          showWhen: { field: 'household', equals: 'join' },
        }),
        text({
          name: 'headRelationship',
          label: 'Quan hệ với chủ hộ',
          help: 'Ví dụ: vợ, chồng, con.',
          showWhen: { field: 'household', equals: 'join' },
        }),
      ],
    },
    {
      key: 'nguoi-di-cung',
      title: 'Người cùng thay đổi nơi thường trú',
      fields: [
        text({
          name: 'others',
          label: 'Những người cùng đăng ký',
          type: 'long-text',
          help: 'Mỗi dòng một người: họ tên, ngày sinh, quan hệ với người nộp. Chỉ một mình thì bỏ trống.',
          required: false,
        }),
      ],
    },
  ],
  steps: standardSteps('Công an cấp xã', {
    check: 'Nộp trực tuyến: không quá 8 giờ làm việc kể từ khi nộp; tại quầy: ngay khi nộp',
    assign: '0,5 ngày làm việc',
    appraise: '5 ngày làm việc',
    sign: '1 ngày làm việc',
    seal: '0,5 ngày làm việc',
  }),
  fees: [
    { channel: 'counter', amount: 20000, prepaid: false, text: '20.000 đồng một lần đăng ký' },
    { channel: 'online', amount: 10000, prepaid: false, text: '10.000 đồng một lần đăng ký' },
  ],
  channels: ['counter', 'online'],
  delivery: ['online', 'counter'],
  result: 'Thông báo kết quả giải quyết đăng ký cư trú',
  resultForm: resultOn('residence-confirmation', { symbol: 'TB-CA' }, [
    holder('holderName', 'Họ, chữ đệm và tên'),
    said('newAddress', 'Nơi thường trú mới'),
    mayBeSaid('headName', 'Họ, chữ đệm và tên chủ hộ'),
    mayBeSaid('headRelationship', 'Quan hệ với chủ hộ'),
    mayBeSaid('others', 'Người cùng thay đổi'),
    foundDay('registeredOn', 'Ngày cập nhật vào cơ sở dữ liệu về cư trú'),
  ]),
  conditions: 'Có chỗ ở hợp pháp hoặc được chủ hộ, chủ sở hữu chỗ ở hợp pháp đồng ý.',
  legalBasis: ['Luật Cư trú số 68/2020/QH14'],
  route: 'standard',
  source: 'https://dichvucong.bocongan.gov.vn',
  asOf: '2026-09-12',
  confirmed: true,
  published: true,
};
