import type { Role } from '../journal/moment.ts';
import { type AccountState, isInUse } from './account.ts';
import type { AccountStep, Holder } from './events.ts';

/** Who approves accounts: the province's administrator, or a head of a one-stop unit. */
export const APPROVERS: readonly Role[] = ['administrator', 'head-of-one-stop'];

/** Who decides on an account: on one of staff the administrator alone (TH-2.2), or else a head would give power back that was taken. */
export const approversOf = ({ holder }: { readonly holder: Holder }): readonly Role[] =>
  holder === 'staff' ? ['administrator'] : APPROVERS;

/** Who checks an identity at the counter and issues an account there (HT-III.1b). */
export const ISSUERS: readonly Role[] = ['receptionist', 'head-of-one-stop', 'administrator'];

/** The steps of the account's route: who takes each (empty: the holder), its name and its article. */
export const ACCOUNT_STEPS = {
  confirm: { roles: [], name: 'Xác thực thông tin đăng ký', article: 'TTH-10.1a, TTH-10.3b' },
  approve: { roles: APPROVERS, name: 'Phê duyệt tài khoản', article: 'TTH-10.1b' },
  request: { roles: [], name: 'Người dùng đề nghị thay đổi hoặc kích hoạt lại', article: 'TTH-10.2, TTH-10.3' },
  review: { roles: APPROVERS, name: 'Xem xét đề nghị', article: 'TTH-10.2c, TTH-10.3c' },
} as const satisfies Record<AccountStep, { roles: readonly Role[]; name: string; article: string }>;

/** The role named in `StepOpened`. */
export const roleOfStep = (step: AccountStep): Role | 'applicant' => ACCOUNT_STEPS[step].roles[0] ?? 'applicant';

/** Reports of misuse stand in the same queue under this word (TH-22.4). */
export const MISUSE = 'misuse';

/** What waits of an account at a step of its queue, as work to be done. */
export const accountWork = (step: string): string => {
  if (step === MISUSE) return 'Xem xét báo cáo sử dụng trái phép';
  const [kind = ''] = step.split('@');
  return Object.hasOwn(ACCOUNT_STEPS, kind) ? ACCOUNT_STEPS[kind as AccountStep].name : 'Xem xét';
};

/** What its holder asks for now. */
export const askedWords = (account: AccountState): string | null => {
  if (account.stage === 'waiting-approval') return 'Đề nghị cấp tài khoản';
  if (!isInUse(account) || account.pending === null) return null;
  return account.pending.what === 'change' ? 'Đề nghị thay đổi thông tin' : 'Yêu cầu kích hoạt lại';
};
