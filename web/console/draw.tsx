import type { ComponentChildren } from 'preact';
import type { Asset } from '../shared/assets.ts';
import { htmlOf, type NavItem, Page, pageHeaders } from '../shared/page.tsx';
import { SCRIPT, STYLE } from './assets.ts';
import { isOverseeing, OVERSIGHT } from './oversight/overseeing.ts';
import type { PageRequest } from './page-request.ts';

type Drawing = {
  readonly title: string;
  readonly status?: 200 | 400 | 401 | 403 | 404 | 409 | 413 | 422 | 500 | 503;
  readonly back?: NavItem;
  /** Scripts of this page alone. */
  readonly scripts?: readonly Asset[];
  readonly headers?: Readonly<Record<string, string>>;
};

/** Answers with a whole page of the console. */
export const draw = (
  c: PageRequest,
  { title, status = 200, back, scripts = [], headers = {} }: Drawing,
  children: ComponentChildren,
): Response => {
  const me = c.get('me');
  const page = (
    <Page
      title={title}
      area="console"
      site={c.get('settings')}
      nav={me === undefined ? [] : navOf(me.roles)}
      style={`/can-bo/assets/${STYLE.file}`}
      scripts={[SCRIPT, ...scripts].map(({ file }) => `/can-bo/assets/${file}`)}
      path={c.req.path}
      person={me}
      back={me !== undefined && back?.href === '/can-bo' && isOverseeing(me.roles) ? WATCHED : back}
    >
      {children}
    </Page>
  );
  return c.body(htmlOf(page), status, { ...pageHeaders(c.get('settings').uploadOrigin), ...headers });
};

const AT_THE_COUNTER = new Set(['receptionist', 'head-of-one-stop']);

/** Whoever may have feedback, a complaint or a denunciation in hand (TH-14, ND61-8.1đ). */
const WITH_FEEDBACK = new Set(['receptionist', 'head-of-one-stop', 'department-head', 'leader']);

/** Whoever decides on accounts of the people served (TTH-10.1b). */
const DECIDING_ON_ACCOUNTS = new Set(['head-of-one-stop', 'administrator']);

const WATCHED: NavItem = { href: OVERSIGHT, text: 'Theo dõi, kiểm tra' };

const navOf = (roles: readonly string[]): readonly NavItem[] => (isOverseeing(roles) ? [WATCHED] : navOfWork(roles));

const navOfWork = (roles: readonly string[]): readonly NavItem[] => [
  { href: '/can-bo', text: 'Việc của tôi' },
  ...(roles.some((role) => AT_THE_COUNTER.has(role))
    ? [
        { href: '/can-bo/tiep-nhan', text: 'Tiếp nhận tại quầy' },
        { href: '/can-bo/giay-to-tuy-than', text: 'Kiểm tra giấy tờ' },
        { href: '/can-bo/thu-phi', text: 'Thu phí' },
      ]
    : []),
  ...(roles.some((role) => WITH_FEEDBACK.has(role)) ? [{ href: '/can-bo/phan-anh', text: 'Phản ánh, khiếu nại' }] : []),
  ...(roles.some((role) => DECIDING_ON_ACCOUNTS.has(role))
    ? [{ href: '/can-bo/tai-khoan', text: 'Tài khoản chờ xử lý' }]
    : []),
  ...(roles.includes('administrator')
    ? [
        { href: '/can-bo/tai-khoan-can-bo', text: 'Tài khoản cán bộ' },
        { href: '/can-bo/lich-lam-viec', text: 'Lịch làm việc' },
      ]
    : []),
];
