import { type Fault, faultsOf } from '../../shared/client.ts';
import { Button, ErrorSummary, faultOf, Hidden, TextInput } from '../../shared/form.tsx';
import { NewPasswordTwice, unlike } from '../../shared/new-password.tsx';
import { keepSession } from '../../shared/session.ts';
import { draw } from '../draw.tsx';
import { OWN_PASSWORD, type PageRequest, type Typed, typedOf } from '../page-request.ts';

/** GET /can-bo/mat-khau: one's own password (B6). */
export const staffPasswordPage = (c: PageRequest): Response => drawPassword(c, []);

/** POST /can-bo/mat-khau: every session of before ends; who signs in with a code as well signs in anew. */
export const sendStaffPassword = async (c: PageRequest): Promise<Response> => {
  const typed = typedOf(await c.req.formData());
  const faults = await changed(c, typed);
  if (faults.length > 0) return drawPassword(c, faults);
  return c.redirect(`${OWN_PASSWORD}?xong`, 303);
};

const changed = async (c: PageRequest, typed: Typed): Promise<readonly Fault[]> => {
  const differs = unlike(typed);
  if (differs.length > 0) return differs;
  const { current = '', password = '' } = typed;
  try {
    const { token } = await c
      .get('api')
      .send<{ token?: string }>('POST', '/api/account/password', { current, password });
    if (token !== undefined) keepSession(c, 'mc-console', token);
    return [];
  } catch (error) {
    return faultsOf(error).map((fault) => (fault.field === '' ? { ...fault, field: 'current' } : fault));
  }
};

const drawPassword = (c: PageRequest, faults: readonly Fault[]): Response => {
  const { initialPassword, username } = c.get('me');
  return draw(
    c,
    { title: 'Đổi mật khẩu', status: faults.length > 0 ? 422 : 200 },
    <div class="narrow">
      <ErrorSummary faults={faults} title="Chưa đổi được" />
      <h1>Đổi mật khẩu</h1>
      {c.req.query('xong') !== undefined && faults.length === 0 && (
        <p class="note good" role="status">
          Đã đổi mật khẩu. Các phiên làm việc khác đã kết thúc.
        </p>
      )}
      {initialPassword === true && (
        <p class="note warn">Mật khẩu đang dùng do đơn vị cấp. Hãy đổi sang mật khẩu của riêng bạn rồi mới làm việc.</p>
      )}
      <form method="post" action={OWN_PASSWORD} novalidate>
        <Hidden values={{ username: username ?? '' }} />
        <TextInput
          name="current"
          label="Mật khẩu đang dùng"
          type="password"
          autocomplete="current-password"
          fault={faultOf(faults, 'current')}
        />
        <NewPasswordTwice
          faults={faults}
          hint="Từ 10 ký tự. Một câu dễ nhớ thì tốt hơn một từ khó; không dùng tên mình, tên cơ quan."
        />
        <Button>Đổi mật khẩu</Button>
      </form>
    </div>,
  );
};
