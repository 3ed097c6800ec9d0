import type { ProcedureItem } from '../../../lib/contract/catalogue.ts';
import { TYPED } from '../../../lib/contract/typed/kinds.ts';
import { draw } from '../draw.tsx';
import type { PageRequest } from '../page-request.ts';
import { Seek } from '../queue/seek.tsx';
import { counterWays } from './form.ts';

type Found = { readonly items: readonly ProcedureItem[]; readonly next: string | null };

const LONGEST = 200;

/** GET /can-bo/tiep-nhan: which procedure is it? Those of the officer's own agency. */
export const choosePage = async (c: PageRequest): Promise<Response> => {
  const words = TYPED.line(c.req.query('tim') ?? '').slice(0, LONGEST);
  const query = new URLSearchParams();
  if (words !== '') query.set('query', words);
  const { agency } = c.get('me');
  if (agency !== null) query.set('agency', agency);
  const cursor = c.req.query('tiep');
  if (cursor !== undefined) query.set('cursor', cursor);
  const { items: found, next } = await c.get('api').get<Found>(`/api/procedures?${query}`);
  // What is not open yet cannot be received anywhere (D17), what is filed online alone not here.
  const items = found.filter((one) => one.published && counterWays(one).length > 0);
  return draw(
    c,
    { title: 'Tiếp nhận tại quầy' },
    <>
      <div class="bar">
        <h1>Tiếp nhận tại quầy</h1>
        <Seek action="/can-bo/tiep-nhan" label="Tìm thủ tục theo tên hoặc mã" value={words} method="get" />
      </div>
      {items.length === 0 && <p class="note">Không thấy thủ tục nào. Hãy thử từ khác; gõ không dấu cũng được.</p>}
      <ul class="list" data-walk>
        {items.map(({ code, name, sector, timeLimit, confirmed }) => (
          <li>
            <h2>
              <a href={`/can-bo/tiep-nhan/${encodeURIComponent(code)}`} data-row>
                {name}
              </a>
            </h2>
            <p class="small">
              <span class="code">{code}</span> · {sector} · {timeLimit}
              {!confirmed && ' · mẫu'}
            </p>
          </li>
        ))}
      </ul>
      {next !== null && (
        <p class="acts">
          <a class="button quiet" href={`/can-bo/tiep-nhan?${new URLSearchParams({ tim: words, tiep: next })}`}>
            Xem tiếp
          </a>
        </p>
      )}
    </>,
  );
};
