import type { Context } from 'hono';
import type { ComponentChildren } from 'preact';
import type { Me } from '../../lib/contract/dossiers.ts';
import { TYPED } from '../../lib/contract/typed/kinds.ts';
import { type Api, type ApiClient, ApiProblem, apiClient } from '../shared/client.ts';
import { htmlOf, type NavItem, Page, pageHeaders } from '../shared/page.tsx';
import { postedText } from '../shared/posted-text.ts';
import { addressHeaders, keepSession, tokenOf } from '../shared/session.ts';
import { PORTAL_STYLE } from './assets.ts';

export type PortalSettings = {
  readonly title: string;
  readonly baseUrl: string;
  readonly hotline: string;
  readonly email: string;
  readonly ruleSet: string;
  readonly province: string;
  readonly clockNote?: string;
  /** Who keeps checkpoints outside the office, by name (N3). */
  readonly witnesses?: readonly string[];
  /** Origin the browser sends files to and looks at them, where it is not this site. */
  readonly uploadOrigin?: string;
  /** The most one post may weigh where that is little (a function takes a few megabytes); files do not come this way while scripts run. */
  readonly mostBytes?: number;
  /** Applicants may come in by the national login (B7, TT01-16.2b). */
  readonly nationalLogin?: boolean;
  /** Where organisations try to sign on one machine; absent: with their own tool only. */
  readonly sampleSigning?: string;
  /** Takes files sent without JavaScript on to their upload address; `fetch` unless given. */
  readonly upload?: Api;
};

/** One request to the portal: who asks, what was asked, and how to answer. */
export type PageRequest = {
  readonly c: Context;
  readonly settings: PortalSettings;
  readonly api: ApiClient;
  readonly me: Me | undefined;
  param(name: string): string;
  query(name: string): string;
  show(shown: PageShown, status?: 200 | 403 | 404 | 409 | 413 | 422 | 429 | 500 | 503): Response;
  /** The same as nobody sees it: the session ended with this request. */
  showToNobody(shown: PageShown): Response;
  go(path: string): Response;
};

/** A page request of somebody signed in. */
export type OwnPageRequest = PageRequest & { readonly me: Me };

export type PageShown = {
  readonly title: string;
  readonly back?: NavItem;
  readonly scripts?: readonly string[];
  readonly body: ComponentChildren;
};

/** Opens a page request: asks the API who the session speaks for, and keeps it for another while. An expired session is nobody. */
export const openPageRequest = async (c: Context, api: Api, settings: PortalSettings): Promise<PageRequest> => {
  const token = tokenOf(c, 'mc-portal');
  const client = apiClient(api, settings.baseUrl, token, addressHeaders(c));
  const me = token === undefined ? undefined : await whoIs(client);
  if (token !== undefined && me !== undefined) keepSession(c, 'mc-portal', token);
  return {
    c,
    settings,
    api: client,
    me,
    param: (name) => c.req.param(name) ?? '',
    query: (name) => TYPED.line(c.req.query(name) ?? ''),
    show: (shown, status = 200) =>
      c.body(draw(c.req.path, shown, settings, me), status, pageHeaders(settings.uploadOrigin)),
    showToNobody: (shown) =>
      c.body(draw(c.req.path, shown, settings, undefined), 200, pageHeaders(settings.uploadOrigin)),
    go: (path) => c.redirect(path, 303),
  };
};

/** The texts of a posted form. A name posted twice keeps its last value; files are left out. */
export const typed = async (c: Context): Promise<Record<string, string>> => {
  const body = await c.req.parseBody();
  const strings = Object.entries(body).flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, postedText(name, value)] as const] : [],
  );
  return Object.fromEntries(strings);
};

const whoIs = async (api: ApiClient): Promise<Me | undefined> => {
  try {
    return await api.get<Me>('/api/me');
  } catch (error) {
    if (error instanceof ApiProblem && (error.status === 401 || error.status === 403)) return undefined;
    throw error;
  }
};

const MENU: readonly NavItem[] = [
  { href: '/tthc', text: 'Thủ tục' },
  { href: '/tra-cuu', text: 'Tra cứu hồ sơ' },
  { href: '/thanh-toan', text: 'Thanh toán' },
  { href: '/phan-anh', text: 'Phản ánh, kiến nghị' },
  { href: '/huong-dan', text: 'Hướng dẫn' },
];
const OWN_MENU: readonly NavItem[] = [
  { href: '/ho-so', text: 'Hồ sơ của tôi' },
  { href: '/thong-bao', text: 'Thông báo' },
  { href: '/tai-khoan', text: 'Tài khoản' },
];
const FOOT: readonly NavItem[] = [
  { href: '/co-quan', text: 'Địa chỉ các cơ quan' },
  { href: '/huong-dan', text: 'Hướng dẫn' },
  { href: '/quyen-rieng-tu', text: 'Quyền riêng tư' },
  { href: '/kiem-tra', text: 'Kiểm tra văn bản' },
  { href: '/bang-chung', text: 'Bằng chứng' },
  { href: '/can-bo', text: 'Dành cho cán bộ' },
];

/** With one's own pages beside it the menu stays one line: what stands at the foot of every page need not stand in it. */
const isNotAtTheFoot = ({ href }: NavItem): boolean => FOOT.every((one) => one.href !== href);

const draw = (path: string, shown: PageShown, settings: PortalSettings, me: Me | undefined): string =>
  htmlOf(
    <Page
      title={shown.title}
      area="portal"
      site={settings}
      nav={me === undefined ? MENU : [...OWN_MENU, ...MENU.filter(isNotAtTheFoot)]}
      style={`/assets/${PORTAL_STYLE.file}`}
      path={path}
      person={me}
      back={shown.back}
      scripts={shown.scripts}
      foot={
        <ul>
          {FOOT.map(({ href, text }) => (
            <li>
              <a href={href}>{text}</a>
            </li>
          ))}
        </ul>
      }
    >
      {shown.body}
    </Page>,
  );
