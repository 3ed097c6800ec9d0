import { ApiProblem, type Fault } from '../../shared/client.ts';
import { Button, ErrorSummary, faultOf, TextInput } from '../../shared/form.tsx';
import { CHECK_KEPT } from '../assets.ts';
import type { PageRequest } from '../page-request.tsx';
import { Published, type PublishedOn } from './published.tsx';
import { CompareKept, HowElse, Limits, WhatItIs } from './said.tsx';

/** The signed head of the log, of now or of a day, its key, its limits, and how to check it alone (N3, O4). */
export const evidencePage = async (page: PageRequest): Promise<Response> => {
  const day = page.query('ngay');
  const [{ note, faults }, key, published] = await Promise.all([
    checkpointOf(page, day),
    keyOf(page),
    publishedOn(page, day),
  ]);
  return page.show(
    {
      title: 'Bằng chứng',
      scripts: [`/assets/${CHECK_KEPT.file}`],
      body: (
        <>
          <ErrorSummary faults={faults} />
          <h1>Bằng chứng nhật ký không bị sửa</h1>
          <WhatItIs />
          <Limits />
          <h2>
            {note === undefined || day === '' ? 'Điểm kiểm chứng lúc này' : `Điểm kiểm chứng ngày ${dayWords(day)}`}
          </h2>
          {note === undefined ? <p>Chưa có điểm kiểm chứng để hiện.</p> : <Note note={note} />}
          <form action="/bang-chung" method="get">
            <TextInput
              name="ngay"
              type="date"
              width="medium"
              label="Xem điểm kiểm chứng của một ngày"
              hint="Hiện điểm kiểm chứng cuối cùng đã công bố trong ngày đó."
              value={day}
              fault={faultOf(faults, 'ngay')}
            />
            <Button look="quiet">Xem</Button>
          </form>
          {published !== undefined && <Published published={published} />}
          <h2>Khóa công khai</h2>
          {key === undefined ? <p>Chưa lấy được khóa. Xin thử lại sau ít phút.</p> : <Key vkey={key} />}
          <Witnesses names={page.settings.witnesses ?? []} />
          <CompareKept />
          <HowElse origin={page.settings.baseUrl} />
        </>
      ),
    },
    faults.length > 0 ? 422 : 200,
  );
};

const checkpointOf = async (
  page: PageRequest,
  day: string,
): Promise<{ readonly note?: string; readonly faults: readonly Fault[] }> => {
  const path = day === '' ? '/api/evidence/checkpoint' : `/api/evidence/checkpoint?day=${encodeURIComponent(day)}`;
  try {
    return { note: await (await page.api.raw(path)).text(), faults: [] };
  } catch (error) {
    if (!(error instanceof ApiProblem)) throw error;
    if (day === '') return { faults: [] };
    return { faults: [{ field: 'ngay', message: error.errors[0]?.message ?? error.detail }] };
  }
};

const keyOf = async (page: PageRequest): Promise<string | undefined> => {
  try {
    return (await page.api.get<{ readonly vkey: string }>('/api/evidence/key')).vkey;
  } catch (error) {
    if (error instanceof ApiProblem) return undefined;
    throw error;
  }
};

const publishedOn = async (page: PageRequest, day: string): Promise<PublishedOn | undefined> => {
  const query = day === '' ? '' : `?day=${encodeURIComponent(day)}`;
  try {
    return await page.api.get<PublishedOn>(`/api/evidence/checkpoints${query}`);
  } catch (error) {
    if (error instanceof ApiProblem) return undefined;
    throw error;
  }
};

/** `02/03/2026` of `2026-03-02`. */
const dayWords = (day: string): string => day.split('-').reverse().join('/');

const Note = ({ note }: { note: string }) => {
  const [, size = '', , at = ''] = note.split('\n');
  return (
    <>
      <p>
        Lập lúc {at.slice(11, 16)} ngày {dayWords(at.slice(0, 10))}, gồm {size} mục nhật ký của mọi hồ sơ.
      </p>
      <pre class="code">{note}</pre>
    </>
  );
};

const Key = ({ vkey }: { vkey: string }) => (
  <>
    <p>
      Mọi điểm kiểm chứng mang chữ ký Ed25519 của khóa này. Khóa không đổi; thấy khóa khác với khóa đã ghi lại từ trước
      thì xin hỏi ngay nơi giữ điểm kiểm chứng.
    </p>
    <p class="code">{vkey}</p>
    <p>
      <a href="/api/evidence/key">Khóa ở dạng PEM và dạng vkey</a>
    </p>
  </>
);

const Witnesses = ({ names }: { names: readonly string[] }) => (
  <>
    <h2>Nơi giữ điểm kiểm chứng</h2>
    {names.length === 0 ? (
      <p>
        Tỉnh chưa nhờ nơi nào ngoài đơn vị vận hành giữ điểm kiểm chứng. Ai cũng có thể tự giữ: chép lại đoạn chữ trên.
      </p>
    ) : (
      <>
        <p>Điểm kiểm chứng được tự gửi đến những nơi sau, không thuộc đơn vị vận hành:</p>
        <ul>
          {names.map((name) => (
            <li>{name}</li>
          ))}
        </ul>
      </>
    )}
  </>
);
