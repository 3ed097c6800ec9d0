import { OVERSIGHT_ROLES } from '../../lib/domain/journal/moment.ts';
import { contactOf } from '../../lib/domain/notices/contact.ts';
import type { Profile, Witness } from '../../lib/domain/profile.ts';
import type { ChoiceName } from '../choice-names.ts';
import { onlinePaymentFaults } from './online-payment.ts';
import { repeated } from './repeated.ts';
import { isClock, isCount, isDay, isDayOfYear, isSaid, unless } from './said.ts';
import { STAGES } from './stages.ts';

/** What each choice may hold, the intake rule apart. */
type Held = { readonly [Name in Exclude<ChoiceName, 'intake'>]: Profile[Name]['is'] };

const nothing = (): readonly string[] => [];

/** What is wrong with the value of each choice, in words that say what to repair. A choice of the type without a line here does not compile. */
const FAULTS: { readonly [Name in keyof Held]: (is: Held[Name]) => readonly string[] } = {
  bodies: (is) => unless(isSaid(is), 'hãy kể các cơ quan, đối tượng áp dụng.'),
  operator: (is) => unless(isSaid(is), 'hãy nêu đơn vị vận hành.'),
  runsAt: nothing,
  intakeMode: (is) =>
    (['province', 'district', 'commune', 'central'] as const).flatMap((level) =>
      unless(
        ['by-hand', 'automatic', 'one-step'].includes(is[level]),
        `cấp "${level}" phải là "by-hand", "automatic" hoặc "one-step".`,
      ),
    ),
  processSource: nothing,
  forwarding: (is) => [
    ...unless(isClock(is.lateAfter), 'giờ "nhận sau" phải có dạng 15:00.'),
    ...unless(
      Number.isInteger(is.graceMinutes) && is.graceMinutes >= 0,
      'số phút gia hạn phải là số nguyên, không âm.',
    ),
  ],
  consultation: nothing,
  apologyFrom: (is) => unless(isCount(is.intake) && isCount(is.processing), 'ngưỡng phải là số nguyên lớn hơn 0.'),
  supplementNoticeWorkingDays: (is) =>
    unless(
      isCount(is) && is <= 3,
      'phải từ 1 đến 3 ngày làm việc (ND61-19.4); thủ tục có luật riêng thì nêu ở thủ tục.',
    ),
  slipName: (is) => unless(isSaid(is.supplementAtIntake), 'hãy nêu tên phiếu yêu cầu bổ sung lúc tiếp nhận.'),
  prompts: (is) =>
    (['intake', 'result'] as const).flatMap((limit) =>
      (['due', 'overdue'] as const).flatMap((point) =>
        unless(is[limit].includes(point), `hạn "${limit}" phải có mốc "${point}" (ND61-8.2b).`),
      ),
    ),
  remindBefore: (is) =>
    unless(isCount(is.workingDays) && isCount(is.workingMinutes), 'số ngày và số phút phải là số nguyên lớn hơn 0.'),
  prepaidFee: nothing,
  refund: nothing,
  onlinePayment: (is) => (is === null ? [] : onlinePaymentFaults(is)),
  resultChannels: (is) => listFaults(is, 'cách trả kết quả'),
  originals: (is) =>
    unless(is.compareAtLevel.every(isServiceLevel), 'mức độ dịch vụ đối chiếu bản gốc phải từ 1 đến 4.'),
  accounts: (is) => [
    ...unless(
      [is.confirmWithinDays, is.approveWithinWorkingDays, is.reviewWithinWorkingDays].every(isCount),
      'số ngày phải là số nguyên lớn hơn 0.',
    ),
    ...unless(
      is.businessAccountsBy === null || isSaid(is.businessAccountsBy),
      'hãy nêu cơ quan cấp tài khoản doanh nghiệp, hoặc để null.',
    ),
  ],
  accountLinks: (is) => [
    ...listFaults(is, 'hệ thống liên kết'),
    ...unless(is.includes('national-portal'), 'phải có "national-portal" (TT01-16.2b).'),
  ],
  legalValidity: nothing,
  signatureRoots: (is) =>
    unless(
      is.every((root) => root.startsWith('-----BEGIN CERTIFICATE-----')),
      'mỗi chứng thư gốc phải ở dạng PEM (-----BEGIN CERTIFICATE-----).',
    ),
  staffAccountForm: (is) => unless(isSaid(is), 'hãy nêu dạng tài khoản cán bộ, ví dụ hovaten.tendonvi.'),
  noticeChannels: (is) => listFaults(is, 'kênh thông báo'),
  publicStatus: nothing,
  lookUp: (is) => [
    ...listFaults(is.fields, 'nội dung tra cứu'),
    ...unless(is.fields.includes('state'), 'phải hiện "state", trạng thái giải quyết (TT01-16.2d).'),
    ...STAGES.flatMap((stage) =>
      unless(is.states[stage] === null || isSaid(is.states[stage] ?? ''), `hãy đặt lời cho giai đoạn "${stage}".`),
    ),
  ],
  feedback: (is) => [
    ...unless(isCount(is.answerWithinWorkingDays), 'thời hạn trả lời phải là số nguyên lớn hơn 0.'),
    ...unless(isSaid(is.address), 'hãy nêu địa chỉ nhận phản ánh, kiến nghị.'),
    ...unless(
      is.receiver !== is.receiverAboutItself,
      'khiếu nại, tố cáo về nơi nhận chung phải do một cơ quan khác nhận (receiverAboutItself).',
    ),
  ],
  survey: ({ questions, answers }) => [
    ...unless(
      questions.some(({ key }) => key === 'overall'),
      'phải có câu "overall", đánh giá tổng thể (TT32-12.2).',
    ),
    ...repeated(questions.map(({ key }) => key)).map((key) => `khóa câu hỏi "${key}" dùng nhiều lần.`),
    ...unless(
      questions.every(({ key, text }) => isSaid(key) && isSaid(text)),
      'mỗi câu hỏi phải có khóa và lời.',
    ),
    ...unless(answers.length === 3 && answers.every(isSaid), 'phải có đúng 3 mức trả lời (TT32-12.1c).'),
  ],
  reports: (is) =>
    is.flatMap(({ name, by, before }) => [
      ...unless(isSaid(name) && isSaid(by), 'mỗi báo cáo phải có tên và đơn vị báo cáo.'),
      ...unless(
        isReportDay(before),
        `báo cáo "${name}" phải có hạn dạng "15/12", "22 hằng tháng", "ngày đầu quý sau" hoặc "ngày đầu năm sau".`,
      ),
    ]),
  roadmap: (is) => unless(is === null || isDayOfYear(is.before), 'ngày phải có dạng 15/12.'),
  procedureUpkeep: (is) => [
    ...unless(isCount(is.days), 'số ngày phải là số nguyên lớn hơn 0.'),
    ...unless(isSaid(is.from), 'hãy nêu tính từ ngày nào.'),
  ],
  onlineServiceLevels: (is) => [
    ...listFaults(is, 'mức độ dịch vụ'),
    ...unless(
      is.every((level) => level === 3 || level === 4),
      'nộp trực tuyến chỉ có ở mức độ 3, 4 (TT32-5.3).',
    ),
  ],
  digitisation: (is) => (is === null ? [] : digitisationFaults(is)),
  documentStore: nothing,
  waitingTime: (is) => (is === null ? [] : waitingFaults(is.averageMinutes)),
  linked: (is) =>
    unless(
      is === null || (isSaid(is.dossierMadeBy) && isSaid(is.setUpBy)),
      'hãy nêu nơi tạo lập hồ sơ và đơn vị thiết lập.',
    ),
  numberFormats: (is) => [
    ...['{agency}', '{yymmdd}', '{nnnn}'].flatMap((part) =>
      unless(is.dossierCode.includes(part), `dạng mã hồ sơ thiếu ${part} (TT01-19.1).`),
    ),
    ...unless(is.outgoing.includes('{n}'), 'dạng số văn bản đi thiếu {n}.'),
    ...['{n}', '{form}'].flatMap((part) => unless(is.slip.includes(part), `dạng số phiếu thiếu ${part}.`)),
  ],
  drafts: (is) => unless(isCount(is.atMost), 'số hồ sơ đang khai phải là số nguyên lớn hơn 0.'),
  retention: (is) => unless(isCount(is.years), 'số năm lưu trữ phải là số nguyên lớn hơn 0.'),
  looks: (is) => unless(isCount(is.years), 'số năm phải là số nguyên lớn hơn 0.'),
  oversight: (is) => [
    ...repeated(is.map(({ role }) => role)).map((role) => `vai trò "${role}" nêu nhiều lần.`),
    ...is.flatMap(({ role, over, sees }) => [
      ...unless(
        (OVERSIGHT_ROLES as readonly string[]).includes(role),
        `không có vai trò theo dõi, kiểm tra "${role}".`,
      ),
      ...unless(
        ['every-agency', 'own-branch'].includes(over),
        `vai trò "${role}": phạm vi phải là "every-agency" hoặc "own-branch".`,
      ),
      ...unless(
        ['figures', 'status', 'course', 'whole'].includes(sees),
        `vai trò "${role}": mức xem phải là "figures", "status", "course" hoặc "whole".`,
      ),
    ]),
  ],
  witnesses: (is) => [
    ...repeated(is.map(addressOf)).map((address) => `địa chỉ "${address}" nêu nhiều lần.`),
    ...is.flatMap((witness) => [
      ...unless(isSaid(witness.name), 'mỗi nơi giữ điểm kiểm chứng phải có tên.'),
      ...('url' in witness
        ? urlFaults(witness.url)
        : unless(
            contactOf(witness.email)?.channel === 'email',
            `địa chỉ "${witness.email}" phải có dạng ten@noi-giu.vn.`,
          )),
      ...unless(['day', 'hour'].includes(witness.every), `nơi "${witness.name}" phải nhận theo "day" hoặc "hour".`),
    ]),
  ],
  timeStamps: (is) =>
    is === null ? [] : [...unless(isSaid(is.name), 'dịch vụ cấp dấu thời gian phải có tên.'), ...urlFaults(is.url)],
};

const addressOf = (witness: Witness): string => ('url' in witness ? witness.url : witness.email);

/** An address we send to: by https, without a password in it; to this machine also without TLS, as on a desk. */
const urlFaults = (said: string): readonly string[] => {
  const url = URL.parse(said);
  const isHere = url?.protocol === 'http:' && ['localhost', '127.0.0.1'].includes(url.hostname);
  const isGood = url !== null && (url.protocol === 'https:' || isHere) && url.username + url.password + url.hash === '';
  return unless(isGood && said.length <= 300, `địa chỉ "${said}" phải có dạng https://noi-nhan.vn/duong-dan.`);
};

/** What is wrong with the value of one choice. */
export const valueFaults = <Name extends keyof Held>(
  choices: { readonly [Each in keyof Held]: { readonly is: Held[Each] } },
  name: Name,
): readonly string[] => FAULTS[name](choices[name].is);

/** What is wrong with the limit for receiving online dossiers. */
export const intakeFaults = (intake: Profile['intake']): readonly string[] =>
  unless(
    isCount(intake.kind === 'working-hours' ? intake.hours : intake.minutes),
    'số giờ hoặc số phút phải là số nguyên lớn hơn 0.',
  );

const listFaults = (list: readonly string[] | readonly number[], what: string): readonly string[] => [
  ...unless(list.length > 0, `hãy chọn ít nhất một ${what}.`),
  ...repeated(list.map(String)).map((one) => `${what} "${one}" nêu nhiều lần.`),
];

const isServiceLevel = (level: number): boolean => [1, 2, 3, 4].includes(level);

const isReportDay = (before: string): boolean =>
  isDayOfYear(before) ||
  /^(0[1-9]|1[0-9]|2[0-8]) hằng tháng$/.test(before) ||
  ['ngày đầu quý sau', 'ngày đầu năm sau'].includes(before);

const digitisationFaults = ({ classes, targets }: NonNullable<Held['digitisation']>): readonly string[] => [
  ...unless(classes.length > 0, 'hãy nêu ít nhất một loại giấy tờ, hoặc để null.'),
  ...unless(
    classes.every(({ text }) => isSaid(text)),
    'mỗi loại giấy tờ phải có lời.',
  ),
  ...classes
    .filter((one) => one.atWhoseCost === 'person' && one.class !== 'person')
    .map(({ text }) => `chi phí số hóa "${text}": người nộp chỉ trả khi tự đề nghị (HT-III.1a).`),
  ...targets
    .filter(({ year, what, rate: share }) => !isDay(`${year}-01-01`) || !isSaid(what) || !(share > 0 && share <= 100))
    .map(({ what }) => `chỉ tiêu "${what}" phải có năm, có lời và tỷ lệ trên 0, không quá 100.`),
];

const waitingFaults = (steps: NonNullable<Held['waitingTime']>['averageMinutes']): readonly string[] => [
  ...unless(steps.length > 0, 'hãy nêu số phút chờ trung bình.'),
  ...steps
    .filter(({ since, minutes }) => !isDay(since) || !isCount(minutes))
    .map(({ since }) => `mức từ "${since}" phải có ngày dạng 2026-01-01 và số phút lớn hơn 0.`),
  ...unless(
    steps.every(({ since }, at) => at === 0 || (steps[at - 1]?.since ?? '') < since),
    'các mức phải xếp theo ngày bắt đầu, không trùng ngày.',
  ),
];
