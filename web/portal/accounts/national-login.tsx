import { createHash, randomBytes } from 'node:crypto';
import type { SignedIn } from '../../../lib/contract/dossiers.ts';
import type { NationalAddress, NationalEntry } from '../../../lib/contract/national-login.ts';
import { ApiProblem, type Fault } from '../../shared/client.ts';
import { Button, ErrorSummary, TextInput } from '../../shared/form.tsx';
import { keepSession, safePath } from '../../shared/session.ts';
import { endEarlier } from '../../shared/sign-out.ts';
import { type PageRequest, typed } from '../page-request.tsx';
import { keepAside, keptAside, takeAside } from './kept-aside.ts';

const AFTER = '/ho-so';
const PATH = '/dang-nhap/quoc-gia';

/** GET /dang-nhap/quoc-gia: sends the browser to the national login; what is to come back is kept in a cookie for ten minutes. */
export const goToNationalLogin = async (page: PageRequest): Promise<Response> => {
  const [state, nonce, verifier] = [random(), random(), random()];
  const challenge = createHash('sha256').update(verifier).digest('base64url');
  const asked = new URLSearchParams({ state, nonce, challenge });
  const { address } = await page.api.get<NationalAddress>(`/api/sign-in/national?${asked}`);
  keepAside(page.c, 'mc-quoc-gia', [state, nonce, verifier, safePath(page.query('tiep'), AFTER)].join(' '));
  return page.go(address);
};

/** GET /dang-nhap/quoc-gia/ve: opens the session, or asks for the account to link. */
export const nationalReturnPage = async (page: PageRequest): Promise<Response> => {
  const [state, nonce = '', verifier = '', next] = takeAside(page.c, 'mc-quoc-gia').split(' ');
  if (state === '' || state !== page.query('state') || page.query('code') === '') return tryAgain(page, INTERRUPTED);
  try {
    await endEarlier(page.c, page.api, 'mc-portal');
    const came = { code: page.query('code'), nonce, verifier };
    const { signedIn, unlinked } = await page.api.send<NationalEntry>('POST', '/api/sign-in/national', came);
    if (signedIn !== null) return enter(page, signedIn, safePath(next, AFTER));
    keepAside(page.c, 'mc-lien-ket', unlinked ?? '');
    return linkPage(page, '', []);
  } catch (error) {
    return tryAgain(page, sentenceOf(error));
  }
};

/** POST /dang-nhap/quoc-gia/ve: links the account whose password is given, once for all, and signs in. */
export const sendAccountLink = async (page: PageRequest): Promise<Response> => {
  const { username = '', password = '' } = await typed(page.c);
  const unlinked = keptAside(page.c, 'mc-lien-ket');
  if (unlinked === '') return tryAgain(page, INTERRUPTED);
  if (username === '' || password === '')
    return linkPage(page, username, [{ field: 'username', message: 'Xin gõ tên đăng nhập và mật khẩu.' }]);
  try {
    await endEarlier(page.c, page.api, 'mc-portal');
    const said = { username, password, unlinked };
    const signedIn = await page.api.send<SignedIn>('POST', '/api/sign-in/national/link', said);
    takeAside(page.c, 'mc-lien-ket');
    return enter(page, signedIn, AFTER);
  } catch (error) {
    if (error instanceof ApiProblem && error.reason === 'national-login-again') return tryAgain(page, error.detail);
    return linkPage(page, username, [{ field: 'username', message: sentenceOf(error) }]);
  }
};

const enter = (page: PageRequest, { token }: SignedIn, next: string): Response => {
  keepSession(page.c, 'mc-portal', token);
  return page.go(next);
};

const INTERRUPTED =
  'Lần đăng nhập qua Cổng Dịch vụ công quốc gia đã quá thời gian hoặc bị ngắt giữa chừng. Xin làm lại từ đầu.';

const tryAgain = (page: PageRequest, why: string): Response =>
  page.show(
    {
      title: 'Chưa đăng nhập được',
      body: (
        <>
          <h1>Chưa đăng nhập được</h1>
          <p>{why}</p>
          <p>
            <a href={PATH}>Đăng nhập lại qua Cổng Dịch vụ công quốc gia</a> hoặc{' '}
            <a href="/dang-nhap">đăng nhập bằng mật khẩu</a>.
          </p>
        </>
      ),
    },
    422,
  );

const linkPage = (page: PageRequest, username: string, faults: readonly Fault[]): Response =>
  page.show(
    {
      title: 'Liên kết tài khoản Cổng Dịch vụ công quốc gia',
      body: (
        <>
          <ErrorSummary faults={faults} />
          <h1>Liên kết tài khoản Cổng Dịch vụ công quốc gia</h1>
          <p>
            Cổng Dịch vụ công quốc gia đã xác nhận ông/bà. Tài khoản quốc gia này chưa liên kết với tài khoản nào ở đây.
            Xin gõ tên đăng nhập và mật khẩu của cổng này một lần để liên kết; những lần sau không cần gõ nữa.
          </p>
          <form method="post" action={`${PATH}/ve`} novalidate>
            <TextInput
              name="username"
              label="Tên đăng nhập"
              value={username}
              fault={faults[0]?.message}
              autocomplete="username"
              width="medium"
            />
            <TextInput name="password" label="Mật khẩu" type="password" autocomplete="current-password" />
            <Button>Liên kết và đăng nhập</Button>
          </form>
          <p class="small">
            Chưa có tài khoản ở đây: <a href="/dang-ky">đăng ký</a>, hoặc mang giấy tờ tùy thân đến Bộ phận Một cửa.
          </p>
        </>
      ),
    },
    faults.length > 0 ? 422 : 200,
  );

const random = (): string => randomBytes(32).toString('base64url');

const sentenceOf = (error: unknown): string => {
  if (error instanceof ApiProblem) return error.detail;
  throw error;
};
