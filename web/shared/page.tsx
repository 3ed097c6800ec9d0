import type { ComponentChildren, VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { NEVER_KEPT } from './never-kept.ts';

export type Area = 'portal' | 'console';

/** What every page of a province says: its title, the rule set it applies (reading 20), where people find help. */
export type Site = {
  readonly title: string;
  readonly province: string;
  readonly ruleSet: string;
  readonly hotline?: string;
  readonly email?: string;
  /** Shown above the page where the clock is not the real one (the desk). */
  readonly clockNote?: string;
};

export type NavItem = { readonly href: string; readonly text: string };

export type PageProps = {
  readonly title: string;
  readonly area: Area;
  readonly site: Site;
  readonly nav: readonly NavItem[];
  readonly style: string;
  /** The path being shown: marks its item in the menu. */
  readonly path?: string | undefined;
  readonly person?: { readonly name: string } | undefined;
  readonly back?: NavItem | undefined;
  readonly scripts?: readonly string[] | undefined;
  /** Seconds until the page asks again by itself, once. */
  readonly refresh?: { readonly seconds: number; readonly to: string } | undefined;
  readonly foot?: ComponentChildren;
  readonly children: ComponentChildren;
};

/** A whole HTML document. `title` is also the browser's; the page's own h1 is among the children. */
export const Page = (props: PageProps) => {
  const { title, area, site, style, scripts = [], refresh } = props;
  return (
    <html lang="vi">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title === site.title ? title : `${title} – ${site.title}`}</title>
        <link rel="stylesheet" href={style} />
        <link rel="icon" href="data:," />
        {refresh && <meta http-equiv="refresh" content={`${refresh.seconds};url=${refresh.to}`} />}
        {scripts.map((src) => (
          <script type="module" src={src} />
        ))}
      </head>
      <body class={area}>
        <a class="skip" href="#noi-dung">
          Đến thẳng nội dung
        </a>
        <Head {...props} />
        {site.clockNote && <p class="clock-note">{site.clockNote}</p>}
        <div class="frame">
          {props.back && (
            <a class="back" href={props.back.href}>
              {props.back.text}
            </a>
          )}
          <main id="noi-dung" tabIndex={-1}>
            {props.children}
          </main>
        </div>
        <Foot {...props} />
      </body>
    </html>
  );
};

const Head = ({ area, site, nav, path, person }: PageProps) => (
  <header class="top">
    <div class="frame brand">
      <a href={area === 'portal' ? '/' : '/can-bo'}>
        <strong>{site.title}</strong>
        <span>{area === 'portal' ? 'Dịch vụ công trực tuyến' : 'Dành cho cán bộ'}</span>
      </a>
      <Who area={area} person={person} />
    </div>
    <nav class="menu" aria-label="Trang chính">
      <ul class="frame">
        {nav.map(({ href, text }) => (
          <li>
            <a href={href} aria-current={href === path ? 'page' : undefined}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  </header>
);

const Who = ({ area, person }: Pick<PageProps, 'area' | 'person'>) => {
  const base = area === 'portal' ? '' : '/can-bo';
  if (person === undefined)
    return (
      <p class="who">
        {area === 'portal' && <a href="/dang-ky">Đăng ký</a>}
        <a href={`${base}/dang-nhap`}>Đăng nhập</a>
      </p>
    );
  return (
    <form class="who" method="post" action={`${base}/dang-xuat`}>
      {area === 'console' ? <a href={`${base}/ca-nhan`}>{person.name}</a> : <span>{person.name}</span>}
      {area === 'console' && <a href={`${base}/mat-khau`}>Đổi mật khẩu</a>}
      <button type="submit">Đăng xuất</button>
    </form>
  );
};

const Foot = ({ site, foot, area }: PageProps) => (
  <footer class="foot">
    <div class="frame">
      {area === 'portal' && <Help {...site} />}
      {foot}
      <p class="small">
        {site.province}. Bộ quy định đang áp dụng: <span class="code">{site.ruleSet}</span>.
      </p>
    </div>
  </footer>
);

/** The document as text. */
export const htmlOf = (page: VNode): string => `<!doctype html>${renderToString(page)}`;

/** Headers of every page: nothing from elsewhere, no script in the page itself, never framed, never kept. `papers`: where files are sent and looked at, if elsewhere. */
export const pageHeaders = (papers = ''): Record<string, string> => ({
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    `img-src 'self' data: ${papers}`.trim(),
    `object-src 'self' ${papers}`.trim(),
    `frame-src 'self' ${papers}`.trim(),
    `connect-src 'self' ${papers}`.trim(),
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'same-origin',
  'cache-control': NEVER_KEPT,
});

/** Where people find help off line, on every page of the portal. */
const Help = ({ hotline, email }: Pick<Site, 'hotline' | 'email'>) => (
  <p>
    <strong>Cần người giúp?</strong> Đến Bộ phận Một cửa nơi gần nhất, cán bộ sẽ làm cùng ông/bà.
    {hotline && (
      <>
        {' '}
        Điện thoại <a href={`tel:${hotline.replaceAll(/[^\d+]/g, '')}`}>{hotline}</a>.
      </>
    )}
    {email && (
      <>
        {' '}
        Thư điện tử <a href={`mailto:${email}`}>{email}</a>.
      </>
    )}
  </p>
);
