import { renderSVG } from 'uqr';
import type { SecondFactor } from '../../../lib/contract/dossiers.ts';
import type { ApiClient } from '../../shared/client.ts';
import { Button, ErrorSummary, Hidden, TextInput } from '../../shared/form.tsx';
import { draw } from '../draw.tsx';
import type { PageRequest } from '../page-request.ts';

type SetUp = NonNullable<SecondFactor['setUp']>;
type Asking = { readonly username: string; readonly to: string; readonly proof: string; readonly setUp: SetUp | null };

/** True where the API took the password and wants a code besides. */
export const asksForCode = (reason: string): boolean =>
  reason === 'second-factor-needed' || reason === 'second-factor-unset';

/** The second page of signing in. The password stays behind: the page holds a proof of it, good for a few minutes. */
export const askCode = async (
  c: PageRequest,
  client: ApiClient,
  { username, password, to }: { username: string; password: string; to: string },
): Promise<Response> => {
  const { proof, setUp } = await client.send<SecondFactor>('POST', '/api/sign-in/second-factor', {
    username,
    password,
  });
  return drawCode(c, { username, to, proof, setUp }, '');
};

/** The same page after a code that was not right: an app that is being set up can still be pointed at its QR code. */
export const askCodeAgain = (
  c: PageRequest,
  { typed, wrong }: { typed: Readonly<Record<string, string>>; wrong: string },
): Response => {
  const { username = '', proof = '', ve: to = '', secret = '', uri = '' } = typed;
  const shown = /^[A-Za-z0-9=]{16,128}$/.test(secret) && uri.startsWith('otpauth://totp/') && uri.length < 1000;
  return drawCode(c, { username, to, proof, setUp: shown ? { secret, uri } : null }, wrong);
};

const drawCode = (c: PageRequest, { username, to, proof, setUp }: Asking, wrong: string): Response =>
  draw(
    c,
    {
      title: setUp === null ? 'Nhập mã xác thực' : 'Cài ứng dụng xác thực',
      status: wrong === '' ? 200 : 401,
    },
    <div class="narrow">
      <ErrorSummary faults={wrong === '' ? [] : [{ field: 'code', message: wrong }]} title="Chưa đăng nhập được" />
      <h1>{setUp === null ? 'Nhập mã xác thực' : 'Cài ứng dụng xác thực'}</h1>
      {setUp !== null && <HowToSetUp {...setUp} />}
      <form method="post" action="/can-bo/dang-nhap">
        <Hidden values={{ ve: to, username, proof, ...setUp }} />
        <TextInput
          name="code"
          label="Mã 6 chữ số"
          hint="Mã đang hiện trong ứng dụng xác thực trên điện thoại; cứ 30 giây lại có mã mới."
          inputmode="numeric"
          autocomplete="one-time-code"
          width="short"
          fault={wrong === '' ? undefined : wrong}
        />
        <div class="acts">
          <Button>Đăng nhập</Button>
          <a href="/can-bo/dang-nhap">Làm lại từ đầu</a>
        </div>
      </form>
      {setUp === null && (
        <p class="small">Mất điện thoại hoặc ứng dụng không còn mã: hãy báo quản trị của đơn vị để được cấp lại.</p>
      )}
    </div>,
  );

const HowToSetUp = ({ secret, uri }: SetUp) => (
  <>
    <p>Tài khoản cán bộ được bảo vệ thêm bằng mã do một ứng dụng trên điện thoại tạo ra. Chỉ phải cài một lần.</p>
    <ol>
      <li>Mở ứng dụng xác thực, ví dụ Google Authenticator hoặc Microsoft Authenticator. Chưa có thì cài đặt trước.</li>
      <li>
        Quét mã QR này bằng ứng dụng:
        <p>
          <img src={qrOf(uri)} width={232} height={232} alt="Mã QR để quét bằng ứng dụng xác thực" />
        </p>
        Không quét được thì chọn nhập bằng tay và gõ khóa này, không phân biệt chữ hoa, chữ thường:{' '}
        <strong class="code">{secret.match(/.{1,4}/g)?.join(' ')}</strong>
      </li>
      <li>Nhập mã 6 chữ số mà ứng dụng hiện ra vào ô dưới đây.</li>
    </ol>
    <p>Không cho ai xem mã QR và khóa này, kể cả cán bộ kỹ thuật.</p>
  </>
);

const qrOf = (uri: string): string => `data:image/svg+xml,${encodeURIComponent(renderSVG(uri, { border: 4 }))}`;
