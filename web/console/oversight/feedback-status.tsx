import type * as z from 'zod';
import type { FeedbackStatus } from '../../../lib/contract/feedback.ts';
import { ApiProblem } from '../../shared/client.ts';
import { instantWords, shortInstant } from '../../shared/format.ts';
import { draw } from '../draw.tsx';
import { type PageRequest, typedOf } from '../page-request.ts';
import { OVERSIGHT } from './overseeing.ts';
import { drawOversight } from './oversight-page.tsx';

type Status = z.output<typeof FeedbackStatus>;

/** POST /can-bo/giam-sat/phan-anh: how a piece of feedback is being handled, by the code its sender reads out. What was written stays unread. */
export const feedbackStatusPage = async (c: PageRequest): Promise<Response> => {
  const typed = typedOf(await c.req.formData());
  const code = (typed['ma-phan-anh'] ?? '').trim();
  const notFound = (message: string) => drawOversight(c, { typed, faults: [{ field: 'ma-phan-anh', message }] });
  if (code === '') return notFound('Hãy nhập mã tra cứu.');
  try {
    return drawStatus(c, await c.get('api').get<Status>(`/api/feedback/${encodeURIComponent(code)}`));
  } catch (error) {
    if (!(error instanceof ApiProblem) || (error.status !== 404 && error.status !== 400)) throw error;
    return notFound('Không có phản ánh, kiến nghị nào mang mã này. Hãy nhờ người gọi đọc lại từng nhóm chữ số.');
  }
};

const drawStatus = (c: PageRequest, { number, status, receivedAt, answerBy, timeline }: Status): Response =>
  draw(
    c,
    { title: 'Tình hình xử lý', back: { href: OVERSIGHT, text: 'Theo dõi, kiểm tra' } },
    <>
      <h1>
        <span class="code">{number}</span>
      </h1>
      <p class="lead">{status}</p>
      <p>
        Nhận lúc {instantWords(receivedAt)}
        {answerBy !== null && `. Hạn trả lời: ${instantWords(answerBy)}`}.
      </p>
      <section aria-labelledby="dien-bien">
        <h2 id="dien-bien">Diễn biến</h2>
        <ol class="happened">
          {timeline.toReversed().map(({ at, title, agency }) => (
            <li>
              <time dateTime={at}>{shortInstant(at)}</time> <strong>{title}</strong>
              {agency !== null && `, ${agency}`}
            </li>
          ))}
        </ol>
      </section>
    </>,
  );
