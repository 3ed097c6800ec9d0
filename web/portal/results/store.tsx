import type * as z from 'zod';
import type { StoredDocumentItem, StoredDocuments } from '../../../lib/contract/documents.ts';
import { instantWords } from '../../shared/format.ts';
import type { OwnPageRequest } from '../page-request.tsx';

/** What the person has in their store, newest first. */
export const storedDocuments = async (page: OwnPageRequest): Promise<readonly StoredDocumentItem[]> =>
  (await storeOf(page)).items;

const storeOf = (page: OwnPageRequest) => page.api.get<z.output<typeof StoredDocuments>>('/api/documents');

/** GET /kho-giay-to: results and digitised papers of one's own dossiers, to take down and to use again (ND61-20.5, HT-III.1b). */
export const storePage = async (page: OwnPageRequest): Promise<Response> => {
  const { items, closed } = await storeOf(page);
  return page.show({
    title: 'Kho giấy tờ của tôi',
    back: { href: '/ho-so', text: 'Hồ sơ của tôi' },
    body: (
      <>
        <h1>Kho giấy tờ của tôi</h1>
        <p>
          Kết quả và giấy tờ đã số hóa của những hồ sơ đã trả kết quả. Lần nộp sau, ông/bà chọn lấy từ đây ở phần gửi
          giấy tờ, không phải chụp và gửi lại.
        </p>
        {items.length === 0 ? (
          <div class="note">
            <p>{closed === undefined ? NOTHING_YET : CLOSED}</p>
          </div>
        ) : (
          <ul class="list">
            {items.map((item) => (
              <Line item={item} />
            ))}
          </ul>
        )}
        <p>
          <a href="/kho-giay-to/ai-da-xem">Ai đã xem kho giấy tờ và tài khoản của tôi</a>
        </p>
      </>
    ),
  });
};

const NOTHING_YET = 'Chưa có giấy tờ nào. Giấy tờ vào kho khi hồ sơ được trả kết quả.';
const CLOSED =
  'Kho chỉ mở khi giấy tờ tùy thân của ông/bà đã được kiểm tra. Xin mang giấy tờ đến Bộ phận Một cửa, hoặc liên kết tài khoản với Cổng Dịch vụ công quốc gia.';

const Line = ({ item }: { item: StoredDocumentItem }) => (
  <li>
    <h2>
      <a href={placeOf(item)}>{item.name}</a>
    </h2>
    <p>
      {item.kind === 'result' ? 'Kết quả' : 'Giấy tờ đã số hóa'}, có từ {instantWords(item.since)}.{' '}
      <a href={`/ho-so/${item.dossier}`}>{item.procedure.name}</a>
    </p>
    <p class="small">
      Mã giấy tờ: <span class="code">{item.shownAs}</span>
    </p>
  </li>
);

/** Where the document itself is. */
const placeOf = ({ dossier, fileId, part }: StoredDocumentItem): string => {
  if (fileId !== null) return `/ho-so/${dossier}/tep/${fileId}`;
  return part === null ? `/ho-so/${dossier}/ket-qua` : `/ho-so/${dossier}/ket-qua?phan=${encodeURIComponent(part)}`;
};
