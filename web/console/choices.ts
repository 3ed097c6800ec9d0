import type { CalendarDecision } from '../../lib/contract/calendar.ts';
import type { BodyOf } from '../../lib/contract/decisions.ts';
import type { CounterIntake, DeskDossier } from '../../lib/contract/desk.ts';
import type { PaperKind } from '../../lib/contract/identity.ts';

/** What may be chosen, each with its label: as many as the contract allows, in the order a form lists them. */
type Labels<Value extends string> = Readonly<Record<Value, string>>;

type Channel = DeskDossier['delivery']['by'] | CounterIntake['channel'];

/** How a dossier comes and its result goes. */
export const CHANNELS: Labels<Channel> = {
  counter: 'Tại Bộ phận Một cửa',
  online: 'Trực tuyến',
  post: 'Qua bưu chính công ích',
  authorised: 'Qua người được ủy quyền',
};

/** By which paper somebody is known at the counter. */
export const PAPER_CHOICES: Labels<PaperKind> = {
  citizen: 'Căn cước, số định danh cá nhân (12 chữ số)',
  'old-card': 'Chứng minh nhân dân cũ (9 chữ số)',
  passport: 'Hộ chiếu',
  organisation: 'Mã số thuế, mã số tổ chức (10 hoặc 13 chữ số)',
  none: 'Không có giấy tờ, số nào (phải nêu lý do)',
};

/** How paper travels (ND61-18). */
export const CARRIERS: Labels<BodyOf<'forward'>['by']> = {
  'by-hand': 'Giao trực tiếp',
  post: 'Qua bưu chính công ích',
  other: 'Hình thức khác',
};

/** Whose fault a repeated supplement request is (reading 7). */
export const FAULTS: Labels<NonNullable<BodyOf<'request-supplement'>['fault']>> = {
  applicant: 'Người nộp bổ sung chưa đúng nội dung đã hướng dẫn',
  'law-changed': 'Quy định của pháp luật đã thay đổi',
  office: 'Cơ quan hướng dẫn lần trước chưa đầy đủ',
};

export const VISIT_OUTCOMES: Labels<BodyOf<'record-visit'>['outcome']> = {
  verified: 'Đúng với hồ sơ',
  'not-verified': 'Không đúng, hoặc không xác minh được',
};

export const PAYMENT_WAYS: Labels<BodyOf<'record-payment'>['by']> = {
  counter: 'Tiền mặt tại quầy',
  online: 'Chuyển khoản, trực tuyến (theo chứng từ)',
  post: 'Qua bưu chính công ích',
};

export const REFUND_WAYS: Labels<NonNullable<BodyOf<'refund'>['way']>> = {
  gateway: 'Qua cổng thanh toán, về nơi đã trả tiền',
  counter: 'Chi trả tại quầy',
};

export const ORIGINAL_DEEDS: Labels<BodyOf<'record-originals'>['what']> = {
  taken: 'Nhận bản chính để đối chiếu',
  compared: 'Đối chiếu bản chính với bản đã nộp',
  returned: 'Trả lại bản chính',
};

/** What a comparison with the original came to (TH-9.6a). */
export const FITS = { yes: 'Khớp', no: 'Không khớp' } as const;

/** Why a paper is turned into data (HT-III.1). */
export const CLASSES: Labels<BodyOf<'digitise'>['class']> = {
  mandatory: 'Bắt buộc số hóa',
  person: 'Theo đề nghị của người nộp',
  agency: 'Theo nhu cầu của cơ quan',
};

/** By which plan work is transferred (ND61-19.6). */
export const PLANS = { procedure: 'Quy trình của thủ tục, như trên', own: 'Phiếu riêng cho hồ sơ này' } as const;

/** In what a share's limit is counted. */
export const UNITS_OF_TIME = { 'working-days': 'ngày làm việc', 'working-hours': 'giờ làm việc' } as const;

/** Why a day is off (G7). */
export const DAY_OFF_KINDS: Labels<NonNullable<Extract<CalendarDecision, { decision: 'declare-day-off' }>['kind']>> = {
  holiday: 'Nghỉ lễ, Tết',
  'compensatory-rest': 'Nghỉ bù ngày lễ trùng ngày nghỉ hằng tuần',
  'swapped-day': 'Hoán đổi ngày làm việc',
  'local-closure': 'Nghỉ riêng của địa phương',
};

export const FILE_STATES: Labels<DeskDossier['files'][number]['state']> = {
  waiting: 'đang chờ tải lên',
  stored: 'đã lưu',
  rejected: 'không nhận',
};

/** Labels as a form lists them, or those of some values in another order. */
export const choices = <Value extends string>(
  labels: Labels<Value>,
  values: readonly Value[] = Object.keys(labels) as Value[],
): readonly { readonly value: Value; readonly label: string }[] =>
  values.map((value) => ({ value, label: labels[value] }));

/** How a dossier came, of which the contract says a word; one this page does not know keeps its own. */
export const channelLabel = (channel: string): string =>
  Object.hasOwn(CHANNELS, channel) ? CHANNELS[channel as Channel] : channel;

/** A channel inside a sentence: `tại Bộ phận Một cửa`. */
export const channelWithin = (channel: Channel): string =>
  CHANNELS[channel].charAt(0).toLowerCase() + CHANNELS[channel].slice(1);
