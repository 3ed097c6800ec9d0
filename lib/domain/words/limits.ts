import type { LimitName } from '../dossier/events.ts';
import type { PromptPoint } from '../time/rules.ts';

type LimitWords = {
  /** Alone: on the officers' page and in the journal. */
  readonly title: string;
  /** After “Hạn”, in the history of the dossier. */
  readonly inHistory: string;
  /** Inside the sentence of a prompt. */
  readonly inPrompt: string;
};

/** Every limit that can be reached. */
export const LIMIT_WORDS: Readonly<Record<LimitName, LimitWords>> = {
  intake: { title: 'Hạn tiếp nhận', inHistory: 'tiếp nhận', inPrompt: 'hạn tiếp nhận' },
  result: { title: 'Hạn trả kết quả', inHistory: 'trả kết quả', inPrompt: 'hạn trả kết quả' },
  forwarding: { title: 'Hạn chuyển hồ sơ giấy', inHistory: 'chuyển hồ sơ', inPrompt: 'hạn chuyển hồ sơ' },
  notice: {
    title: 'Hạn thông báo bổ sung',
    inHistory: 'thông báo bổ sung',
    inPrompt: 'hạn thông báo bổ sung khi thẩm định',
  },
  step: { title: 'Hạn của bước', inHistory: 'của bước xử lý', inPrompt: 'hạn của bước xử lý' },
  opinion: { title: 'Hạn trả lời ý kiến', inHistory: 'trả lời ý kiến', inPrompt: 'hạn trả lời ý kiến' },
  part: { title: 'Hạn phần việc', inHistory: 'của cơ quan phối hợp', inPrompt: 'hạn của cơ quan phối hợp' },
};

type PointWords = { readonly inJournal: string; readonly inHistory: string; readonly ofPrompt: string };

/** The points of a limit: reminded, a day before, due, overdue. */
export const POINT_WORDS: Readonly<Record<PromptPoint, PointWords>> = {
  remind: { inJournal: 'nhắc trước hạn', inHistory: 'nhắc việc', ofPrompt: 'Nhắc việc' },
  'day-before': {
    inJournal: 'còn một ngày',
    inHistory: 'còn một ngày làm việc',
    ofPrompt: 'Còn một ngày làm việc',
  },
  due: { inJournal: 'đến hạn', inHistory: 'đến hạn', ofPrompt: 'Đến hạn' },
  overdue: { inJournal: 'quá hạn', inHistory: 'quá hạn', ofPrompt: 'QUÁ HẠN' },
};

/** The limits of accounts and feedback, as the kinds of their prompts name them. */
const OTHER_LIMITS = ['account-approve', 'account-review', 'feedback'];

/** True for the kind of a notice that a limit's point prompts: `result-due`, `opinion-overdue-<agency>`, `feedback-overdue`. */
export const isPrompt = (kind: string): boolean =>
  [...Object.keys(LIMIT_WORDS), ...OTHER_LIMITS].some((limit) =>
    Object.keys(POINT_WORDS).some((point) => kind === `${limit}-${point}` || kind.startsWith(`${limit}-${point}-`)),
  );
