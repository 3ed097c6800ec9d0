import { type Fault, faultsOf } from '../../shared/client.ts';
import { Button, ErrorSummary, faultOf, TextArea } from '../../shared/form.tsx';
import { type OwnPageRequest, typed } from '../page-request.tsx';
import { worded } from './account-words.tsx';

/** GET /tai-khoan/bao-su-co (B11, TH-22.4, BH-22.3) */
export const misusePage = async (page: OwnPageRequest): Promise<Response> => form(page, '', []);

/** POST: stands before those who manage accounts until it is handled. */
export const sendMisuse = async (page: OwnPageRequest): Promise<Response> => {
  const said = await typed(page.c);
  const { text = '' } = said;
  try {
    await page.api.send('POST', '/api/account/misuse', { text });
  } catch (error) {
    return form(page, text, worded(faultsOf(error), said, { text: 'Xin viết điều đã xảy ra.' }));
  }
  return page.go('/tai-khoan?xong=bao-su-co');
};

const form = (page: OwnPageRequest, text: string, faults: readonly Fault[]): Response =>
  page.show(
    {
      title: 'Báo tài khoản bị dùng trái phép',
      back: { href: '/tai-khoan', text: 'Tài khoản của tôi' },
      body: (
        <>
          <ErrorSummary faults={faults} />
          <h1>Báo tài khoản bị dùng trái phép</h1>
          <p>
            Việc đầu tiên nên làm là <a href="/tai-khoan/mat-khau">đổi mật khẩu</a>: mọi phiên đăng nhập khác kết thúc
            ngay.
          </p>
          <form method="post" action="/tai-khoan/bao-su-co" novalidate>
            <TextArea
              name="text"
              label="Điều đã xảy ra"
              hint="Ví dụ: có hồ sơ tôi không nộp, có đăng nhập lúc tôi không dùng máy, chữ ký số bị người khác giữ."
              value={text}
              fault={faultOf(faults, 'text')}
            />
            <Button>Gửi</Button>
          </form>
        </>
      ),
    },
    faults.length > 0 ? 422 : 200,
  );
