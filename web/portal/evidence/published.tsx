import type * as z from 'zod';
import type { PublishedCheckpoints } from '../../../lib/contract/evidence.ts';
import { countWords, dateWords, hourWords, shortInstant } from '../../shared/format.ts';

export type PublishedOn = z.infer<typeof PublishedCheckpoints>;
type Props = { readonly published: PublishedOn };

/** What was published in a day, to be taken home: each checkpoint as the keepers got it, and its time stamp where an authority is named. */
export const Published = ({ published: { day, items, stampedBy } }: Props) => (
  <>
    <h2>Đã công bố ngày {dateWords(day)}</h2>
    {items.length === 0 ? (
      <p>Chưa có điểm kiểm chứng nào được công bố trong ngày này.</p>
    ) : (
      <table class="stack">
        <thead>
          <tr>
            <th scope="col">Lập lúc</th>
            <th scope="col">Số mục</th>
            <th scope="col">Điểm kiểm chứng</th>
            {stampedBy !== null && <th scope="col">Dấu thời gian</th>}
          </tr>
        </thead>
        <tbody>
          {items.map(({ hour, at, size, stampedAt }) => (
            <tr>
              <th scope="row">{hourWords(at)}</th>
              <td data-label="Số mục">{countWords(size)}</td>
              <td data-label="Điểm kiểm chứng">
                <a href={`/api/evidence/checkpoint/${hour}`} download>
                  Tải về
                </a>
              </td>
              {stampedBy !== null && (
                <td data-label="Dấu thời gian">
                  {stampedAt === null ? (
                    'chưa có dấu thời gian'
                  ) : (
                    <>
                      {shortInstant(stampedAt)},{' '}
                      <a href={`/api/evidence/checkpoint/${hour}/timestamp`} download>
                        tải về
                      </a>
                    </>
                  )}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    )}
    {stampedBy !== null && <HowToCheckStamp by={stampedBy} />}
  </>
);

/** Another's clock and another's key: our word is not needed. */
const HowToCheckStamp = ({ by }: { by: string }) => (
  <>
    <p>
      Dấu thời gian (RFC 3161) do {by} cấp, không phải do hệ thống này: nó cho thấy điểm kiểm chứng đã có vào lúc ghi
      trong dấu. Giờ nào chưa có dấu thì dấu của giờ sau vẫn bảo đảm cho các mục của giờ ấy.
    </p>
    <p>
      Kiểm tra: tải hai tệp của cùng một giờ, lấy chứng thư gốc của nơi cấp (lưu thành <span class="code">goc.pem</span>
      ), rồi chạy:
    </p>
    <pre class="code">openssl ts -verify -in dau-thoi-gian-….tsr -data diem-kiem-chung-….txt -CAfile goc.pem</pre>
    <p>
      Đúng thì chương trình trả lời <span class="code">Verification: OK</span>.
    </p>
  </>
);
