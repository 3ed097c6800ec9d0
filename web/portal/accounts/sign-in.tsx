import type { Context } from 'hono';
import type * as z from 'zod';
import type { AccountStanding } from '../../../lib/contract/accounts.ts';
import type { SignedIn } from '../../../lib/contract/dossiers.ts';
import { type Api, ApiProblem, type Fault } from '../../shared/client.ts';
import { Button, ErrorSummary, faultOf, Hidden, TextInput } from '../../shared/form.tsx';
import { keepSession, safePath } from '../../shared/session.ts';
import { endEarlier, signOutEverywhere } from '../../shared/sign-out.ts';
import { type PageRequest, type PortalSettings, typed } from '../page-request.tsx';
import { waitingPage } from './confirm.tsx';
import { correctionForm } from './correct-data.tsx';
import { askedPage, reactivateForm } from './reactivate.tsx';

const AFTER = '/ho-so';
const KEPT = 'giu.';

type Entered = { readonly next: string; readonly username: string; readonly kept: Readonly<Record<string, string>> };

export const signInPage = async (page: PageRequest): Promise<Response> => {
  const next = safePath(page.query('tiep'), AFTER);
  return page.me === undefined ? form(page, { next, username: '', kept: {} }, []) : page.go(next);
};

/** The session ended while a form was being filled in: what was typed waits behind the sign-in. */
export const signInAgainPage = async (page: PageRequest): Promise<Response> => {
  const { pathname, search } = new URL(page.c.req.url);
  const kept = Object.entries(await typed(page.c)).map(([name, value]) => [`${KEPT}${name}`, value] as const);
  const fault = { field: '', message: 'Phiên đăng nhập đã hết. Xin đăng nhập lại; những gì đã gõ vẫn còn.' };
  return form(page, { next: safePath(pathname + search, AFTER), username: '', kept: Object.fromEntries(kept) }, [
    fault,
  ]);
};

/** Signs in and goes on to where the person was heading. Officers are shown their own door. */
export const sendSignIn = async (page: PageRequest): Promise<Response> => {
  const { username = '', password = '', tiep, ...rest } = await typed(page.c);
  const kept = Object.fromEntries(Object.entries(rest).filter(([name]) => name.startsWith(KEPT)));
  const entered = { next: safePath(tiep, AFTER), username, kept };
  const missing = [
    ...(username === '' ? [{ field: 'username', message: 'Xin gõ tên đăng nhập.' }] : []),
    ...(password === '' ? [{ field: 'password', message: 'Xin gõ mật khẩu.' }] : []),
  ];
  if (missing.length > 0) return form(page, entered, missing);

  try {
    await endEarlier(page.c, page.api, 'mc-portal');
    const session = await page.api.send<SignedIn>('POST', '/api/sign-in', { username, password });
    if (session.person.kind === 'staff') return form(page, entered, [STAFF]);
    keepSession(page.c, 'mc-portal', session.token);
    return Object.keys(kept).length === 0 ? page.go(entered.next) : goOnSaving(page, entered);
  } catch (error) {
    if (!(error instanceof ApiProblem)) throw error;
    if (error.reason.startsWith('second-factor')) return form(page, entered, [STAFF]);
    return (
      (await notYet(page, error, { username, password })) ??
      form(page, entered, [{ field: 'username', message: error.detail }])
    );
  }
};

/** Who knows the password of an account that cannot be used now is shown how it stands, and what to do. */
const notYet = async (
  page: PageRequest,
  { reason }: ApiProblem,
  said: { readonly username: string; readonly password: string },
): Promise<Response | undefined> => {
  if (!STANDINGS.includes(reason)) return undefined;
  const standing = await page.api.send<z.output<typeof AccountStanding>>('POST', '/api/account/standing', said);
  if (standing.stage === 'unconfirmed') return page.go(`/dang-ky/${encodeURIComponent(standing.id)}/ma`);
  if (standing.stage === 'waiting-approval')
    return standing.more === undefined ? waitingPage(page, standing) : correctionForm(page, standing, said.username);
  if (standing.stage === 'suspended')
    return standing.pending === null
      ? reactivateForm(page, { username: said.username }, [])
      : askedPage(page, standing);
  return undefined;
};

const STANDINGS = ['account-unconfirmed', 'account-waiting-approval', 'account-suspended'];

/** Nobody is asked who they are: what ends is what the browser brings. */
export const sendSignOut =
  (api: Api, { baseUrl }: PortalSettings) =>
  async (c: Context): Promise<Response> => {
    await signOutEverywhere(c, api, baseUrl, 'mc-portal');
    return c.redirect('/', 303);
  };

const STAFF = { field: '/can-bo', message: 'Đây là tài khoản cán bộ. Xin đăng nhập ở trang dành cho cán bộ.' };

const goOnSaving = (page: PageRequest, { next, kept }: Entered): Response =>
  page.show({
    title: 'Đã đăng nhập lại',
    body: (
      <>
        <h1>Đã đăng nhập lại</h1>
        <p>Những gì ông/bà vừa gõ vẫn còn. Bấm nút dưới đây để lưu và làm tiếp.</p>
        <form method="post" action={next}>
          <Hidden
            values={Object.fromEntries(Object.entries(kept).map(([name, value]) => [name.slice(KEPT.length), value]))}
          />
          <Button>Lưu và làm tiếp</Button>
        </form>
      </>
    ),
  });

const form = (page: PageRequest, { next, username, kept }: Entered, faults: readonly Fault[]): Response =>
  page.show(
    {
      title: 'Đăng nhập',
      body: (
        <>
          <ErrorSummary faults={faults} />
          <h1>Đăng nhập</h1>
          <form method="post" action="/dang-nhap" novalidate>
            <Hidden values={{ ...kept, tiep: next }} />
            <TextInput
              name="username"
              label="Tên đăng nhập"
              value={username}
              fault={faultOf(faults, 'username')}
              autocomplete="username"
              width="medium"
            />
            <TextInput
              name="password"
              label="Mật khẩu"
              type="password"
              fault={faultOf(faults, 'password')}
              autocomplete="current-password"
              width="medium"
            />
            <Button>Đăng nhập</Button>
          </form>
          {page.settings.nationalLogin && (
            <p>
              <a href={`/dang-nhap/quoc-gia?tiep=${encodeURIComponent(next)}`}>
                Đăng nhập bằng tài khoản Cổng Dịch vụ công quốc gia
              </a>
            </p>
          )}
          <p>
            <a href="/dang-ky">Đăng ký tài khoản</a> · <a href="/quen-mat-khau">Quên mật khẩu</a> ·{' '}
            <a href="/tai-khoan/kich-hoat-lai">Kích hoạt lại tài khoản đã tạm dừng</a>
          </p>
          <p class="small">
            Không có điện thoại hay thư điện tử: xin mang giấy tờ tùy thân đến Bộ phận Một cửa, cán bộ sẽ làm giúp.
            Không dùng tài khoản của người khác.
          </p>
        </>
      ),
    },
    faults.length > 0 ? 422 : 200,
  );
