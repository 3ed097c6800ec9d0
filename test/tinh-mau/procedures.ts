import type { Procedure } from '../../lib/domain/catalogue/procedure.ts';
import { applicantPage, choice, text } from '../../provinces/form-fields.ts';
import { declaration, paper } from '../../provinces/paper.ts';
import { foundDay, holder, mayBeFound, resultOn, said } from '../../provinces/result-forms.ts';
import { standardSteps } from '../../provinces/standard-steps.ts';
import { SO_MAU, XA_MAU } from './agencies.ts';

const sample: Omit<Procedure, 'code' | 'name' | 'timeLimit'> = {
  sector: 'Thủ tục mẫu',
  level: 'commune',
  serviceLevel: 4,
  agency: 'Ủy ban nhân dân cấp xã',
  agencies: [XA_MAU, SO_MAU],
  applicants: ['citizen', 'organisation'],
  components: [
    declaration('to-khai', 'Tờ khai (mẫu)'),
    paper({ code: 'giay-to-goc', name: 'Giấy tờ gốc (mẫu)' }),
    paper({ code: 'van-ban-uy-quyen', name: 'Văn bản ủy quyền nếu nộp thay (mẫu)', required: false }),
  ],
  form: [
    applicantPage,
    {
      key: 'noi-dung',
      title: 'Nội dung',
      fields: [
        text({ name: 'matter', label: 'Nội dung đề nghị', type: 'long-text' }),
        choice({ name: 'filingFor', label: 'Nộp cho ai?' }, { self: 'Cho mình', other: 'Nộp thay' }),
        text({
          name: 'principalName',
          label: 'Họ tên người ủy quyền',
          showWhen: { field: 'filingFor', equals: 'other' },
        }),
      ],
    },
  ],
  steps: standardSteps('Ủy ban nhân dân xã Mẫu', {
    check: '60 phút',
    assign: '1 giờ làm việc',
    appraise: '2 giờ làm việc',
    sign: '1 giờ làm việc',
    seal: '30 phút',
  }),
  fees: [],
  channels: ['counter', 'online', 'post'],
  delivery: ['counter', 'post', 'online'],
  result: 'Giấy xác nhận (mẫu)',
  conditions: 'Không.',
  legalBasis: ['Văn bản mẫu của Tỉnh Mẫu'],
  route: 'standard',
  source: 'Tỉnh Mẫu, không có thật',
  asOf: '2026-11-22',
  confirmed: false,
  published: true,
};

/** Five working days. */
export const fiveDays: Procedure = {
  ...sample,
  code: 'MAU.1005',
  name: 'Cấp giấy phép mẫu trong 5 ngày',
  timeLimit: { kind: 'working-days', amount: 5, text: '5 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ' },
  result: 'Giấy phép (mẫu)',
  resultForm: resultOn('certificate', { symbol: 'GP-UBND', verb: 'cấp giấy phép cho' }, [
    holder('holderName', 'Họ và tên'),
    said('purpose', 'Nội dung được phép', 'matter'),
    foundDay('validUntil', 'Giá trị đến ngày'),
    mayBeFound('remark', 'Ghi chú'),
  ]),
};

/** Same day, its own 15:00 rule. */
export const sameDay: Procedure = {
  ...sample,
  code: 'MAU.1001',
  name: 'Đăng ký việc mẫu trong ngày',
  agencies: [XA_MAU],
  timeLimit: { kind: 'same-day', lateAfter: '15:00', text: 'Trong ngày; nhận sau 15 giờ thì ngày làm việc tiếp theo' },
};

/** Sixteen working hours. */
export const sixteenHours: Procedure = {
  ...sample,
  code: 'MAU.1016',
  name: 'Xác minh việc mẫu trong 16 giờ',
  timeLimit: { kind: 'working-hours', amount: 16, text: '16 giờ làm việc kể từ khi nhận đủ hồ sơ hợp lệ' },
};

/** At once, ND61-17.4: nothing to attach. */
export const atOnce: Procedure = {
  ...sample,
  code: 'MAU.1000',
  name: 'Xác nhận việc mẫu ngay tại quầy',
  agencies: [XA_MAU],
  components: [declaration('to-khai', 'Phiếu đề nghị (mẫu)')],
  timeLimit: { kind: 'at-once', text: 'Giải quyết ngay sau khi tiếp nhận' },
  steps: [
    { name: 'Kiểm tra, tiếp nhận hồ sơ', who: 'Bộ phận Một cửa', within: 'Ngay khi nộp tại quầy' },
    { name: 'Giải quyết ngay tại quầy và trả kết quả', who: 'Bộ phận Một cửa', within: 'Ngay sau khi tiếp nhận' },
  ],
  route: 'at-once',
};

/** A fee in advance, by post a dearer one, and originals to compare at the counter (level 3, TH-9.2c, TH-9.6a). Not among those of the province: whoever needs it adds it. */
export const feeFirst: Procedure = {
  ...fiveDays,
  code: 'MAU.1300',
  name: 'Cấp bản sao mẫu, nộp lệ phí trước',
  serviceLevel: 3,
  fees: [
    { channel: 'counter', amount: 50_000, prepaid: true, text: '50.000 đồng, nộp khi nộp hồ sơ (mẫu)' },
    { channel: 'online', amount: 50_000, prepaid: true, text: '50.000 đồng, nộp trước khi tiếp nhận (mẫu)' },
    { channel: 'post', amount: 60_000, prepaid: true, text: '60.000 đồng, gửi cùng hồ sơ (mẫu)' },
    { channel: 'counter', amount: 20_000, prepaid: false, text: '20.000 đồng, nộp khi nhận kết quả (mẫu)' },
  ],
};

export const procedures: readonly Procedure[] = [fiveDays, sameDay, sixteenHours, atOnce];
