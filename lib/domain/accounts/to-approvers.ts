import { limitWords } from '../time/wording.ts';
import { ACT_WORDS } from '../words/account-acts.ts';
import type { AccountState } from './account.ts';
import type { AccountEvent } from './events.ts';
import { runningAccountLimit } from './limits.ts';
import type { AccountRules } from './rules.ts';
import type { AccountNotice } from './to-holder.ts';

/** What an event tells the approvers (ND61-8.2b, TH-22.4; TH-2.2 for the second administrator), or null: no name, only what waits. */
export const toApprovers = (event: AccountEvent, account: AccountState, rules: AccountRules): AccountNotice | null => {
  if (event.type === 'MisuseReported')
    return forApprovers('misuse-reported', 'Có người báo tài khoản bị sử dụng trái phép', 'Hãy xem xét ngay.');
  if (event.type === 'StaffAccountProposed')
    return {
      kind: 'staff-account-proposed',
      subject: 'Có đề nghị cấp tài khoản cán bộ chờ xác nhận',
      text: 'Mở trang Tài khoản cán bộ để xác nhận hoặc không xác nhận.',
      sms: '',
    };
  if (event.type === 'StaffActProposed')
    return {
      kind: 'staff-act-proposed',
      subject: 'Có đề nghị trên tài khoản cán bộ chờ xác nhận',
      text: `${ACT_WORDS[event.act]}, ở cơ quan khác với cơ quan của người đề nghị. Mở trang Tài khoản cán bộ để xác nhận hoặc không xác nhận.`,
      sms: '',
    };
  if (event.type !== 'LimitReached' || event.limit === 'confirm') return null;

  const due = runningAccountLimit(account, rules)?.due;
  const what = event.limit === 'approve' ? 'Tài khoản chờ phê duyệt' : 'Đề nghị về tài khoản chờ xem xét';
  const late = event.point === 'overdue';
  return forApprovers(
    `account-${event.limit}-${event.point}`,
    late ? `${what} đã quá hạn` : `${what} sắp đến hạn`,
    `Thời hạn: ${due === undefined ? '' : limitWords(due)}.`,
  );
};

const forApprovers = (kind: string, subject: string, text: string): AccountNotice => ({
  kind,
  subject,
  text: `${text} Mở danh sách tài khoản chờ xử lý để xem.`,
  sms: '',
});
