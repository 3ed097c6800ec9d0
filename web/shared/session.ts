import type { Context, MiddlewareHandler } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';

/** One session cookie per area, so that an officer's session is never a citizen's. */
export type SessionName = 'mc-portal' | 'mc-console';

/** The session's token (JWT), or undefined where nobody is signed in. */
export const tokenOf = (c: Context, name: SessionName): string | undefined =>
  isSecure(c) ? getCookie(c, name, 'host') : getCookie(c, name);

/** Seconds without a page after which the browser drops the session (ASVS 7.3.1). The token in it ends by itself. */
const IDLE_SECONDS = { 'mc-portal': 3600, 'mc-console': 7200 } as const satisfies Record<SessionName, number>;

/** Keeps the token where no script can read it, until nobody has asked for a page for a while; each page keeps it anew. */
export const keepSession = (c: Context, name: SessionName, token: string): void => {
  setCookie(c, name, token, { ...manner(c), maxAge: IDLE_SECONDS[name] });
};

/** Forgets the session on this machine. */
export const dropSession = (c: Context, name: SessionName): void => {
  deleteCookie(c, name, manner(c));
};

/** Signs out on this machine, which then forgets the pages it has kept. */
export const endSession = (c: Context, name: SessionName): void => {
  dropSession(c, name);
  c.header('clear-site-data', '"cache", "storage"');
};

/** Lets a writing request pass only when it comes from our own pages; `refuse` draws the 403 page. */
export const sameOrigin =
  (baseUrl: string, refuse: (c: Context) => Response | Promise<Response>): MiddlewareHandler =>
  async (c, next) => {
    if (c.req.method === 'GET' || c.req.method === 'HEAD' || isOurs(c, baseUrl)) return next();
    return refuse(c);
  };

/** A path of this site to go on to after signing in; anything else becomes `otherwise`. */
export const safePath = (asked: string | undefined, otherwise: string): string =>
  asked !== undefined && /^\/(?![/\\])[\w./?=&%@-]*$/.test(asked) ? asked : otherwise;

/** Where the call came from, for limits per address, and what makes the API believe it. */
export const addressHeaders = (c: Context): Record<string, string> =>
  Object.fromEntries(
    ['x-forwarded-for', 'x-origin-key'].flatMap((name) => {
      const value = c.req.header(name);
      return value === undefined ? [] : [[name, value]];
    }),
  );

/** Over TLS the cookie's name itself (`__Host-`) keeps other hosts of the domain from setting it. */
const manner = (c: Context) => ({
  httpOnly: true,
  sameSite: 'Lax' as const,
  path: '/',
  ...(isSecure(c) ? { secure: true, prefix: 'host' as const } : {}),
});

const isSecure = (c: Context): boolean =>
  new URL(c.req.url).protocol === 'https:' || c.req.header('x-forwarded-proto') === 'https';

// Every browser that matters sends one of the two on a form post; a caller that sends neither carries no one else's cookie.
const isOurs = (c: Context, baseUrl: string): boolean => {
  const site = c.req.header('sec-fetch-site');
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false;

  const origin = c.req.header('origin');
  if (origin === undefined || (origin === 'null' && site === 'same-origin')) return true;
  return origin === new URL(baseUrl).origin || hostOf(origin) === new URL(c.req.url).host;
};

const hostOf = (origin: string): string | undefined => (URL.canParse(origin) ? new URL(origin).host : undefined);
