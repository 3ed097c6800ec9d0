import { channelWithin, limitWords, outcomeWords, stepWords } from './words.ts';

type Event = Readonly<Record<string, unknown>>;

const POINTS: Readonly<Record<string, string>> = {
  remind: 'nhắc trước hạn',
  'day-before': 'còn một ngày',
  due: 'đến hạn',
  overdue: 'quá hạn',
};

const CLOSED: Readonly<Record<string, string>> = {
  received: 'đã tiếp nhận',
  supplement: 'yêu cầu bổ sung',
  supplemented: 'người nộp đã bổ sung',
  refused: 'đã từ chối',
  assigned: 'đã phân công',
  drafted: 'đã trình dự thảo',
  declined: 'đã trình văn bản từ chối',
  signed: 'đã ký',
  'sent-back': 'đã chuyển lại để sửa',
  sealed: 'đã phát hành',
  resolved: 'đã giải quyết',
  returned: 'đã trả kết quả',
  over: 'hồ sơ đã kết thúc',
};

const WORDS: Readonly<Record<string, (event: Event) => string>> = {
  DossierSubmitted: (e) => `Nộp hồ sơ (${channelWithin(said(e, 'channel'))})`,
  DossierReceived: (e) => `${e.again === true ? 'Tiếp nhận lại' : 'Tiếp nhận'} hồ sơ, mã ${said(e, 'code')}`,
  SupplementRequested: (e) =>
    `${e.at === 'processing' ? 'Trả hồ sơ để bổ sung' : 'Yêu cầu bổ sung'}: ${count(e.components)} thành phần`,
  ApologyIssued: () => 'Gửi thư xin lỗi',
  DossierSupplemented: () => 'Người nộp bổ sung hồ sơ',
  DossierRefused: () => 'Từ chối tiếp nhận hồ sơ',
  DossierWithdrawn: () => 'Người nộp rút hồ sơ',
  OfficerAssigned: () => 'Phân công người giải quyết',
  ResultDrafted: () => 'Trình dự thảo kết quả',
  DossierDeclined: () => 'Trình văn bản từ chối giải quyết',
  DraftSentBack: () => 'Chuyển lại dự thảo để sửa',
  DraftSigned: () => 'Ký số dự thảo',
  ResultSealed: (e) => `Ký số của cơ quan, vào sổ số ${said(e, 'number')}`,
  ResultResolved: () => 'Giải quyết ngay, có kết quả',
  DossierReappointed: (e) => `Hẹn lại ngày trả kết quả: ${said(e, 'until').split('-').reverse().join('/')}`,
  ResultReturned: (e) => `Trả kết quả (${channelWithin(said(e, 'by'))})`,
  StepOpened: (e) => `Giao việc: ${stepWords(said(e, 'step'))}`,
  StepClosed: (e) => `Xong việc: ${stepWords(said(e, 'key'))}, ${closedWords(said(e, 'outcome'))}`,
  LimitReached: (e) => `${limitWords(said(e, 'limit'))}: ${POINTS[said(e, 'point')] ?? said(e, 'point')}`,
};

/** One journal event in words; a type this page does not know is shown by its own name. */
export const eventWords = (event: Event): string => {
  const type = said(event, 'type');
  return Object.hasOwn(WORDS, type) ? (WORDS[type]?.(event) ?? type) : type;
};

const closedWords = (outcome: string): string => CLOSED[outcome] ?? outcomeWords(outcome);
const said = (event: Event, field: string): string => String(event[field] ?? '');
const count = (list: unknown): number => (Array.isArray(list) ? list.length : 0);
