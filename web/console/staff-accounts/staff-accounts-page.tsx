import { ErrorSummary } from '../../shared/form.tsx';
import { draw } from '../draw.tsx';
import { ABSENCE, type PageRequest } from '../page-request.ts';
import { ActForm } from './act-form.tsx';
import { NewStaffForm } from './new-staff-form.tsx';
import { ProposalList } from './proposal-list.tsx';
import { DONE, readStaffAccounts, type StaffAccountsView } from './staff-accounts-view.ts';

/** GET /can-bo/tai-khoan-can-bo: what waits for a second administrator, and the form for another account (TH-2.2, BH-21.1). */
export const staffAccountsPage = async (c: PageRequest): Promise<Response> =>
  drawStaffAccounts(c, await readStaffAccounts(c));

/** The same page with a form that came back. */
export const drawStaffAccounts = (c: PageRequest, view: StaffAccountsView): Response =>
  draw(
    c,
    { title: 'Tài khoản cán bộ', status: view.faults.length > 0 ? 422 : 200 },
    <>
      <ErrorSummary faults={view.faults} title="Chưa ghi được" />
      <h1>Tài khoản cán bộ</h1>
      {view.done !== null && (
        <p class="note good" role="status">
          {DONE[view.done]}
        </p>
      )}
      <h2>Đề nghị chờ xác nhận</h2>
      <ProposalList {...view} />
      <p>
        Vắng mặt và người làm thay ghi ở <a href={ABSENCE}>trang riêng</a>.
      </p>
      <h2>Tạm dừng, thu hồi, cấp lại mật khẩu, ghi số định danh</h2>
      <p class="hint">
        Ở cơ quan của bạn việc này có hiệu lực ngay. Với tài khoản của cơ quan khác, một quản trị viên khác xác nhận
        trước.
      </p>
      <ActForm {...view} />
      <h2>Cấp tài khoản</h2>
      <p class="hint">
        Tài khoản của cơ quan khác, tài khoản quản trị, tài khoản theo dõi, kiểm tra, hoặc của một người giữ từ hai việc
        phải tách riêng (xử lý, ký duyệt, đóng dấu) được cấp khi một quản trị viên khác xác nhận.
      </p>
      <NewStaffForm {...view} />
    </>,
  );
