import type { Role } from '../../journal/moment.ts';
import type { DecisionName } from '../../words/decisions.ts';
import type { StepKind } from '../events.ts';

type Kind = {
  /** Who takes the step; the first is named when the step is opened. Empty: the applicant. */
  readonly roles: readonly Role[];
  /** Whose step it is: the one-stop unit that took the dossier in, the agency that resolves it (or its share), the agency named by the step. */
  readonly of: 'one-stop' | 'agency' | 'unit';
  /** What closes it. */
  readonly closedBy: readonly (DecisionName | 'supplement')[];
  /** The step as the control sheet and the console name it. */
  readonly name: string;
  readonly article: string;
};

const ONE_STOP = ['receptionist', 'head-of-one-stop'] as const;

/** What each kind of step allows, and to whom. The order of steps lives in the state machines and nowhere else. */
export const STEP_KINDS = {
  check: {
    roles: ONE_STOP,
    of: 'one-stop',
    closedBy: ['receive', 'request-supplement', 'refuse'],
    name: 'Kiểm tra, tiếp nhận hồ sơ',
    article: 'ND61-17',
  },
  'check-and-draft': {
    roles: ['officer'],
    of: 'one-stop',
    closedBy: ['receive-and-draft', 'request-supplement', 'refuse'],
    name: 'Tiếp nhận và xử lý hồ sơ',
    article: 'TTH-PL bước 1',
  },
  supplement: {
    roles: [],
    of: 'one-stop',
    closedBy: ['supplement'],
    name: 'Người nộp bổ sung hồ sơ',
    article: 'ND61-17.2a',
  },
  transfer: {
    roles: ['head-of-one-stop', 'receptionist'],
    of: 'one-stop',
    closedBy: ['transfer'],
    name: 'Lập phiếu chuyển xử lý',
    article: 'ND61-19.6',
  },
  'take-over': {
    roles: ONE_STOP,
    of: 'agency',
    closedBy: ['take-over'],
    name: 'Bộ phận Một cửa cấp trên nhận hồ sơ',
    article: 'ND61-19.7',
  },
  assign: {
    roles: ['department-head'],
    of: 'agency',
    closedBy: ['assign'],
    name: 'Phân công xử lý',
    article: 'ND61-19.1',
  },
  verify: {
    roles: ['officer'],
    of: 'agency',
    closedBy: ['record-visit', 'return-for-supplement'],
    name: 'Thẩm tra, xác minh hồ sơ',
    article: 'ND61-19.3',
  },
  'own-step': {
    roles: ['officer'],
    of: 'agency',
    closedBy: ['complete-step'],
    name: 'Bước xử lý riêng của thủ tục',
    article: 'TTH-5.2',
  },
  answer: {
    roles: ['department-head', 'officer', 'leader'],
    of: 'unit',
    closedBy: ['answer-consultation'],
    name: 'Cơ quan được lấy ý kiến trả lời',
    article: 'ND61-19.5',
  },
  appraise: {
    roles: ['officer'],
    of: 'agency',
    closedBy: ['complete-step', 'decline', 'return-for-supplement', 'consult'],
    name: 'Thẩm định, dự thảo kết quả',
    article: 'ND61-19.2',
  },
  sign: {
    roles: ['leader'],
    of: 'agency',
    closedBy: ['sign', 'send-back'],
    name: 'Lãnh đạo ký duyệt',
    article: 'TTH-PL bước 3',
  },
  seal: { roles: ['clerk'], of: 'agency', closedBy: ['seal'], name: 'Văn thư ký số, vào sổ', article: 'TTH-PL bước 4' },
  resolve: {
    roles: ONE_STOP,
    of: 'one-stop',
    closedBy: ['complete-step', 'decline'],
    name: 'Giải quyết tại quầy',
    article: 'ND61-17.4, 17.5',
  },
  return: { roles: ONE_STOP, of: 'one-stop', closedBy: ['return-result'], name: 'Trả kết quả', article: 'ND61-20' },
} as const satisfies Record<StepKind, Kind>;

/** The role named in `StepOpened`; a step of the procedure's own names its own. */
export const roleOf = (step: StepKind): Role | 'applicant' => STEP_KINDS[step].roles[0] ?? 'applicant';

/** The outcomes `complete-step` may name, by the kind of step. */
export const OUTCOMES = {
  appraise: ['drafted'],
  resolve: ['resolved'],
  'own-step': ['done'],
} as const satisfies Partial<Record<StepKind, readonly string[]>>;
