import type { Context, MiddlewareHandler } from 'hono';
import type { Me } from '../../lib/contract/dossiers.ts';
import { type Api, type ApiClient, ApiProblem, apiClient } from '../shared/client.ts';
import { postedText } from '../shared/posted-text.ts';
import { addressHeaders, keepSession, tokenOf } from '../shared/session.ts';

export type ConsoleSettings = {
  readonly title: string;
  readonly baseUrl: string;
  readonly ruleSet: string;
  readonly province: string;
  readonly clockNote?: string;
  /** The system's clock, for "còn 2 giờ"; without it only dates are shown. */
  readonly now?: () => string;
  /** Origin the browser sends scans to and looks at papers, where it is not this site. */
  readonly uploadOrigin?: string;
  /** The most one post may weigh where that is little (a function takes a few megabytes); scans do not come this way while scripts run. */
  readonly mostBytes?: number;
  /** Carries scans to the address the API names; `fetch` where absent. */
  readonly upload?: Api;
};

/** The address of one's own password. */
export const OWN_PASSWORD = '/can-bo/mat-khau';

/** The address of absences: one's own, and those one arranges. */
export const ABSENCE = '/can-bo/vang-mat';

export type ConsoleEnv = { Variables: { settings: ConsoleSettings; api: ApiClient; me: Me } };
export type PageRequest = Context<ConsoleEnv>;

/** Lets only a signed-in member of staff pass, with the API opened in their name and the session kept for another while; throws a 401 `ApiProblem` otherwise. */
export const signedIn =
  (api: Api, settings: ConsoleSettings): MiddlewareHandler<ConsoleEnv> =>
  async (c, next) => {
    const token = tokenOf(c, 'mc-console');
    if (token === undefined) throw new ApiProblem(401, 'not-signed-in', 'Cần đăng nhập để tiếp tục.');

    const client = apiClient(api, settings.baseUrl, token, addressHeaders(c));
    const me = await client.get<Me>('/api/me');
    if (me.kind !== 'staff') throw new ApiProblem(403, 'staff-only', 'Trang này chỉ dành cho cán bộ.');
    keepSession(c, 'mc-console', token);
    c.set('api', client);
    c.set('me', me);
    // A password the office gave out is changed before anything else (TH-20.2).
    if (me.initialPassword === true && c.req.path !== OWN_PASSWORD) return c.redirect(OWN_PASSWORD, 303);
    return next();
  };

/** What an officer typed into a form, by field name. */
export type Typed = Readonly<Record<string, string>>;

/** The typed texts of a posted form; files are left out. Of several values under one name the last stands. */
export const typedOf = (form: FormData): Typed => {
  const typed: Record<string, string> = Object.create(null);
  for (const [name, value] of form) if (typeof value === 'string') typed[name] = postedText(name, value);
  return typed;
};
