import type { SignedIn } from '../../../lib/contract/dossiers.ts';
import { type Api, type ApiClient, ApiProblem, apiClient } from '../../shared/client.ts';
import { Button, ErrorSummary, Hidden, TextInput } from '../../shared/form.tsx';
import { addressHeaders, keepSession, safePath, tokenOf } from '../../shared/session.ts';
import { endEarlier, signOutEverywhere } from '../../shared/sign-out.ts';
import { draw } from '../draw.tsx';
import { type PageRequest, type Typed, typedOf } from '../page-request.ts';
import { askCode, askCodeAgain, asksForCode } from './second-factor.tsx';

/** GET /can-bo/dang-nhap */
export const signInPage = (c: PageRequest): Response =>
  drawSignIn(c, { username: '', to: c.req.query('ve') ?? '', wrong: '' });

/** POST /can-bo/dang-nhap: keeps the session and goes on to where the officer was heading; with a second factor in two pages. */
export const sendSignIn =
  (api: Api) =>
  async (c: PageRequest): Promise<Response> => {
    const typed = typedOf(await c.req.formData());
    const open = (token?: string) => apiClient(api, c.get('settings').baseUrl, token, addressHeaders(c));
    await endEarlier(c, open(tokenOf(c, 'mc-console')), 'mc-console');
    const client = open();
    return typed.proof === undefined ? byPassword(c, client, typed) : byCode(c, client, typed);
  };

/** POST /can-bo/dang-xuat */
export const sendSignOut =
  (api: Api) =>
  async (c: PageRequest): Promise<Response> => {
    await signOutEverywhere(c, api, c.get('settings').baseUrl, 'mc-console');
    return c.redirect('/can-bo/dang-nhap', 303);
  };

const byPassword = async (c: PageRequest, client: ApiClient, { username = '', password = '', ve: to = '' }: Typed) => {
  try {
    return enter(c, await client.send<SignedIn>('POST', '/api/sign-in', { username, password }), { username, to });
  } catch (error) {
    const { reason, detail } = noOf(error);
    return asksForCode(reason)
      ? askCode(c, client, { username, password, to })
      : drawSignIn(c, { username, to, wrong: detail });
  }
};

const byCode = async (c: PageRequest, client: ApiClient, typed: Typed) => {
  const { username = '', proof = '', code = '', ve: to = '' } = typed;
  try {
    return enter(c, await client.send<SignedIn>('POST', '/api/sign-in', { username, proof, code }), { username, to });
  } catch (error) {
    const { reason, detail, errors } = noOf(error);
    return reason === 'second-factor-wrong' || reason === 'invalid-input'
      ? askCodeAgain(c, { typed, wrong: errors[0]?.message ?? detail })
      : drawSignIn(c, { username, to, wrong: detail });
  }
};

const enter = (c: PageRequest, { token, person }: SignedIn, { username, to }: { username: string; to: string }) => {
  if (person.kind !== 'staff') return drawSignIn(c, { username, to, wrong: CITIZEN });
  keepSession(c, 'mc-console', token);
  return c.redirect(safePath(to, '/can-bo'), 303);
};

const noOf = (error: unknown): ApiProblem => {
  if (error instanceof ApiProblem && error.status < 500) return error;
  throw error;
};

const CITIZEN = 'Tài khoản này là của người dân. Hãy dùng tài khoản cán bộ do đơn vị cấp, hoặc sang Cổng dịch vụ công.';

const drawSignIn = (
  c: PageRequest,
  { username, to, wrong }: { username: string; to: string; wrong: string },
): Response =>
  draw(
    c,
    { title: 'Đăng nhập cán bộ', status: wrong === '' ? 200 : 401 },
    <div class="narrow">
      <ErrorSummary faults={wrong === '' ? [] : [{ field: 'username', message: wrong }]} title="Chưa đăng nhập được" />
      <h1>Đăng nhập cán bộ</h1>
      <form method="post" action="/can-bo/dang-nhap">
        <Hidden values={{ ve: to }} />
        <TextInput
          name="username"
          label="Tên đăng nhập"
          hint="Dạng hovaten.tendonvi, do đơn vị cấp."
          value={username}
          autocomplete="username"
        />
        <TextInput name="password" label="Mật khẩu" type="password" autocomplete="current-password" />
        <div class="acts">
          <Button>Đăng nhập</Button>
        </div>
      </form>
    </div>,
  );
