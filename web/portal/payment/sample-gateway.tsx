import { Button } from '../../shared/form.tsx';
import { instantWords, moneyWords } from '../../shared/format.ts';
import { htmlOf, pageHeaders } from '../../shared/page.tsx';
import { PORTAL_STYLE } from '../assets.ts';

/** A payment as the page that plays the gateway shows it. */
export type ShownPayment = {
  readonly reference: string;
  readonly amount: number;
  readonly until: string;
  /** What was done with it so far, in words. */
  readonly done: readonly string[];
  /** Money was taken and the system has not been told. */
  readonly untold: boolean;
};

type Act = { readonly act: string; readonly text: string; readonly quiet?: true };

const ACTS: readonly Act[] = [
  { act: 'pay', text: 'Trả tiền' },
  { act: 'refuse', text: 'Bị từ chối', quiet: true },
  { act: 'abandon', text: 'Bỏ dở', quiet: true },
  { act: 'pay-twice', text: 'Trả hai lần', quiet: true },
  { act: 'pay-late', text: 'Trả tiền, báo trễ', quiet: true },
  { act: 'pay-less', text: 'Trả sai số tiền', quiet: true },
];

/** The page that plays the payment gateway on a desk, never deployed. `path`: where its buttons go; `back`: the dossier it is of. */
export const drawSampleGateway = (path: string, back: string, payment: ShownPayment | undefined): Response =>
  new Response(
    htmlOf(
      <html lang="vi">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <title>Cổng thanh toán (mẫu)</title>
          <link rel="stylesheet" href={`/assets/${PORTAL_STYLE.file}`} />
          <link rel="icon" href="data:," />
        </head>
        <body class="portal">
          <p class="clock-note">Trang mẫu để thử trên máy này. Không có khoản tiền nào được chuyển.</p>
          <div class="frame">
            <main>
              <h1>Cổng thanh toán (mẫu)</h1>
              {payment === undefined ? (
                <p>Không có khoản thanh toán nào mang mã này.</p>
              ) : (
                <Shown {...{ path, payment }} />
              )}
              {back !== '' && (
                <p>
                  <a href={back}>Quay lại hồ sơ</a>
                </p>
              )}
            </main>
          </div>
        </body>
      </html>,
    ),
    { status: payment === undefined ? 404 : 200, headers: pageHeaders() },
  );

const Shown = ({ path, payment }: { path: string; payment: ShownPayment }) => {
  const { reference, amount, until, done, untold } = payment;
  return (
    <>
      <dl class="facts">
        <div>
          <dt>Số tiền</dt>
          <dd>
            <strong>{moneyWords(amount)}</strong>
          </dd>
        </div>
        <div>
          <dt>Mã thanh toán</dt>
          <dd>{reference}</dd>
        </div>
        <div>
          <dt>Chờ đến</dt>
          <dd>{instantWords(until)}</dd>
        </div>
      </dl>
      {done.length > 0 && (
        <ul>
          {done.map((line) => (
            <li>{line}</li>
          ))}
        </ul>
      )}
      <form method="post" action={path}>
        <p class="acts">
          {untold && (
            <Button name="act" value="tell">
              Báo cho hệ thống bây giờ
            </Button>
          )}
          {ACTS.map(({ act, text, quiet }) => (
            <Button name="act" value={act} {...(quiet || untold ? { look: 'quiet' as const } : {})}>
              {text}
            </Button>
          ))}
        </p>
      </form>
      <p class="small">Cổng thật hỏi ngân hàng, ví điện tử của người nộp. Ở đây bấm nút nào thì việc đó xảy ra.</p>
    </>
  );
};
