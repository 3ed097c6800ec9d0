import { ApiProblem, type Fault, faultsOf } from '../../shared/client.ts';
import { Button, ErrorSummary, faultOf, TextInput } from '../../shared/form.tsx';
import { type PageRequest, typed } from '../page-request.tsx';
import { type Standing, Until } from './account-words.tsx';

/** GET /dang-ky/{id}/ma: the code that was sent (TTH-10.1a). */
export const confirmPage = async (page: PageRequest): Promise<Response> => codeForm(page, page.param('id'), []);

/** POST: right, and the account waits for approval. */
export const sendConfirmation = async (page: PageRequest): Promise<Response> => {
  const id = page.param('id');
  const { code = '' } = await typed(page.c);
  try {
    const path = `/api/accounts/${encodeURIComponent(id)}/verification`;
    return waitingPage(page, await page.api.send<Standing>('POST', path, { code }));
  } catch (error) {
    if (error instanceof ApiProblem && error.reason === 'already-confirmed') return waitingPage(page, undefined);
    return codeForm(page, id, inField(faultsOf(error), 'code'));
  }
};

/** POST /dang-ky/{id}/gui-lai: another code, to who knows the password. */
export const sendCodeAgain = async (page: PageRequest): Promise<Response> => {
  const id = page.param('id');
  const { username = '', password = '' } = await typed(page.c);
  try {
    const sent = await page.api.send<{ id: string }>('POST', '/api/account/code', { username, password });
    return page.go(`/dang-ky/${encodeURIComponent(sent.id)}/ma?xong=gui-lai`);
  } catch (error) {
    const said = faultsOf(error).map((fault) => (fault.field === 'password' ? fault : { ...fault, field: 'username' }));
    return codeForm(page, id, said, username);
  }
};

const inField = (faults: readonly Fault[], field: string): readonly Fault[] =>
  faults.map(({ message }) => ({ field, message }));

/** Where an account that was registered waits: until when, and why (TTH-10.1b). */
export const waitingPage = (page: PageRequest, standing: Standing | undefined): Response =>
  page.show({
    title: 'Chờ phê duyệt',
    body: (
      <>
        <h1>Đã xác thực, đang chờ phê duyệt</h1>
        <p>
          Cơ quan quản lý tài khoản đang xem xét. Kết quả sẽ được báo qua thư điện tử hoặc tin nhắn; trong lúc chờ,
          ông/bà chưa đăng nhập được.
        </p>
        <Until limit={standing?.limit ?? null} />
        <p>
          Có tin được phê duyệt thì <a href="/dang-nhap?tiep=/tai-khoan/chao-mung">đăng nhập</a>. Cần gấp: mang giấy tờ
          tùy thân đến Bộ phận Một cửa, tài khoản được cấp ngay tại quầy.
        </p>
      </>
    ),
  });

const codeForm = (page: PageRequest, id: string, faults: readonly Fault[], username = ''): Response => {
  const address = `/dang-ky/${encodeURIComponent(id)}`;
  return page.show(
    {
      title: 'Nhập mã xác thực',
      body: (
        <>
          <ErrorSummary faults={faults} />
          <h1>Nhập mã xác thực</h1>
          {page.query('xong') === 'gui-lai' && faults.length === 0 && (
            <p class="note good">Đã gửi mã mới. Mã trước không dùng được nữa.</p>
          )}
          <p>Mã 6 chữ số đã được gửi đến thư điện tử (nếu có khai) hoặc số điện thoại vừa khai.</p>
          <form method="post" action={`${address}/ma`} novalidate>
            <TextInput
              name="code"
              label="Mã xác thực"
              hint="Dùng được trong 24 giờ."
              inputmode="numeric"
              width="short"
              autocomplete="one-time-code"
              fault={faultOf(faults, 'code')}
            />
            <Button>Xác thực</Button>
          </form>
          <details open={faultOf(faults, 'username') !== undefined || faultOf(faults, 'password') !== undefined}>
            <summary>Không nhận được mã?</summary>
            <p>
              Xin xem cả hộp thư rác. Không đăng nhập được thì có thể số định danh đã có tài khoản:{' '}
              <a href="/quen-mat-khau">đặt lại mật khẩu</a>, hoặc mang giấy tờ đến Bộ phận Một cửa.
            </p>
            <form method="post" action={`${address}/gui-lai`} novalidate>
              <TextInput
                name="username"
                label="Tên đăng nhập"
                value={username}
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
              <Button look="quiet">Gửi lại mã</Button>
            </form>
          </details>
        </>
      ),
    },
    faults.length > 0 ? 422 : 200,
  );
};
