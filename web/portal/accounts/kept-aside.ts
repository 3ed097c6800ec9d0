import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';

type Name = 'mc-quoc-gia' | 'mc-lien-ket';

const MINUTES = 10;

/** Keeps a value for ten minutes while a browser is away at the national login, where no script reads it. */
export const keepAside = (c: Context, name: Name, value: string): void => {
  setCookie(c, name, value, { ...manner(c), maxAge: MINUTES * 60 });
};

/** The value kept, or an empty text. */
export const keptAside = (c: Context, name: Name): string => getCookie(c, name) ?? '';

/** The value kept, once. */
export const takeAside = (c: Context, name: Name): string => {
  deleteCookie(c, name, manner(c));
  return keptAside(c, name);
};

/** `Lax`: it comes along when the national login sends the browser back. */
const manner = (c: Context) => ({
  httpOnly: true,
  sameSite: 'Lax' as const,
  path: '/dang-nhap/quoc-gia',
  secure: new URL(c.req.url).protocol === 'https:' || c.req.header('x-forwarded-proto') === 'https',
});
