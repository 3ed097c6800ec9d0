import type { SignedIn } from '../../lib/contract/dossiers.ts';
import { ApiProblem, type Fault } from '../shared/client.ts';
import { Button, ErrorSummary, faultOf, Hidden, TextInput } from '../shared/form.tsx';
import { endSession, keepSession, safePath } from '../shared/session.ts';
import { typed, type Visit } from './visit.tsx';

const AFTER = '/ho-so';

export const signInPage = async (visit: Visit): Promise<Response> => {
  const next = safePath(visit.query('tiep'), AFTER);
  return visit.me === undefined ? form(visit, next, '', []) : visit.go(next);
};

/** Signs in and goes on to where the person was heading. Officers are shown their own door. */
export const signIn = async (visit: Visit): Promise<Response> => {
  const { username = '', password = '', tiep } = await typed(visit.c);
  const next = safePath(tiep, AFTER);
  const missing = [
    ...(username === '' ? [{ field: 'username', message: 'Xin gõ tên đăng nhập.' }] : []),
    ...(password === '' ? [{ field: 'password', message: 'Xin gõ mật khẩu.' }] : []),
  ];
  if (missing.length > 0) return form(visit, next, username, missing);

  try {
    const session = await visit.api.send<SignedIn>('POST', '/api/sign-in', { username, password });
    if (session.person.kind === 'staff') return form(visit, next, username, [STAFF]);
    keepSession(visit.c, 'mc-portal', session.token, session.expiresAt);
    return visit.go(next);
  } catch (error) {
    if (!(error instanceof ApiProblem)) throw error;
    return form(visit, next, username, [{ field: 'username', message: error.status === 401 ? WRONG : error.detail }]);
  }
};

export const signOut = async (visit: Visit): Promise<Response> => {
  endSession(visit.c, 'mc-portal');
  return visit.go('/');
};

const WRONG = 'Tên đăng nhập hoặc mật khẩu chưa đúng. Xin gõ lại, để ý chữ hoa và chữ thường.';
const STAFF = { field: '/can-bo', message: 'Đây là tài khoản cán bộ. Xin đăng nhập ở trang dành cho cán bộ.' };

const form = (visit: Visit, next: string, username: string, faults: readonly Fault[]): Response =>
  visit.show(
    {
      title: 'Đăng nhập',
      body: (
        <>
          <ErrorSummary faults={faults} />
          <h1>Đăng nhập</h1>
          <form method="post" action="/dang-nhap" novalidate>
            <Hidden values={{ tiep: next }} />
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
          <p class="small">
            Chưa có tài khoản hoặc quên mật khẩu: xin mang giấy tờ tùy thân đến Bộ phận Một cửa, cán bộ sẽ làm giúp.
            Không dùng tài khoản của người khác.
          </p>
        </>
      ),
    },
    faults.length > 0 ? 422 : 200,
  );
