import type { ProcedureFull } from '../../../lib/contract/catalogue.ts';
import type { Me, SignedIn } from '../../../lib/contract/dossiers.ts';

const component = (code: string, name: string, required: boolean) => ({
  code,
  name,
  required,
  originals: 1,
  copies: 0,
  formats: ['application/pdf', 'image/jpeg', 'image/png'],
  maxBytes: 10_485_760,
  source: 'document' as const,
});

/** An invented procedure with a branching question. */
export const PROCEDURE: ProcedureFull = {
  code: '1.004222',
  name: 'Đăng ký thường trú',
  sector: 'Đăng ký, quản lý cư trú',
  level: 'commune',
  serviceLevel: 4,
  agency: 'Công an cấp xã',
  timeLimit: '07 ngày làm việc',
  confirmed: true,
  published: true,
  agencies: [
    { code: '000.17.22.H56', name: 'Ủy ban nhân dân phường Mẫu Sơn' },
    { code: '000.17.23.H56', name: 'Ủy ban nhân dân phường Mẫu Hải' },
  ],
  applicants: ['Công dân Việt Nam'],
  identities: ['citizen', 'old-card', 'passport', 'none'],
  components: [
    component('CT01', 'Tờ khai thay đổi thông tin cư trú (Mẫu CT01)', true),
    component('CHO-O', 'Giấy tờ chứng minh chỗ ở hợp pháp', true),
    component('QUAN-HE', 'Giấy tờ chứng minh quan hệ nhân thân', false),
  ],
  form: [
    {
      key: 'nguoi-de-nghi',
      title: 'Người đề nghị',
      fields: [
        { name: 'hoTen', label: 'Họ và tên', type: 'text', required: true, prefill: 'name' },
        { name: 'ngaySinh', label: 'Ngày sinh', type: 'date', required: true },
      ],
    },
    {
      key: 'noi-dung',
      title: 'Nội dung đề nghị',
      fields: [
        {
          name: 'hinhThuc',
          label: 'Chỗ ở hợp pháp',
          type: 'choice',
          required: true,
          options: [
            { value: 'so-huu', label: 'Thuộc quyền sở hữu của mình' },
            { value: 'thue', label: 'Thuê, mượn, ở nhờ' },
          ],
        },
        {
          name: 'chuNha',
          label: 'Họ và tên chủ nhà',
          type: 'text',
          required: true,
          showWhen: { field: 'hinhThuc', equals: 'thue' },
        },
        { name: 'ghiChu', label: 'Nội dung khác', type: 'long-text', required: false, help: 'Ghi ngắn gọn.' },
      ],
    },
  ],
  steps: [{ name: 'Tiếp nhận', who: 'Bộ phận Một cửa', within: '08 giờ làm việc' }],
  askable: [
    { code: 'to-khai', name: 'Tờ khai' },
    { code: 'CT01', name: 'Tờ khai thay đổi thông tin cư trú (Mẫu CT01)' },
    { code: 'CHO-O', name: 'Giấy tờ chứng minh chỗ ở hợp pháp' },
    { code: 'QUAN-HE', name: 'Giấy tờ chứng minh quan hệ nhân thân' },
  ],
  fees: [{ channel: 'counter', amount: 20_000, prepaid: false, text: '20.000 đồng/lần đăng ký' }],
  channels: ['counter', 'online', 'post'],
  delivery: ['counter', 'online', 'post'],
  result: 'Thông báo về kết quả đăng ký cư trú',
  conditions: '',
  legalBasis: ['Luật Cư trú'],
  source: 'mẫu',
  asOf: '2026-02-01',
  ruleSet: 'seed-2016-2021',
};

const MINH = {
  id: 's-minh',
  name: 'Vũ Quang Minh',
  kind: 'staff' as const,
  roles: ['receptionist'],
  unit: 'mot-cua',
  agency: '000.17.22.H56',
};

/** Minh receives at the counter. */
export const MINH_SIGNED_IN: SignedIn = { token: 'token-minh', expiresAt: '2026-02-23T23:00:00+07:00', person: MINH };
export const MINH_ME: Me = {
  ...MINH,
  username: 'vuquangminh.mauson',
  identifier: null,
  phone: null,
  email: null,
  address: null,
};
