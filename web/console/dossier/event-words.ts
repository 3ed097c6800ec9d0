import { moneyWords } from '../../shared/format.ts';
import { channelWithin, limitWords, stepWords, unitOf } from '../words.ts';
import { closedWords } from './closed-words.ts';

type Event = Readonly<Record<string, unknown>>;

const ORIGINALS: Readonly<Record<string, string>> = {
  taken: 'Nhận bản chính',
  compared: 'Đối chiếu bản chính',
  returned: 'Trả lại bản chính',
};

const POINTS: Readonly<Record<string, string>> = {
  remind: 'nhắc trước hạn',
  'day-before': 'còn một ngày',
  due: 'đến hạn',
  overdue: 'quá hạn',
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
  ResultsCollected: () => 'Đã có đủ kết quả của các cơ quan',
  DossierReappointed: (e) => `Hẹn lại ngày trả kết quả: ${day(said(e, 'until'))}`,
  ResultReturned: (e) => `Trả kết quả (${channelWithin(said(e, 'by'))})`,
  StepOpened: (e) => `Giao việc: ${stepWords(said(e, 'step'))}${unit(e.unit)}`,
  StepClosed: (e) =>
    `Xong việc: ${stepWords(said(e, 'key'))}${unit(unitOf(said(e, 'key')))}, ${closedWords(said(e, 'outcome'))}`,
  LimitReached: (e) =>
    `${limitWords(said(e, 'limit'))}${unit(e.unit)}: ${POINTS[said(e, 'point')] ?? said(e, 'point')}`,
  DossierForwarded: () => 'Chuyển hồ sơ giấy đến nơi giải quyết',
  DossierTakenOver: () => 'Bộ phận Một cửa của cơ quan giải quyết nhận hồ sơ',
  WorkTransferred: (e) => `Chuyển xử lý: ${count(e.parts)} phần việc`,
  VisitAnnounced: () => 'Thông báo buổi thẩm tra, xác minh',
  VisitRecorded: (e) => `Lưu biên bản thẩm tra, xác minh: ${closedWords(said(e, 'outcome'))}`,
  OpinionsAsked: (e) => `Lấy ý kiến ${count(e.of)} cơ quan`,
  OpinionGiven: (e) => `Cơ quan ${said(e, 'agency')} trả lời ý kiến${e.late === true ? ' (quá hạn)' : ''}`,
  OpinionLapsed: (e) => `Hết hạn lấy ý kiến cơ quan ${said(e, 'agency')}, tiếp tục giải quyết`,
  OwnStepDone: (e) => `Hoàn thành bước của quy trình${unit(e.step)}`,
  DossierChanged: () => 'Người nộp thay đổi hồ sơ',
  FeePaid: (e) => `Thu phí, lệ phí ${moneyWords(Number(e.amount))}, biên lai ${said(e, 'receipt')}`,
  FeeRefunded: (e) => `Hoàn trả phí, lệ phí ${moneyWords(Number(e.amount))}`,
  OriginalsRecorded: (e) =>
    `${ORIGINALS[said(e, 'what')] ?? 'Bản chính'}: ${count(e.components)} giấy tờ${fits(e.fits)}`,
  PaperDigitised: (e) => `Số hóa giấy tờ, mã ${said(e, 'code')}`,
  CorrectionMade: (e) => `Đính chính mục ${said(e, 'about')}`,
  ContentsErased: (e) => `Tiêu hủy ${count(e.contents)} nội dung đã hết thời hạn lưu trữ`,
};

/** One journal event in words; a type this page does not know is shown by its own name. */
export const eventWords = (event: Event): string => {
  const type = said(event, 'type');
  return Object.hasOwn(WORDS, type) ? (WORDS[type]?.(event) ?? type) : type;
};

const said = (event: Event, field: string): string => String(event[field] ?? '');
const count = (list: unknown): number => (Array.isArray(list) ? list.length : 0);
const day = (date: string): string => date.split('-').reverse().join('/');
const unit = (name: unknown): string => (typeof name === 'string' && name !== '' ? ` (${name})` : '');
const fits = (said: unknown): string => (typeof said === 'boolean' ? (said ? ', khớp' : ', không khớp') : '');
