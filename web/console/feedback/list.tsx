import type * as z from 'zod';
import type { DeskFeedbackItem } from '../../../lib/contract/feedback.ts';
import { shortInstant } from '../../shared/format.ts';
import { TimeTag } from '../../shared/status.tsx';
import { draw } from '../draw.tsx';
import type { PageRequest } from '../page-request.ts';

type Item = z.output<typeof DeskFeedbackItem>;
type Listed = { readonly items: readonly Item[]; readonly next: string | null };

export const KIND_WORDS: Record<Item['kind'], string> = {
  feedback: 'Phản ánh, kiến nghị',
  complaint: 'Khiếu nại',
  denunciation: 'Tố cáo',
};

/** GET /can-bo/phan-anh: what waits for my unit (TH-14); `?hang=khieu-nai`: complaints and denunciations, apart (ND61-8.1đ). */
export const feedbackListPage = async (c: PageRequest): Promise<Response> => {
  const apart = c.req.query('hang') === 'khieu-nai';
  const cursor = c.req.query('tiep');
  const asked = new URLSearchParams({
    queue: apart ? 'complaint' : 'feedback',
    ...(cursor === undefined ? {} : { cursor }),
  });
  const { items, next } = await c.get('api').get<Listed>(`/api/desk/feedback?${asked}`);
  const here = apart ? '/can-bo/phan-anh?hang=khieu-nai' : '/can-bo/phan-anh?hang=phan-anh';
  return draw(
    c,
    { title: 'Phản ánh, khiếu nại, tố cáo' },
    <>
      <h1>{apart ? 'Khiếu nại, tố cáo' : 'Phản ánh, kiến nghị'}</h1>
      <p>
        {apart ? (
          <a href="/can-bo/phan-anh">Phản ánh, kiến nghị</a>
        ) : (
          <a href="/can-bo/phan-anh?hang=khieu-nai">Khiếu nại, tố cáo</a>
        )}
      </p>
      {items.length === 0 ? <p class="note">Không có việc nào đang chờ.</p> : <Rows items={items} />}
      <nav class="acts" aria-label="Chuyển trang">
        {next !== null && (
          <a class="button quiet" href={`${here}&tiep=${encodeURIComponent(next)}`} rel="next">
            Xem tiếp
          </a>
        )}
      </nav>
    </>,
  );
};

const Rows = ({ items }: { items: readonly Item[] }) => (
  <table class="stack queue" data-walk>
    <caption class="unseen">Đang chờ xử lý, gần hạn nhất xếp trước</caption>
    <thead>
      <tr>
        <th scope="col">Số</th>
        <th scope="col">Loại</th>
        <th scope="col">Về</th>
        <th scope="col">Tình trạng</th>
        <th scope="col">Nhận lúc</th>
        <th scope="col">Hạn trả lời</th>
      </tr>
    </thead>
    <tbody>
      {items.map((item) => (
        <tr class={item.state === 'none' ? undefined : item.state}>
          <th scope="row">
            <a href={`/can-bo/phan-anh/${encodeURIComponent(item.number)}`} class="code" data-row>
              {item.number}
            </a>
          </th>
          <td data-label="Loại">{KIND_WORDS[item.kind]}</td>
          <td data-label="Về">{item.about?.name ?? 'Không nêu'}</td>
          <td data-label="Tình trạng">{item.status}</td>
          <td data-label="Nhận">
            <time dateTime={item.receivedAt}>{shortInstant(item.receivedAt)}</time>
          </td>
          <td data-label="Hạn">
            {item.answerBy === null ? 'Không có' : <time dateTime={item.answerBy}>{shortInstant(item.answerBy)}</time>}
            {item.state !== 'none' && (
              <>
                {' '}
                <TimeTag state={item.state} />
              </>
            )}
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);
