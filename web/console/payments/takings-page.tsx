import type { TakingsView } from '../../../lib/contract/payments.ts';
import { Button, inputId } from '../../shared/form.tsx';
import { dateWords, hourWords, moneyWords, shortInstant } from '../../shared/format.ts';
import { draw } from '../draw.tsx';
import type { PageRequest } from '../page-request.ts';
import { CountedCash, countedFor } from './counted-cash.tsx';
import { differenceWords, REFUND_CHANNELS, TAKING_CHANNELS } from './taking-words.ts';

/** The address of the day's takings; its files lie below it. */
export const TAKINGS = '/can-bo/thu-phi';

/** The takings of the day asked for, or of today. */
export const fetchTakings = (c: PageRequest): Promise<TakingsView> => {
  const day = c.req.query('ngay') ?? '';
  return c.get('api').get<TakingsView>(`/api/desk/takings${day === '' ? '' : `?${new URLSearchParams({ day })}`}`);
};

/** GET /can-bo/thu-phi: the day's takings by person and way, each receipt, and what does not fit (ND61-8.1b). */
export const takingsPage = async (c: PageRequest): Promise<Response> => {
  const view = await fetchTakings(c);
  const file = (kind: string) => `${TAKINGS}/tep?${new URLSearchParams({ ngay: view.day, dang: kind })}`;
  return draw(
    c,
    { title: 'Thu phí trong ngày' },
    <>
      <h1>Thu phí, lệ phí ngày {dateWords(view.day)}</h1>
      <p class="hint">
        {view.agency.name}, số liệu lúc {hourWords(view.asOf)} ngày {dateWords(view.asOf)}.{' '}
        <a href="/can-bo/sao-ke">Đối chiếu sao kê ngân hàng</a>
      </p>
      <form class="acts" action={TAKINGS} method="get">
        <label for={inputId('ngay')}>Ngày</label>
        <input type="date" id={inputId('ngay')} name="ngay" value={view.day} class="medium" />
        <Button look="quiet">Xem</Button>
      </form>
      {view.lines.length + view.back.length === 0 ? (
        <p class="note">Ngày này không thu, không hoàn trả khoản nào.</p>
      ) : (
        <>
          <Differences view={view} />
          <Sums view={view} />
          <CountedCash view={view} counted={countedFor(c)} />
          <Lines view={view} />
          <Back view={view} />
          <p class="acts">
            <a class="button quiet" href={file('xlsx')}>
              Tải bảng Excel
            </a>
            <a class="button quiet" href={file('csv')}>
              Tải CSV
            </a>
          </p>
        </>
      )}
    </>,
  );
};

const Differences = ({ view: { differences } }: { view: TakingsView }) => (
  <section aria-labelledby="chenh-lech">
    <h2 id="chenh-lech">Chênh lệch, cần xem lại</h2>
    {differences.length === 0 ? (
      <p class="note good">Các khoản thu khớp với biên lai.</p>
    ) : (
      <ul class="list">
        {differences.map((one) => (
          <li>
            {differenceWords(one)} {one.dossier !== null && <DossierLink dossier={one.dossier} />}
          </li>
        ))}
      </ul>
    )}
  </section>
);

const Sums = ({ view: { sums, back } }: { view: TakingsView }) => (
  <section aria-labelledby="tong">
    <h2 id="tong">Theo người thu, cách nộp</h2>
    <table class="stack figures">
      <thead>
        <tr>
          <th scope="col">Người thu</th>
          <th scope="col">Cách nộp</th>
          <th scope="col">Số biên lai</th>
          <th scope="col">Số tiền</th>
        </tr>
      </thead>
      <tbody>
        {sums.map(({ by, channel, count, amount }) => (
          <tr>
            <th scope="row">{by}</th>
            <td data-label="Cách nộp">{TAKING_CHANNELS[channel]}</td>
            <td data-label="Số biên lai">{count}</td>
            <td data-label="Số tiền">{moneyWords(amount)}</td>
          </tr>
        ))}
      </tbody>
    </table>
    <p>
      Tổng thu <strong>{moneyWords(total(sums))}</strong>
      {back.length > 0 && (
        <>
          ; hoàn trả <strong>{moneyWords(total(back))}</strong>
        </>
      )}
    </p>
  </section>
);

const total = (all: readonly { readonly amount: number }[]): number => all.reduce((sum, { amount }) => sum + amount, 0);

const Lines = ({ view: { lines } }: { view: TakingsView }) => (
  <section aria-labelledby="bien-lai">
    <h2 id="bien-lai">Từng biên lai</h2>
    <table class="stack">
      <thead>
        <tr>
          <th scope="col">Biên lai</th>
          <th scope="col">Lúc</th>
          <th scope="col">Hồ sơ</th>
          <th scope="col">Cách nộp</th>
          <th scope="col">Người thu</th>
          <th scope="col">Số tiền</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ receipt, at, dossier, channel, by, amount, reference }) => (
          <tr>
            <th scope="row">{receipt}</th>
            <td data-label="Lúc">{hourWords(at)}</td>
            <td data-label="Hồ sơ">
              <DossierLink dossier={dossier} />
            </td>
            <td data-label="Cách nộp">
              {TAKING_CHANNELS[channel]}
              {reference !== null && <span class="small block">{reference}</span>}
            </td>
            <td data-label="Người thu">{by}</td>
            <td data-label="Số tiền">{moneyWords(amount)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </section>
);

const Back = ({ view: { back } }: { view: TakingsView }) =>
  back.length === 0 ? null : (
    <section aria-labelledby="hoan-tra">
      <h2 id="hoan-tra">Đã hoàn trả</h2>
      <ul class="list">
        {back.map(({ at, amount, by, way, dossier }) => (
          <li>
            {moneyWords(amount)}, {REFUND_CHANNELS[way]}, {by}, {shortInstant(at)} <DossierLink dossier={dossier} />
          </li>
        ))}
      </ul>
    </section>
  );

const DossierLink = ({ dossier: { id, code } }: { dossier: TakingsView['lines'][number]['dossier'] }) => (
  <a class="code" href={`/can-bo/ho-so/${encodeURIComponent(id)}`}>
    {code ?? 'Chưa có mã'}
  </a>
);
