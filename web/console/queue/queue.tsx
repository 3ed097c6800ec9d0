import type { QueueItem } from '../../../lib/contract/desk.ts';
import { instantWords } from '../../shared/format.ts';
import { draw } from '../draw.tsx';
import type { PageRequest } from '../page-request.ts';
import { findByCode, findInQueue, readQueue } from './find-in-queue.ts';
import { QueueRows } from './queue-rows.tsx';
import { Seek } from './seek.tsx';

/** GET /can-bo: my work, most urgent first; `?tim=` looks for a code or a name and opens the only one found. */
export const queuePage = async (c: PageRequest): Promise<Response> => {
  const words = (c.req.query('tim') ?? '').trim();
  const now = c.get('settings').now?.();
  if (words === '') {
    const cursor = c.req.query('tiep');
    const { items, next } = await readQueue(c.get('api'), cursor);
    return drawQueue(c, { words, items, next, now, first: cursor === undefined });
  }

  const items = await findInQueue(c.get('api'), words);
  const only =
    items.length === 1 ? items[0]?.id : items.length === 0 ? await findByCode(c.get('api'), words) : undefined;
  if (only !== undefined) return c.redirect(`/can-bo/ho-so/${encodeURIComponent(only)}`, 303);
  return drawQueue(c, { words, items, next: null, now, first: true });
};

type QueueView = {
  readonly words: string;
  readonly items: readonly QueueItem[];
  readonly next: string | null;
  readonly now: string | undefined;
  readonly first: boolean;
};

const drawQueue = (c: PageRequest, view: QueueView): Response =>
  draw(
    c,
    { title: 'Việc của tôi' },
    <>
      <div class="bar">
        <div>
          <h1>Việc của tôi</h1>
          {view.now !== undefined && <p class="hint">Lúc {instantWords(view.now)}</p>}
        </div>
        <Seek action="/can-bo" label="Tìm theo mã hồ sơ hoặc tên người nộp" value={view.words} />
      </div>
      <Counts {...view} />
      {view.items.length > 0 && <QueueRows items={view.items} now={view.now} />}
      <nav class="acts" aria-label="Chuyển trang">
        {(!view.first || view.words !== '') && (
          <a class="button quiet" href="/can-bo">
            {view.words === '' ? 'Về đầu danh sách' : 'Xem cả danh sách'}
          </a>
        )}
        {view.next !== null && (
          <a class="button quiet" href={`/can-bo?tiep=${encodeURIComponent(view.next)}`} rel="next">
            Xem tiếp
          </a>
        )}
      </nav>
    </>,
  );

const Counts = ({ words, items, next, first }: QueueView) => {
  if (items.length === 0)
    return (
      <p class="note">
        {words === ''
          ? 'Không còn hồ sơ nào chờ xử lý.'
          : `Không thấy hồ sơ nào khớp “${words}” trong phạm vi được xem.`}
      </p>
    );
  const count = (state: QueueItem['state']) => items.filter((item) => item.state === state).length;
  const [overdue, soon] = [count('overdue'), count('due-soon')];
  const where = words !== '' ? 'khớp tìm kiếm' : next !== null || !first ? 'trên trang này' : 'đang chờ xử lý';
  return (
    <p class="counts">
      <strong>{items.length}</strong> hồ sơ {where}
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
