import type { DecisionName } from './command.ts';
import type { StepKind } from './events.ts';
import type { Role } from './moment.ts';

type Kind = {
  /** Who takes the step; the first is named when the step is opened. Empty: the applicant. */
  readonly roles: readonly Role[];
  /** What closes it. */
  readonly closedBy: readonly (DecisionName | 'supplement')[];
  /** The step as the control sheet and the console name it. */
  readonly name: string;
  readonly article: string;
};

/** What each kind of step allows, and to whom. The order of steps lives in the state machines and nowhere else. */
export const STEP_KINDS = {
  check: {
    roles: ['receptionist', 'head-of-one-stop'],
    closedBy: ['receive', 'request-supplement', 'refuse'],
    name: 'Kiểm tra, tiếp nhận hồ sơ',
    article: 'ND61-17',
  },
  supplement: { roles: [], closedBy: ['supplement'], name: 'Người nộp bổ sung hồ sơ', article: 'ND61-17.2a' },
  assign: { roles: ['department-head'], closedBy: ['assign'], name: 'Phân công xử lý', article: 'ND61-19.1' },
  appraise: {
    roles: ['officer'],
    closedBy: ['complete-step', 'decline', 'return-for-supplement'],
    name: 'Thẩm định, dự thảo kết quả',
    article: 'ND61-19.2',
  },
  sign: { roles: ['leader'], closedBy: ['sign', 'send-back'], name: 'Lãnh đạo ký duyệt', article: 'TTH-PL bước 3' },
  seal: { roles: ['clerk'], closedBy: ['seal'], name: 'Văn thư ký số, vào sổ', article: 'TTH-PL bước 4' },
  resolve: {
    roles: ['receptionist', 'head-of-one-stop'],
    closedBy: ['complete-step', 'decline'],
    name: 'Giải quyết ngay tại quầy',
    article: 'ND61-17.4',
  },
  return: {
    roles: ['receptionist', 'head-of-one-stop'],
    closedBy: ['return-result'],
    name: 'Trả kết quả',
    article: 'ND61-20',
  },
} as const satisfies Record<StepKind, Kind>;

/** The role named in `StepOpened`. */
export const roleOf = (step: StepKind): Role | 'applicant' => STEP_KINDS[step].roles[0] ?? 'applicant';

/** The outcomes `complete-step` may name, by the kind of step. */
export const OUTCOMES = { appraise: ['drafted'], resolve: ['resolved'] } as const satisfies Partial<
  Record<StepKind, readonly string[]>
>;
