import type * as z from 'zod';
import type { ProposedStaffPage } from '../../../lib/contract/staff-accounts.ts';
import type { Fault } from '../../shared/client.ts';
import type { PageRequest, Typed } from '../page-request.ts';

export type Proposals = z.output<typeof ProposedStaffPage>;

/** Staff accounts as their page shows them: what waits for a second administrator, and the form that came back, if one did. */
export type StaffAccountsView = {
  readonly proposals: Proposals;
  readonly typed: Typed;
  readonly faults: readonly Fault[];
  /** What was done a moment ago. */
  readonly done: keyof typeof DONE | null;
};

/** The address of the page. */
export const STAFF_ACCOUNTS = '/can-bo/tai-khoan-can-bo';

/** Where an act on an account is sent. */
export const STAFF_ACTS = `${STAFF_ACCOUNTS}/viec`;

/** What the page says after an act. */
export const DONE = {
  issued: 'Đã cấp tài khoản. Mật khẩu ban đầu được gửi đến thư điện tử của người được cấp.',
  proposed: 'Đã lập đề nghị. Tài khoản được cấp khi một quản trị viên khác xác nhận.',
  confirmed:
    'Đã xác nhận, việc được đề nghị có hiệu lực. Mật khẩu mới, nếu có, được gửi đến thư điện tử của chủ tài khoản.',
  refused: 'Đã ghi việc không xác nhận. Việc được đề nghị không được thực hiện.',
  suspended: 'Đã tạm dừng tài khoản. Người dùng không đăng nhập được nữa.',
  cancelled: 'Đã thu hồi tài khoản.',
  role: 'Đã thu hồi vai trò. Mọi phiên làm việc của người này đã kết thúc.',
  identifier: 'Đã ghi số định danh. Chủ tài khoản được báo.',
  password: 'Đã cấp lại mật khẩu và gửi đến thư điện tử của chủ tài khoản. Các phiên làm việc cũ đã kết thúc.',
  waits:
    'Đã lập đề nghị. Tài khoản thuộc cơ quan khác nên chưa có gì thay đổi cho đến khi một quản trị viên khác xác nhận.',
} as const;

type Said = { readonly typed?: Typed; readonly faults?: readonly Fault[] };

/** What the page is drawn from. */
export const readStaffAccounts = async (
  c: PageRequest,
  { typed = {}, faults = [] }: Said = {},
): Promise<StaffAccountsView> => {
  const done = c.req.query('xong') ?? '';
  return {
    proposals: await c.get('api').get<Proposals>('/api/desk/staff-accounts'),
    typed,
    faults,
    done: faults.length === 0 && Object.hasOwn(DONE, done) ? (done as keyof typeof DONE) : null,
  };
};
