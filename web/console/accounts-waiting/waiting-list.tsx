import type * as z from 'zod';
import type { AccountItem } from '../../../lib/contract/desk-accounts.ts';
import { shortInstant } from '../../shared/format.ts';
import { TimeTag } from '../../shared/status.tsx';
import { draw } from '../draw.tsx';
import type { PageRequest } from '../page-request.ts';

type Item = z.output<typeof AccountItem>;
type Listed = { readonly items: readonly Item[]; readonly next: string | null };

/** The address of the list; an account's own page lies below it. */
export const ACCOUNTS = '/can-bo/tai-khoan';

/** GET /can-bo/tai-khoan: accounts that wait to be approved, changed, given back, most urgent first (B2, B4, B5, TTH-10). */
export const accountsPage = async (c: PageRequest): Promise<Response> => {
  const cursor = c.req.query('tiep');
  const asked = cursor === undefined ? '' : `?cursor=${encodeURIComponent(cursor)}`;
  const { items, next } = await c.get('api').get<Listed>(`/api/desk/accounts${asked}`);
  return draw(
    c,
    { title: 'Tài khoản chờ xử lý' },
    <>
      <h1>Tài khoản chờ xử lý</h1>
      {items.length === 0 ? <p class="note">Không có tài khoản nào đang chờ.</p> : <Rows items={items} />}
      {next !== null && (
        <nav class="acts" aria-label="Chuyển trang">
          <a class="button quiet" href={`${ACCOUNTS}?tiep=${encodeURIComponent(next)}`} rel="next">
            Xem tiếp
          </a>
        </nav>
      )}
    </>,
  );
};

const Rows = ({ items }: { items: readonly Item[] }) => (
  <table class="stack queue" data-walk>
    <caption class="unseen">Tài khoản đang chờ, gần hạn nhất xếp trước</caption>
    <thead>
      <tr>
        <th scope="col">Họ và tên, tổ chức</th>
        <th scope="col">Việc</th>
        <th scope="col">Hạn</th>
      </tr>
    </thead>
    <tbody>
      {items.map(({ id, name, work, step, dueAt, state }) => (
        <tr class={state}>
          <th scope="row">
            <a href={`${ACCOUNTS}/${encodeURIComponent(id)}`} data-row>
              <bdi>{name}</bdi>
            </a>
          </th>
          <td data-label="Việc">{work}</td>
          <td data-label="Hạn">
            {dueAt === null ? noLimit(step) : <time dateTime={dueAt}>{shortInstant(dueAt)}</time>}{' '}
            {dueAt !== null && <TimeTag state={state} />}
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);

/** A report of misuse has no limit: it is looked at at once. What its holder puts right has none until it comes back. */
const noLimit = (step: string): string => (step === 'misuse' ? 'Xem xét ngay' : 'Tính lại khi nhận được');
