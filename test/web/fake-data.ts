import type { Agency, ProcedureFull } from '../../lib/contract/catalogue.ts';
import type { Me, MyDossier } from '../../lib/contract/dossiers.ts';
import { STAGE_WORDS } from '../../lib/domain/words/stages.ts';
import { NO_FEES } from './fees.ts';

/** Invented people and papers for the portal's tests. */
export const LAN: Me = {
  id: 'cd-lan',
  name: 'Nguyễn Thị Lan',
  kind: 'citizen',
  roles: [],
  unit: null,
  agency: null,
  username: 'lan',
  identifier: '038190000001',
  phone: '0900000001',
  email: 'lan@example.vn',
  address: 'Thôn 1, xã Mẫu, tỉnh Mẫu',
};

export const TOKEN = 'token-cua-lan';

export const BIRTH: ProcedureFull = {
  code: '9.000001',
  name: 'Thủ tục đăng ký khai sinh',
  sector: 'Hộ tịch',
  level: 'commune',
  serviceLevel: 4,
  agency: 'Ủy ban nhân dân cấp xã',
  timeLimit: 'Trong ngày; nhận sau 15 giờ thì trả kết quả trong ngày làm việc tiếp theo',
  confirmed: false,
  published: true,
  agencies: [
    { code: '000.01.01.H99', name: 'Ủy ban nhân dân xã Mẫu' },
    { code: '000.02.01.H99', name: 'Ủy ban nhân dân phường Mẫu' },
  ],
  applicants: ['citizen'],
  identities: ['citizen', 'old-card', 'passport', 'none'],
  components: [
    {
      code: 'to-khai',
      name: 'Tờ khai',
      required: true,
      originals: 1,
      copies: 0,
      formats: [],
      maxBytes: 0,
      source: 'form',
    },
    {
      code: 'giay-chung-sinh',
      name: 'Giấy chứng sinh',
      required: true,
      originals: 1,
      copies: 0,
      formats: ['image/jpeg', 'application/pdf'],
      maxBytes: 2000,
      source: 'document',
    },
  ],
  form: [
    {
      key: 'nguoi-nop',
      title: 'Người nộp hồ sơ',
      fields: [
        { name: 'applicantName', label: 'Họ và tên', type: 'text', required: true, prefill: 'name' },
        {
          name: 'filingFor',
          label: 'Nộp cho ai?',
          type: 'choice',
          required: true,
          options: [
            { value: 'self', label: 'Cho mình' },
            { value: 'other', label: 'Nộp thay' },
          ],
        },
        {
          name: 'principalName',
          label: 'Tên người ủy quyền',
          type: 'text',
          required: true,
          showWhen: { field: 'filingFor', equals: 'other' },
        },
      ],
    },
    {
      key: 'tre',
      title: 'Trẻ được khai sinh',
      fields: [
        { name: 'childName', label: 'Tên của trẻ', type: 'text', required: true },
        { name: 'childBirthday', label: 'Ngày sinh của trẻ', type: 'date', required: true },
      ],
    },
  ],
  steps: [{ name: 'Tiếp nhận', who: 'Bộ phận Một cửa', within: '8 giờ làm việc' }],
  askable: [
    { code: 'to-khai', name: 'Tờ khai' },
    { code: 'giay-chung-sinh', name: 'Giấy chứng sinh' },
  ],
  fees: [{ channel: 'online', amount: 20000, prepaid: false, text: '' }],
  paidOnline: { charge: { amount: 0, text: 'Ngân hàng thu theo biểu phí.' } },
  channels: ['counter', 'online'],
  delivery: ['counter', 'post'],
  result: 'Giấy khai sinh',
  conditions: '',
  legalBasis: ['Luật Hộ tịch số 60/2014/QH13'],
  source: 'mẫu để kiểm thử',
  asOf: '2026-01-05',
  ruleSet: 'seed-2016-2021',
};

export const AGENCY: Agency = {
  code: '000.01.01.H99',
  name: 'Ủy ban nhân dân xã Mẫu',
  level: 'commune',
  parent: null,
  address: 'Số 1 đường Mẫu',
  phone: '0900 000 000',
  email: 'mau@example.vn',
  oneStop: 'Bộ phận Tiếp nhận và Trả kết quả',
  confirmed: false,
};

export const WHY = [
  {
    text: 'Nộp còn 45 phút làm việc; phần còn lại tính sang buổi làm việc kế tiếp',
    article: 'TH-9.2a',
    from: '2026-02-13T16:45:00+07:00',
    to: '2026-02-23T16:45:00+07:00',
  },
];

/** What the API says of a stage. */
export const stageWords = (stage: string): Pick<MyDossier, 'word' | 'meaning'> => {
  const { word, meaning } = STAGE_WORDS[stage as keyof typeof STAGE_WORDS];
  return { word, meaning };
};

/** A draft with nothing in it yet. */
export const emptyDraft = (id: string): MyDossier => ({
  id,
  code: null,
  procedure: { code: BIRTH.code, name: BIRTH.name },
  agency: { code: AGENCY.code, name: AGENCY.name },
  stage: 'draft',
  status: 'Đang soạn',
  ...stageWords('draft'),
  submittedAt: null,
  dueAt: null,
  changedAt: '2026-02-13T16:00:00+07:00',
  department: null,
  officer: null,
  receiveBy: null,
  why: [],
  provisional: false,
  delivery: null,
  answers: {},
  missing: [],
  errors: [],
  files: [],
  timeline: [],
  request: null,
  refusal: null,
  slips: [],
  result: null,
  oneStop: { code: AGENCY.code, name: AGENCY.name },
  shares: [],
  opinions: [],
  visit: null,
  fees: NO_FEES,
  originals: [],
  corrections: [],
  change: null,
  results: [],
  mayWithdraw: false,
  mayChange: false,
  changing: false,
});
