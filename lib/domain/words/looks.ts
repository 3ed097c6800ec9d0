import type { InspectionBasis, LookedAt, LookGround } from '../looks/looked.ts';
import { formalDayWords } from '../slips/date-words.ts';

const OPENED: Readonly<Record<LookedAt, string>> = {
  dossier: 'Mở hồ sơ',
  course: 'Xem tình hình giải quyết hồ sơ, không có thông tin người nộp và giấy tờ',
  inspection: 'Nêu căn cứ để đọc toàn bộ hồ sơ',
  journal: 'Mở nhật ký xử lý hồ sơ',
  paper: 'Mở giấy tờ',
  slip: 'Mở phiếu',
  store: 'Tra danh mục giấy tờ trong kho',
  result: 'Xem kết quả hoặc dự thảo kết quả',
  document: 'Lấy giấy tờ trong kho để dùng lại',
  account: 'Mở thông tin tài khoản',
};

/** What was opened, as its person reads it: `Mở giấy tờ: Giấy khai sinh`. */
export const lookWords = (what: LookedAt, name: string | null): string =>
  name === null ? OPENED[what] : `${OPENED[what]}: ${name}`;

/** On which ground, as its person reads it: an inspection with its decision. */
export const lookGroundWords = (ground: LookGround, basis: InspectionBasis | undefined): string =>
  basis === undefined ? GROUND_WORDS[ground] : `${GROUND_WORDS[ground]} số ${basis.number} ${formalDayWords(basis.on)}`;

const GROUND_WORDS: Readonly<Record<LookGround, string>> = {
  whole: 'Cơ quan tiếp nhận, giải quyết hồ sơ',
  share: 'Cơ quan giải quyết một phần hồ sơ',
  asked: 'Cơ quan được lấy ý kiến về hồ sơ',
  counter: 'Chuẩn bị hồ sơ cho ông/bà tại quầy',
  approval: 'Phê duyệt, xem xét tài khoản',
  call: 'Trả lời người gọi đến tổng đài',
  oversight: 'Theo dõi, kiểm tra việc giải quyết thủ tục hành chính',
  inspection: 'Thanh tra theo quyết định',
};
