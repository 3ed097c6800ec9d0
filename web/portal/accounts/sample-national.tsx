import { Button, Hidden } from '../../shared/form.tsx';
import { htmlOf, pageHeaders } from '../../shared/page.tsx';
import { PORTAL_STYLE } from '../assets.ts';

type Sample = { readonly username: string; readonly name: string };

/** Who has no account here, on the page that plays the national portal. */
export const STRANGER = 'mau-nguoi-moi';

/** The page that plays the national portal on a desk, never deployed: a sample person to be chosen. `path`: where the choice goes. */
export const chooseSample = (path: string, citizens: readonly Sample[], asked: URLSearchParams): Response =>
  new Response(
    htmlOf(
      <html lang="vi">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <title>Cổng Dịch vụ công quốc gia (mẫu)</title>
          <link rel="stylesheet" href={`/assets/${PORTAL_STYLE.file}`} />
          <link rel="icon" href="data:," />
        </head>
        <body class="portal">
          <p class="clock-note">Trang mẫu để thử trên máy này. Đây không phải Cổng Dịch vụ công quốc gia.</p>
          <div class="frame">
            <main>
              <h1>Cổng Dịch vụ công quốc gia (mẫu)</h1>
              <p>Trang thật hỏi tài khoản định danh điện tử. Ở đây chỉ cần chọn một người mẫu, không có mật khẩu.</p>
              <form method="post" action={path}>
                <Hidden
                  values={Object.fromEntries(
                    ['state', 'nonce', 'challenge'].map((name) => [name, asked.get(name) ?? '']),
                  )}
                />
                <p class="acts">
                  {citizens.map(({ username, name }) => (
                    <Button look="quiet" name="subject" value={`mau-${username}`}>
                      {name}
                    </Button>
                  ))}
                  <Button look="quiet" name="subject" value={STRANGER}>
                    Người chưa có tài khoản ở đây
                  </Button>
                </p>
              </form>
            </main>
          </div>
        </body>
      </html>,
    ),
    { status: 200, headers: pageHeaders() },
  );
