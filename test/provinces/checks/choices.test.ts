import { describe, expect, test } from 'vitest';
import type { Profile } from '../../../lib/domain/profile.ts';
import { checkProvince } from '../../../provinces/check-province.ts';
import { CHOICE_NAMES, type ChoiceName } from '../../../provinces/choice-names.ts';
import { tinhMau } from '../../tinh-mau/province.ts';
import { withProfile } from '../changed.ts';

type Valued = Exclude<ChoiceName, 'intake'>;
type Wrong = { [Name in Valued]?: Profile[Name]['is'] };

const { profile } = tinhMau;
const { accounts, feedback, lookUp, survey, forwarding, procedureUpkeep, numberFormats } = profile;
const { submitted: _, ...withoutSubmitted } = lookUp.is.states;

const allByHand: Profile['intakeMode']['is'] = profile.intakeMode.is;
const aCount = 'phải là số nguyên lớn hơn 0.';

/** One choice of Tỉnh Mẫu changed to something it may not hold, and the sentence that says what to repair. */
const cases: readonly [what: string, wrong: Wrong, sentence: string][] = [
  ['(N5) no body in scope', { bodies: '' }, 'hãy kể các cơ quan'],
  ['(N8) nobody who operates it', { operator: ' ' }, 'hãy nêu đơn vị vận hành'],
  [
    '(D12, TTH-PL 1) a level without an intake mode',
    { intakeMode: { ...allByHand, commune: undefined } as unknown as typeof allByHand },
    'cấp "commune" phải là "by-hand", "automatic" hoặc "one-step".',
  ],
  ['(D13, ND61-18.2) an hour of no clock', { forwarding: { ...forwarding.is, lateAfter: '15h' } }, 'có dạng 15:00.'],
  ['(D13, ND61-18.2) a grace below nothing', { forwarding: { ...forwarding.is, graceMinutes: -1 } }, 'không âm.'],
  ['(D5) an apology from the 0th request', { apologyFrom: { intake: 0, processing: 2 } }, `ngưỡng ${aCount}`],
  ['(D5) an apology from half a request', { apologyFrom: { intake: 2, processing: 1.5 } }, `ngưỡng ${aCount}`],
  ['(E4, ND61-19.4) a notice after more than 3 days', { supplementNoticeWorkingDays: 4 }, 'từ 1 đến 3 ngày làm việc'],
  ['(E4, ND61-19.4) a notice in no days', { supplementNoticeWorkingDays: 0 }, 'từ 1 đến 3 ngày làm việc'],
  ['(D4) a slip without a name', { slipName: { ...profile.slipName.is, supplementAtIntake: '' } }, 'hãy nêu tên phiếu'],
  [
    '(L7, ND61-8.2b) an intake limit that passes in silence',
    { prompts: { ...profile.prompts.is, intake: ['remind', 'due'] } },
    'hạn "intake" phải có mốc "overdue"',
  ],
  [
    '(L7, ND61-8.2b) a result limit nobody is told of when it is due',
    { prompts: { ...profile.prompts.is, result: ['overdue'] } },
    'hạn "result" phải có mốc "due"',
  ],
  ['(L7) a reminder no days ahead', { remindBefore: { workingDays: 0, workingMinutes: 15 } }, aCount],
  ['(F1) no way to return a result', { resultChannels: [] }, 'hãy chọn ít nhất một cách trả kết quả.'],
  [
    '(F1) one way named twice',
    { resultChannels: ['online', 'counter', 'post', 'post'] },
    'cách trả kết quả "post" nêu nhiều lần.',
  ],
  ['(F6, TH-9.6a) originals of a fifth level', { originals: { compareAtLevel: [5] } }, 'phải từ 1 đến 4.'],
  ['(B3) no day to confirm an account', { accounts: { ...accounts.is, confirmWithinDays: 0 } }, aCount],
  ['(B2) no day to approve an account', { accounts: { ...accounts.is, approveWithinWorkingDays: -1 } }, aCount],
  ['(B4) half a day to review a change', { accounts: { ...accounts.is, reviewWithinWorkingDays: 0.5 } }, aCount],
  ['(B2) business accounts by a blank', { accounts: { ...accounts.is, businessAccountsBy: '' } }, 'hoặc để null.'],
  ['(B7, TT01-16.2b) no national portal', { accountLinks: ['other-application'] }, 'phải có "national-portal"'],
  ['(B6, TH-2.2) staff accounts of no form', { staffAccountForm: '' }, 'ví dụ hovaten.tendonvi.'],
  ['(I1) no channel for notices', { noticeChannels: [] }, 'hãy chọn ít nhất một kênh thông báo.'],
  ['(H2, TT01-16.2d) a look-up without the state', { lookUp: { ...lookUp.is, fields: ['due'] } }, 'phải hiện "state"'],
  [
    '(H2) a look-up that shows nothing',
    { lookUp: { ...lookUp.is, fields: [] } },
    'hãy chọn ít nhất một nội dung tra cứu.',
  ],
  [
    '(H3) a stage without words for the applicant',
    { lookUp: { ...lookUp.is, states: withoutSubmitted } },
    'hãy đặt lời cho giai đoạn "submitted".',
  ],
  [
    '(H3) a stage with blank words for the applicant',
    { lookUp: { ...lookUp.is, states: { ...lookUp.is.states, refused: ' ' } } },
    'hãy đặt lời cho giai đoạn "refused".',
  ],
  ['(J1, TH-14) feedback answered in no days', { feedback: { ...feedback.is, answerWithinWorkingDays: 0 } }, aCount],
  ['(J1) feedback with nowhere to go', { feedback: { ...feedback.is, address: '' } }, 'hãy nêu địa chỉ nhận'],
  [
    '(J2) a receiver that would receive what is about itself',
    { feedback: { ...feedback.is, receiverAboutItself: feedback.is.receiver } },
    'phải do một cơ quan khác nhận',
  ],
  ['(K1, TT32-12.2) a survey without the whole', { survey: { ...survey.is, questions: [] } }, 'phải có câu "overall"'],
  [
    '(K1) a question asked twice',
    { survey: { ...survey.is, questions: [...survey.is.questions, { key: 'overall', text: 'Lại' }] } },
    'khóa câu hỏi "overall" dùng nhiều lần.',
  ],
  [
    '(K1) a question without words',
    { survey: { ...survey.is, questions: [...survey.is.questions, { key: 'more', text: '' }] } },
    'mỗi câu hỏi phải có khóa và lời.',
  ],
  ['(K1, TT32-12.1c) two degrees', { survey: { ...survey.is, answers: ['Có', 'Không'] } }, 'đúng 3 mức trả lời'],
  ['(L3) a report nobody owes', { reports: [{ name: 'Báo cáo', by: '', before: '15/12' }] }, 'phải có tên và đơn vị'],
  [
    '(L3) a report of a month without a day',
    { reports: [{ name: 'Quý', by: 'Sở', before: 'hằng quý' }] },
    'báo cáo "Quý" phải có hạn dạng',
  ],
  [
    '(L3) a report on a day some months lack',
    { reports: [{ name: 'Tháng', by: 'Sở', before: '30 hằng tháng' }] },
    'báo cáo "Tháng" phải có hạn dạng',
  ],
  ['(L3, TTH-17.1) a roadmap before a day that is none', { roadmap: { before: '31/11' } }, 'ngày phải có dạng 15/12.'],
  ['(A5) a catalogue kept in no days', { procedureUpkeep: { ...procedureUpkeep.is, days: 0 } }, aCount],
  [
    '(A5) a catalogue kept from nowhere',
    { procedureUpkeep: { ...procedureUpkeep.is, from: '' } },
    'hãy nêu tính từ ngày nào.',
  ],
  ['(A12, TT32-5.3) level 2 online', { onlineServiceLevels: [2, 3] }, 'chỉ có ở mức độ 3, 4'],
  ['(A12) no level online', { onlineServiceLevels: [] }, 'hãy chọn ít nhất một mức độ dịch vụ.'],
  ['(E14, HT-III.1a) nothing to digitise', { digitisation: { classes: [], targets: [] } }, 'hoặc để null.'],
  [
    '(E14, HT-III.1a) a person who pays for what the state must do',
    { digitisation: { classes: [{ class: 'mandatory', text: 'Kết quả', atWhoseCost: 'person' }], targets: [] } },
    'người nộp chỉ trả khi tự đề nghị',
  ],
  [
    '(E14) a class without words',
    { digitisation: { classes: [{ class: 'agency', text: '', atWhoseCost: 'state' }], targets: [] } },
    'mỗi loại giấy tờ phải có lời.',
  ],
  [
    '(L4, HT-PL III.4) a share above everything',
    {
      digitisation: {
        classes: [{ class: 'agency', text: 'Giấy tờ', atWhoseCost: 'state' }],
        targets: [{ year: 2026, what: 'Trực tuyến', rate: 101 }],
      },
    },
    'chỉ tiêu "Trực tuyến" phải có năm',
  ],
  ['(D15, HT-PL II.3) waiting without a figure', { waitingTime: { averageMinutes: [] } }, 'hãy nêu số phút chờ'],
  [
    '(D15, HT-PL II.3) waiting from a day that is none',
    { waitingTime: { averageMinutes: [{ since: '2026-02-30', minutes: 20 }] } },
    'mức từ "2026-02-30" phải có ngày',
  ],
  [
    '(D15, HT-PL III.5) two figures from one day',
    {
      waitingTime: {
        averageMinutes: [
          { since: '2026-01-01', minutes: 20 },
          { since: '2026-01-01', minutes: 15 },
        ],
      },
    },
    'phải xếp theo ngày bắt đầu',
  ],
  ['(BH-7.3) a linked dossier nobody makes', { linked: { dossierMadeBy: '', setUpBy: 'Sở' } }, 'nơi tạo lập hồ sơ'],
  [
    '(D8, TT01-19.1) a dossier code without its agency',
    { numberFormats: { ...numberFormats.is, dossierCode: '{yymmdd}-{nnnn}' } },
    'dạng mã hồ sơ thiếu {agency}',
  ],
  ['(E10) documents without a number', { numberFormats: { ...numberFormats.is, outgoing: '{yyyy}' } }, 'thiếu {n}.'],
  [
    '(N3) slips whose number does not tell the form',
    { numberFormats: { ...numberFormats.is, slip: '{n}' } },
    'thiếu {form}.',
  ],
  ['(C6) nobody may fill in anything', { drafts: { atMost: 0 } }, `số hồ sơ đang khai ${aCount}`],
  ['(O15) looks told for no year', { looks: { years: 0 } }, `số năm ${aCount}`],
  [
    '(N3) a witness without an address',
    { witnesses: [{ name: 'Báo Mẫu', email: 'bao-mau', every: 'day' }] },
    'phải có dạng ten@noi-giu.vn.',
  ],
  [
    '(N3) a witness who is told never',
    { witnesses: [{ name: 'Báo Mẫu', email: 'a@baomau.example', every: 'year' as 'day' }] },
    'phải nhận theo "day" hoặc "hour".',
  ],
  [
    '(N3) a witness posted to without TLS',
    { witnesses: [{ name: 'Báo Mẫu', url: 'http://baomau.example/nhan', every: 'day' }] },
    'địa chỉ "http://baomau.example/nhan" phải có dạng https://noi-nhan.vn/duong-dan.',
  ],
  [
    '(N3, N4) a witness with a password in its address',
    { witnesses: [{ name: 'Báo Mẫu', url: 'https://a:b@baomau.example/', every: 'day' }] },
    'phải có dạng https://noi-nhan.vn/duong-dan.',
  ],
  [
    '(N3) one witness twice',
    { witnesses: ['Báo Mẫu', 'Báo Mẫu'].map((name) => ({ name, url: 'https://baomau.example/', every: 'day' })) },
    'địa chỉ "https://baomau.example/" nêu nhiều lần.',
  ],
  [
    '(N3) an authority of time stamps nobody can reach',
    { timeStamps: { name: 'Nơi cấp dấu', url: 'tsa.example' } },
    'địa chỉ "tsa.example" phải có dạng https://noi-nhan.vn/duong-dan.',
  ],
  ['(N3) an authority without a name', { timeStamps: { name: ' ', url: 'https://tsa.example/' } }, 'phải có tên.'],
  ['(N2) dossiers kept no year', { retention: { years: 0, from: 'year-after-result' } }, `số năm lưu trữ ${aCount}`],
];

describe('a choice that cannot be is refused with what to repair', () => {
  test.each(cases)('%s', (_, wrong, sentence) => {
    const [name, is] = Object.entries(wrong)[0] as [Valued, unknown];
    const province = withProfile({ [name]: { is, article: 'TH-1' } });
    expect(() => checkProvince(province)).toThrow(`Lựa chọn "${name}" của hồ sơ tỉnh (${CHOICE_NAMES[name]}): `);
    expect(() => checkProvince(province)).toThrow(sentence);
  });

  test.each([0, -8, 1.5])('(D1, TH-9.2a) an intake limit of %d hours', (hours) => {
    const province = withProfile({ intake: { kind: 'working-hours', hours, article: 'TH-9.2a' } });
    expect(() => checkProvince(province)).toThrow(
      `"intake" của hồ sơ tỉnh (${CHOICE_NAMES.intake}): số giờ hoặc số phút`,
    );
  });

  test('(D2, TTH-12.1a) an intake limit of no minutes', () => {
    const province = withProfile({ intake: { kind: 'minutes-by-session', minutes: 0, article: 'TTH-12.1a' } });
    expect(() => checkProvince(province)).toThrow(
      `"intake" của hồ sơ tỉnh (${CHOICE_NAMES.intake}): số giờ hoặc số phút`,
    );
  });
});

test.each<[what: string, right: Wrong]>([
  ['(L3) no report at all', { reports: [] }],
  ['(L3) no roadmap', { roadmap: null }],
  ['(F6) no originals compared', { originals: { compareAtLevel: [] } }],
  ['(D13) a quarter of an hour of grace', { forwarding: { lateAfter: '15:00', graceMinutes: 15 } }],
  ['(E14) nothing said of digitising', { digitisation: null }],
  ['(D15) nothing said of waiting', { waitingTime: null }],
  ['(BH-7.3) nothing said of linked procedures', { linked: null }],
])('%s is a choice too', (_, right) => {
  const [name, is] = Object.entries(right)[0] as [Valued, unknown];
  const province = withProfile({ [name]: { is, article: 'Không nêu' } });
  expect(checkProvince(province)).toBe(province);
});
