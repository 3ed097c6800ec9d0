import { type Fault, faultsOf } from '../../shared/client.ts';
import { Button, ErrorSummary, faultOf, TextArea, TextInput } from '../../shared/form.tsx';
import { type PageRequest, typed } from '../page-request.tsx';
import { type Standing, Until, worded } from './account-words.tsx';

type Said = Readonly<Record<string, string>>;

/** GET /tai-khoan/kich-hoat-lai: by user name and password, for a suspended account opens no session (B5, TTH-10.3c). */
export const reactivatePage = async (page: PageRequest): Promise<Response> => reactivateForm(page, {}, []);

/** POST: asked, and until when it is answered. */
export const sendReactivation = async (page: PageRequest): Promise<Response> => {
  const said = await typed(page.c);
  const { username = '', password = '', reason = '' } = said;
  try {
    const body = { username, password, ...(reason === '' ? {} : { reason }) };
    return askedPage(page, await page.api.send<Standing>('POST', '/api/account/reactivation', body));
  } catch (error) {
    const faults = faultsOf(error).map((fault) => (fault.field === '' ? { ...fault, field: 'username' } : fault));
    return reactivateForm(page, said, worded(faults, said, ASKED));
  }
};

const ASKED: Said = { username: 'Xin gõ tên đăng nhập.', password: 'Xin gõ mật khẩu.' };

/** What waits for an answer, to who just asked or signs in meanwhile. */
export const askedPage = (page: PageRequest, standing: Standing): Response =>
  page.show({
    title: 'Đã gửi yêu cầu kích hoạt lại',
    body: (
      <>
        <h1>Đã gửi yêu cầu kích hoạt lại</h1>
        <p>Kết quả sẽ được báo qua thư điện tử hoặc tin nhắn.</p>
        <Until limit={standing.limit} />
        <p>
          <a href="/">Về trang đầu</a>
        </p>
      </>
    ),
  });

/** The form; also where a suspended account tries to sign in. */
export const reactivateForm = (page: PageRequest, said: Said, faults: readonly Fault[]): Response =>
  page.show(
    {
      title: 'Kích hoạt lại tài khoản',
      back: { href: '/dang-nhap', text: 'Đăng nhập' },
      body: (
        <>
          <ErrorSummary faults={faults} />
          <h1>Kích hoạt lại tài khoản</h1>
          <p>Tài khoản đang tạm dừng thì chưa đăng nhập được. Yêu cầu được xem xét trong một ngày làm việc.</p>
          <form method="post" action="/tai-khoan/kich-hoat-lai" novalidate>
            <TextInput
              name="username"
              label="Tên đăng nhập"
              value={said.username}
              width="medium"
              autocomplete="username"
              fault={faultOf(faults, 'username')}
            />
            <TextInput
              name="password"
              label="Mật khẩu"
              type="password"
              width="medium"
              autocomplete="current-password"
              fault={faultOf(faults, 'password')}
            />
            <TextArea
              name="reason"
              label="Lý do"
              optional
              value={said.reason}
              rows={3}
              fault={faultOf(faults, 'reason')}
            />
            <Button>Gửi yêu cầu</Button>
          </form>
        </>
      ),
    },
    faults.length > 0 ? 422 : 200,
  );
