import { type Fault, faultsOf } from '../../shared/client.ts';
import { Button, ErrorSummary, faultOf, TextArea, TextInput } from '../../shared/form.tsx';
import { endSession } from '../../shared/session.ts';
import { type OwnPageRequest, typed } from '../page-request.tsx';

/** GET /tai-khoan/tam-dung (B5, TTH-10.3a) */
export const suspendPage = async (page: OwnPageRequest): Promise<Response> => suspendForm(page, '', []);

/** POST: from now on nobody signs in with it until it is reactivated. */
export const sendSuspension = async (page: OwnPageRequest): Promise<Response> => {
  const { reason = '' } = await typed(page.c);
  try {
    await page.api.send('POST', '/api/account/suspension', reason === '' ? {} : { reason });
  } catch (error) {
    return suspendForm(page, reason, faultsOf(error));
  }
  endSession(page.c, 'mc-portal');
  return stopped(page, 'Đã tạm dừng tài khoản', SUSPENDED);
};

/** GET /tai-khoan/huy: for good, so the password is asked once more. */
export const cancelPage = async (page: OwnPageRequest): Promise<Response> => cancelForm(page, '', []);

export const sendCancellation = async (page: OwnPageRequest): Promise<Response> => {
  const { reason = '', password = '' } = await typed(page.c);
  if (password === '') return cancelForm(page, reason, [{ field: 'password', message: 'Xin gõ mật khẩu.' }]);
  try {
    await page.api.send('POST', '/api/account/cancellation', { password, ...(reason === '' ? {} : { reason }) });
  } catch (error) {
    const faults = faultsOf(error).map((fault) => (fault.field === 'reason' ? fault : { ...fault, field: 'password' }));
    return cancelForm(page, reason, faults);
  }
  endSession(page.c, 'mc-portal');
  return stopped(page, 'Đã hủy tài khoản', CANCELLED);
};

const SUSPENDED =
  'Không ai đăng nhập được bằng tài khoản này cho đến khi ông/bà gửi yêu cầu kích hoạt lại và được duyệt. Hồ sơ đã nộp vẫn được giải quyết.';
const CANCELLED = 'Hồ sơ đã nộp vẫn được giải quyết; kết quả nhận theo hình thức đã chọn.';

/** Nobody is signed in any more: the page says so in its head. */
const stopped = (page: OwnPageRequest, title: string, text: string): Response =>
  page.showToNobody({
    title,
    body: (
      <>
        <h1>{title}</h1>
        <p>{text}</p>
        <p>
          <a href="/">Về trang đầu</a>
        </p>
      </>
    ),
  });

const back = { href: '/tai-khoan', text: 'Tài khoản của tôi' };

const suspendForm = (page: OwnPageRequest, reason: string, faults: readonly Fault[]): Response =>
  page.show(
    {
      title: 'Tạm dừng tài khoản',
      back,
      body: (
        <>
          <ErrorSummary faults={faults} />
          <h1>Tạm dừng tài khoản?</h1>
          <p>{SUSPENDED} Mọi phiên đăng nhập kết thúc ngay.</p>
          <form method="post" action="/tai-khoan/tam-dung" novalidate>
            <TextArea name="reason" label="Lý do" optional value={reason} rows={3} fault={faultOf(faults, 'reason')} />
            <p class="acts">
              <Button look="grave">Tạm dừng</Button>
              <a href="/tai-khoan">Không tạm dừng</a>
            </p>
          </form>
        </>
      ),
    },
    faults.length > 0 ? 422 : 200,
  );

const cancelForm = (page: OwnPageRequest, reason: string, faults: readonly Fault[]): Response =>
  page.show(
    {
      title: 'Hủy tài khoản',
      back,
      body: (
        <>
          <ErrorSummary faults={faults} />
          <h1>Hủy tài khoản?</h1>
          <p>Hủy rồi thì không dùng lại được; muốn dùng tiếp phải đăng ký mới. {CANCELLED}</p>
          <form method="post" action="/tai-khoan/huy" novalidate>
            <TextArea name="reason" label="Lý do" optional value={reason} rows={3} fault={faultOf(faults, 'reason')} />
            <TextInput
              name="password"
              label="Mật khẩu"
              hint="Để chắc chắn là ông/bà."
              type="password"
              width="medium"
              autocomplete="current-password"
              fault={faultOf(faults, 'password')}
            />
            <p class="acts">
              <Button look="grave">Hủy tài khoản</Button>
              <a href="/tai-khoan">Không hủy</a>
            </p>
          </form>
        </>
      ),
    },
    faults.length > 0 ? 422 : 200,
  );
