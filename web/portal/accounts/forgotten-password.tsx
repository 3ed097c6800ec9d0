import { type Fault, faultsOf } from '../../shared/client.ts';
import { Button, ErrorSummary, faultOf, Hidden, TextInput } from '../../shared/form.tsx';
import { NewPasswordTwice, unlike } from '../../shared/new-password.tsx';
import { type PageRequest, typed } from '../page-request.tsx';
import { worded } from './account-words.tsx';

type Said = Readonly<Record<string, string>>;

/** GET /quen-mat-khau: whose password, and where the code is to go. */
export const forgottenPage = async (page: PageRequest): Promise<Response> => askForm(page, {}, []);

/** POST: the next page asks for the code, whether or not there is such an account. */
export const sendForgotten = async (page: PageRequest): Promise<Response> => {
  const said = await typed(page.c);
  const { account = '', contact = '' } = said;
  try {
    await page.api.send('POST', '/api/forgotten-password', { account, contact });
    return newForm(page, said, []);
  } catch (error) {
    return askForm(page, said, worded(faultsOf(error), said, ASKED));
  }
};

/** POST /quen-mat-khau/mat-khau-moi: with the right code the new password holds from now on. */
export const sendNewPassword = async (page: PageRequest): Promise<Response> => {
  const said = await typed(page.c);
  const { account = '', contact = '', code = '', password = '' } = said;
  const differs = unlike(said);
  if (differs.length > 0) return newForm(page, said, differs);
  try {
    await page.api.send('POST', '/api/forgotten-password/new-password', { account, contact, code, password });
  } catch (error) {
    const faults = faultsOf(error).map((fault) => (fault.field === '' ? { ...fault, field: 'code' } : fault));
    return newForm(page, said, worded(faults, said, ASKED));
  }
  return page.show({
    title: 'Đã đặt mật khẩu mới',
    body: (
      <>
        <h1>Đã đặt mật khẩu mới</h1>
        <p>Mọi phiên đăng nhập trước đây đã kết thúc. Tin báo đã gửi đến nơi liên hệ của tài khoản.</p>
        <p class="acts">
          <a class="button" href="/dang-nhap">
            Đăng nhập
          </a>
        </p>
      </>
    ),
  });
};

const ASKED: Said = {
  account: 'Xin gõ tên đăng nhập hoặc số định danh.',
  contact: 'Xin gõ thư điện tử hoặc số điện thoại đã đăng ký.',
  code: 'Xin gõ mã 6 chữ số.',
  password: 'Xin chọn mật khẩu mới.',
};

const askForm = (page: PageRequest, said: Said, faults: readonly Fault[]): Response => {
  const field = (name: string) => ({ name, value: said[name], fault: faultOf(faults, name) });
  return page.show(
    {
      title: 'Quên mật khẩu',
      back: { href: '/dang-nhap', text: 'Đăng nhập' },
      body: (
        <>
          <ErrorSummary faults={faults} />
          <h1>Quên mật khẩu</h1>
          <form method="post" action="/quen-mat-khau" novalidate>
            <TextInput
              {...field('account')}
              label="Tên đăng nhập hoặc số định danh"
              width="medium"
              autocomplete="username"
            />
            <TextInput
              {...field('contact')}
              label="Thư điện tử hoặc số điện thoại đã đăng ký"
              hint="Mã sẽ được gửi đến đó, nếu đúng là của tài khoản này."
              autocomplete="off"
            />
            <Button>Gửi mã</Button>
          </form>
          <p class="small">
            Không còn dùng thư điện tử, số điện thoại đó: xin mang giấy tờ tùy thân đến Bộ phận Một cửa.
          </p>
        </>
      ),
    },
    faults.length > 0 ? 422 : 200,
  );
};

const newForm = (page: PageRequest, said: Said, faults: readonly Fault[]): Response => {
  const { account = '', contact = '' } = said;
  return page.show(
    {
      title: 'Đặt mật khẩu mới',
      back: { href: '/quen-mat-khau', text: 'Gửi mã khác' },
      body: (
        <>
          <ErrorSummary faults={faults} />
          <h1>Đặt mật khẩu mới</h1>
          <p>
            Nếu <bdi>{contact}</bdi> đúng là nơi liên hệ của tài khoản này, mã 6 chữ số vừa được gửi đến đó và dùng được
            trong 15 phút.
          </p>
          <form method="post" action="/quen-mat-khau/mat-khau-moi" novalidate>
            <Hidden values={{ account, contact }} />
            <TextInput
              name="code"
              label="Mã xác thực"
              value={said.code}
              inputmode="numeric"
              width="short"
              autocomplete="one-time-code"
              fault={faultOf(faults, 'code')}
            />
            <NewPasswordTwice faults={faults} />
            <Button>Đặt mật khẩu mới</Button>
          </form>
          <p class="small">Không nhận được mã: xem cả thư rác, hoặc mang giấy tờ tùy thân đến Bộ phận Một cửa.</p>
        </>
      ),
    },
    faults.length > 0 ? 422 : 200,
  );
};
