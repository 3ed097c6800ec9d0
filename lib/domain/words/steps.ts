import type { StepKind } from '../dossier/events.ts';
import type { StepKey } from '../journal/step.ts';

/** A step of the route: as the control sheet and the history name it, and, shorter, as work to be done. */
export const STEP_WORDS = {
  check: { name: 'Kiểm tra, tiếp nhận hồ sơ', work: 'Kiểm tra, tiếp nhận' },
  'check-and-draft': { name: 'Tiếp nhận và xử lý hồ sơ', work: 'Tiếp nhận và dự thảo kết quả' },
  supplement: { name: 'Người nộp bổ sung hồ sơ', work: 'Chờ người nộp bổ sung' },
  transfer: { name: 'Lập phiếu chuyển xử lý', work: 'Lập phiếu chuyển xử lý' },
  'take-over': { name: 'Bộ phận Một cửa cấp trên nhận hồ sơ', work: 'Nhận hồ sơ từ nơi tiếp nhận' },
  assign: { name: 'Phân công xử lý', work: 'Phân công người giải quyết' },
  verify: { name: 'Thẩm tra, xác minh hồ sơ', work: 'Thẩm tra, xác minh' },
  'own-step': { name: 'Bước xử lý riêng của thủ tục', work: 'Bước của quy trình' },
  answer: { name: 'Cơ quan được lấy ý kiến trả lời', work: 'Trả lời ý kiến' },
  appraise: { name: 'Thẩm định, dự thảo kết quả', work: 'Thẩm định, dự thảo kết quả' },
  'consider-supplement': { name: 'Cơ quan chủ trì xem xét đề nghị bổ sung', work: 'Xem xét đề nghị bổ sung' },
  sign: { name: 'Lãnh đạo ký duyệt', work: 'Lãnh đạo ký duyệt' },
  seal: { name: 'Văn thư ký số, vào sổ', work: 'Văn thư ký số, vào sổ' },
  resolve: { name: 'Giải quyết tại quầy', work: 'Giải quyết ngay tại quầy' },
  return: { name: 'Trả kết quả', work: 'Trả kết quả' },
} as const satisfies Readonly<Record<StepKind, { readonly name: string; readonly work: string }>>;

/** Work at the counter that is no step of a route: telling by telephone whom nothing else reaches (reading 27). */
export const CALL_WORK = 'call';

/** What waits for somebody without being a step of the route, by the decision it waits for. */
const BESIDE_THE_ROUTE: Readonly<Record<string, string>> = {
  'sign-extension': 'Ký đề nghị gia hạn',
  're-appoint': 'Hẹn lại ngày trả kết quả',
};

/** The work of a step by its key, or of what waits beside the route; a step of the procedure's own is named by what it is `about`. A kind no longer known names itself. */
export const workOfStep = (key: StepKey, about: string | null = null): string => {
  const kind = key.split('@')[0] ?? key;
  if (kind === CALL_WORK) return 'Gọi điện báo người nộp';
  if (kind === 'own-step' && about !== null) return about;
  return Object.hasOwn(STEP_WORDS, kind) ? STEP_WORDS[kind as StepKind].work : (BESIDE_THE_ROUTE[key] ?? key);
};
