import type { QueueItem } from '../../../lib/contract/desk.ts';
import { instantWords } from '../../shared/format.ts';
import { draw } from '../draw.tsx';
import { isOverseeing, OVERSIGHT } from '../oversight/overseeing.ts';
import type { PageRequest } from '../page-request.ts';
import { QueueRows } from './queue-rows.tsx';
import { SeekDossier } from './seek-dossier.tsx';

type QueuePage = { readonly items: readonly QueueItem[]; readonly next: string | null };

/** GET /can-bo: my work, most urgent first. */
export const queuePage = async (c: PageRequest): Promise<Response> => {
  if (isOverseeing(c.get('me').roles)) return c.redirect(OVERSIGHT, 303);
  const cursor = c.req.query('tiep');
  const now = c.get('settings').now?.();
  const asked = cursor === undefined ? '' : `?cursor=${encodeURIComponent(cursor)}`;
  const { items, next } = await c.get('api').get<QueuePage>(`/api/desk${asked}`);
  const first = cursor === undefined;
  return draw(
    c,
    { title: 'Việc của tôi' },
    <>
      <div class="bar">
        <div>
          <h1>Việc của tôi</h1>
          {now !== undefined && <p class="hint">Lúc {instantWords(now)}</p>}
        </div>
        <SeekDossier />
      </div>
      <Counts items={items} whole={first && next === null} />
      {items.length > 0 && <QueueRows items={items} now={now} />}
      <nav class="acts" aria-label="Chuyển trang">
        {!first && (
          <a class="button quiet" href="/can-bo">
            Về đầu danh sách
          </a>
        )}
        {next !== null && (
          <a class="button quiet" href={`/can-bo?tiep=${encodeURIComponent(next)}`} rel="next">
            Xem tiếp
          </a>
        )}
      </nav>
    </>,
  );
};

const Counts = ({ items, whole }: { readonly items: readonly QueueItem[]; readonly whole: boolean }) => {
  if (items.length === 0) return <p class="note">Không còn hồ sơ nào chờ xử lý.</p>;
  const count = (state: QueueItem['state']) => items.filter((item) => item.state === state).length;
  const [overdue, soon] = [count('overdue'), count('due-soon')];
  return (
    <p class="counts">
      <strong>{items.length}</strong> hồ sơ {whole ? 'đang chờ xử lý' : 'trên trang này'}
      {overdue > 0 && (
        <>
          {' · '}
          <strong class="late">{overdue} quá hạn</strong>
        </>
      )}
      {soon > 0 && (
        <>
          {' · '}
          <strong class="soon">{soon} sắp đến hạn</strong>
        </>
      )}
    </p>
  );
};
