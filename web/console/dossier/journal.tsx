import type { JournalView } from '../../../lib/contract/desk.ts';
import { shortHash, shortInstant } from '../../shared/format.ts';
import { draw } from '../draw.tsx';
import type { PageRequest } from '../page-request.ts';
import { deskPath, dossierNow } from './dossier-now.ts';

type Entry = JournalView['entries'][number];

/** GET /can-bo/ho-so/:id/nhat-ky: every entry in words, and whether the chain of hashes holds (E11, N3). */
export const journalPage = async (c: PageRequest): Promise<Response> => {
  const id = c.req.param('id') ?? '';
  const api = c.get('api');
  const [{ entries, intact }, { moves }] = await Promise.all([
    api.get<JournalView>(deskPath(id, '/journal')),
    dossierNow(api, id),
  ]);
  const correct = moves.some(({ decision }) => decision === 'correct') ? id : null;
  return draw(
    c,
    { title: 'Nhật ký xử lý', back: { href: `/can-bo/ho-so/${encodeURIComponent(id)}`, text: 'Về hồ sơ' } },
    <>
      <h1>Nhật ký xử lý hồ sơ</h1>
      {intact ? (
        <p class="note good">
          <strong>Chuỗi nhật ký nguyên vẹn.</strong> Mã băm của {entries.length} mục nối liền nhau, không mục nào bị
          sửa, xóa hay chèn thêm.
        </p>
      ) : (
        <p class="note bad" role="alert">
          <strong>Chuỗi nhật ký KHÔNG nguyên vẹn.</strong> Có mục đã bị sửa, xóa hoặc chèn. Báo ngay người quản trị hệ
          thống; không xử lý tiếp hồ sơ này.
        </p>
      )}
      <table class="stack journal">
        <caption class="unseen">Các mục nhật ký theo thứ tự ghi</caption>
        <thead>
          <tr>
            <th scope="col">Mục</th>
            <th scope="col">Thời điểm</th>
            <th scope="col">Người thực hiện</th>
            <th scope="col">Việc đã ghi</th>
            <th scope="col">Mã băm</th>
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => (
            <Row entry={entry} correct={correct} />
          ))}
        </tbody>
      </table>
    </>,
  );
};

// `correct`: the dossier, where its entries may be corrected by who reads (O2).
const Row = ({ entry, correct }: { entry: Entry; correct: string | null }) => (
  <tr>
    <th scope="row">{entry.entry}</th>
    <td data-label="Lúc">
      <time dateTime={entry.at}>{shortInstant(entry.at)}</time>
    </td>
    <td data-label="Người">{entry.byName ?? (entry.by === 'system' ? 'Hệ thống' : entry.by)}</td>
    <td>
      <ul class="events">
        {entry.said.map((words) => (
          <li>{words}</li>
        ))}
      </ul>
    </td>
    <td data-label="Mã băm">
      <span class="code" title={entry.hash}>
        {shortHash(entry.hash)}
      </span>
      {correct !== null && (
        <a
          class="small correct"
          href={`/can-bo/ho-so/${encodeURIComponent(correct)}?dinh-chinh=${entry.entry}#viec-correct`}
        >
          Đính chính<span class="unseen"> mục {entry.entry}</span>
        </a>
      )}
    </td>
  </tr>
);
