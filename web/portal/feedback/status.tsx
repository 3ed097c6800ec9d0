import type * as z from 'zod';
import type { FeedbackStatus } from '../../../lib/contract/feedback.ts';
import type { Fault } from '../../shared/client.ts';
import { Button, faultOf, Hidden, Radios, TextArea } from '../../shared/form.tsx';
import { instantWords } from '../../shared/format.ts';
import { Reasons } from '../../shared/reasons.tsx';

export type StatusView = z.output<typeof FeedbackStatus>;

const RATING_WORDS = {
  'very-satisfied': 'Rất hài lòng',
  satisfied: 'Hài lòng',
  'not-satisfied': 'Chưa hài lòng',
} as const;

/** What its sender sees of a piece: how it stands, what was answered, and once it is answered the rating (TT01-16.2d, 16.2g). */
export const Status = ({ of, code, faults }: { of: StatusView; code: string; faults: readonly Fault[] }) => (
  <>
    <h1>
      <span class="code">{of.number}</span>
    </h1>
    <p class="lead">
      <strong>{of.status}</strong>
    </p>
    <p>
      Gửi {instantWords(of.receivedAt)}
      {of.about !== null && `, về ${of.about.name}`}.
      {of.answerBy !== null && ` Trả lời chậm nhất lúc ${instantWords(of.answerBy)}.`}
    </p>
    <Reasons why={of.why} />
    <h2>Quá trình xử lý</h2>
    <ol class="list">
      {of.timeline.map(({ at, title, agency, text }) => (
        <li>
          <h3>{title}</h3>
          <p class="small">
            <time dateTime={at}>{instantWords(at)}</time>
            {agency !== null && ` · ${agency}`}
          </p>
          {text !== null && text !== '' && <p>{text}</p>}
        </li>
      ))}
    </ol>
    <h2>Nội dung đã gửi</h2>
    <p>{of.text}</p>
    {of.rating !== null && <p>Ông/bà đã đánh giá: {RATING_WORDS[of.rating].toLowerCase()}.</p>}
    {of.mayRate && code !== '' && <Rating of={of} code={code} faults={faults} />}
  </>
);

const Rating = ({ of, code, faults }: { of: StatusView; code: string; faults: readonly Fault[] }) => (
  <section>
    <h2>Đánh giá việc giải quyết</h2>
    <form method="post" action="/phan-anh/danh-gia" novalidate>
      <Hidden values={{ number: of.number, code }} />
      <Radios
        name="rating"
        label="Ông/bà thấy thế nào?"
        fault={faultOf(faults, 'rating')}
        options={Object.entries(RATING_WORDS).map(([value, label]) => ({ value, label }))}
      />
      <TextArea name="text" label="Ý kiến thêm" optional rows={3} fault={faultOf(faults, 'text')} />
      <Button>Gửi đánh giá</Button>
    </form>
  </section>
);
