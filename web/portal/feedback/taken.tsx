import type * as z from 'zod';
import type { FeedbackTaken } from '../../../lib/contract/feedback.ts';
import { instantWords } from '../../shared/format.ts';
import { Reasons } from '../../shared/reasons.tsx';
import type { PageRequest } from '../page-request.tsx';

export type TakenPiece = z.output<typeof FeedbackTaken>;

/** Received: the number, the code this once, and until when it is answered (TH-14). Kept by no browser. */
export const takenPage = (page: PageRequest, { number, code, answerBy, why }: TakenPiece, kind: string): Response =>
  page.show({
    title: 'Đã tiếp nhận',
    body: (
      <>
        <h1>Đã tiếp nhận</h1>
        <p>
          Số tiếp nhận <strong class="code">{number}</strong>
        </p>
        {code !== null && <Code code={code} />}
        {answerBy !== null && (
          <>
            <p>
              Cơ quan trả lời chậm nhất lúc <strong>{instantWords(answerBy)}</strong>.
            </p>
            <Reasons why={why} />
          </>
        )}
        {kind !== 'feedback' && (
          <p>Cơ quan có thẩm quyền giải quyết theo quy định của pháp luật về khiếu nại, tố cáo và báo cho ông/bà.</p>
        )}
        <p class="acts">
          <a class="button quiet" href="/phan-anh/tra-cuu">
            Xem tình hình xử lý
          </a>
        </p>
      </>
    ),
  });

const Code = ({ code }: { code: string }) => (
  <section class="note warn" aria-labelledby="ma">
    <h2 id="ma">Mã tra cứu của ông/bà</h2>
    <p class="lead">
      <strong class="code whole">{code}</strong>
    </p>
    <p>
      Xin chép lại hoặc in trang này. Mã chỉ hiện <strong>một lần</strong>, hệ thống không giữ mã và không gửi lại được;
      ai có mã sẽ xem được nội dung đã gửi.
    </p>
  </section>
);
