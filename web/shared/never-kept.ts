import type { MiddlewareHandler } from 'hono';

/** What every answer says of itself that does not say more: pages show persons and their dossiers, and machines are shared. */
export const NEVER_KEPT = 'private, no-store';

/** Pages, sent forms and every no are kept by no browser and by nothing on the way; styles and scripts say of themselves that they may be. */
export const neverKept: MiddlewareHandler = async (c, next) => {
  await next();
  if (!c.res.headers.has('cache-control')) c.header('cache-control', NEVER_KEPT);
};
