import { type Fault, faultsOf } from '../../shared/client.ts';
import { Button, ErrorSummary, faultOf, TextInput } from '../../shared/form.tsx';
import { NewPasswordTwice, unlike } from '../../shared/new-password.tsx';
import { keepSession } from '../../shared/session.ts';
import { type OwnPageRequest, typed } from '../page-request.tsx';
import { worded } from './account-words.tsx';

/** GET /tai-khoan/mat-khau: where one with a first password is led until it is changed (TH-20.2). */
export const ownPasswordPage = async (page: OwnPageRequest): Promise<Response> => form(page, []);

/** POST: the session goes on with the new password; every other ends. */
export const sendOwnPassword = async (page: OwnPageRequest): Promise<Response> => {
  const said = await typed(page.c);
  const differs = unlike(said);
  if (differs.length > 0) return form(page, differs);
  try {
    const { current = '', password = '' } = said;
    const { token } = await page.api.send<{ token?: string }>('POST', '/api/account/password', { current, password });
    if (token !== undefined) keepSession(page.c, 'mc-portal', token);
  } catch (error) {
    const faults = faultsOf(error).map((fault) => (fault.field === '' ? { ...fault, field: 'current' } : fault));
    return form(
      page,
      worded(faults, said, { current: 'Xin gõ mật khẩu đang dùng.', password: 'Xin chọn mật khẩu mới.' }),
    );
  }
  return page.go('/tai-khoan?xong=mat-khau');
};

const form = (page: OwnPageRequest, faults: readonly Fault[]): Response => {
  const isFirst = page.me.initialPassword === true;
  return page.show(
    {
      title: 'Đổi mật khẩu',
      ...(isFirst ? {} : { back: { href: '/tai-khoan', text: 'Tài khoản của tôi' } }),
      body: (
        <>
          <ErrorSummary faults={faults} />
          <h1>Đổi mật khẩu</h1>
          {isFirst && (
            <p class="note warn">
              Mật khẩu đang dùng do cơ quan cấp. Ông/bà cần đổi sang mật khẩu của riêng mình trước khi làm việc khác.
            </p>
          )}
          <form method="post" action="/tai-khoan/mat-khau" novalidate>
            <TextInput
              name="current"
              label="Mật khẩu đang dùng"
              type="password"
              width="medium"
              autocomplete="current-password"
              fault={faultOf(faults, 'current')}
            />
            <NewPasswordTwice faults={faults} />
            <Button>Đổi mật khẩu</Button>
          </form>
        </>
      ),
    },
    faults.length > 0 ? 422 : 200,
  );
};
