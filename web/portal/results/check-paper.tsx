import type * as z from 'zod';
import type { PaperCheck } from '../../../lib/contract/results.ts';
import { ApiProblem, type Fault } from '../../shared/client.ts';
import { Button, ErrorSummary, faultOf, inputId, Labelled } from '../../shared/form.tsx';
import { instantWords } from '../../shared/format.ts';
import type { PageRequest } from '../page-request.tsx';

type Checked = z.output<typeof PaperCheck>;

/** GET /kiem-tra, and /kiem-tra/:number as the QR on a paper leads there: whether it was issued here and stands (ND61-20.5). */
export const checkPaperPage = async (page: PageRequest): Promise<Response> => {
  const number = page.param('number');
  return number === '' ? shown(page, {}) : shown(page, await asked(page, number));
};

/** POST /kiem-tra: a PDF put in; it is looked at and not kept. */
export const sendPaperToCheck = async (page: PageRequest): Promise<Response> => {
  const file = (await page.c.req.formData()).get('tep');
  if (!(file instanceof File) || file.size === 0)
    return shown(page, { faults: [{ field: 'tep', message: 'Xin chọn tệp PDF cần kiểm tra.' }] });
  try {
    const pdf = new Uint8Array(await file.arrayBuffer());
    return shown(page, { checked: await page.api.sendPdf<Checked>('/api/check', pdf) });
  } catch (error) {
    return shown(page, { faults: [{ field: 'tep', message: noOf(error) }] });
  }
};

type Found = { readonly checked?: Checked; readonly faults?: readonly Fault[] };

const asked = async (page: PageRequest, number: string): Promise<Found> => {
  try {
    return { checked: await page.api.get<Checked>(`/api/check/${encodeURIComponent(number)}`) };
  } catch (error) {
    return { faults: [{ field: '', message: noOf(error) }] };
  }
};

const noOf = (error: unknown): string => {
  if (!(error instanceof ApiProblem)) throw error;
  return error.errors[0]?.message ?? error.detail;
};

const shown = (page: PageRequest, { checked, faults = [] }: Found): Response =>
  page.show(
    {
      title: 'Kiểm tra văn bản',
      body: (
        <>
          <ErrorSummary faults={faults} />
          <h1>Kiểm tra văn bản</h1>
          {checked && <Said checked={checked} />}
          <p>
            Kết quả do hệ thống này ban hành là tệp PDF có chữ ký số của người ký và của cơ quan. Chọn tệp để biết tệp
            có đúng là do hệ thống này ban hành và còn giá trị không; bản in thì quét mã QR ở cuối trang.
          </p>
          <form action="/kiem-tra" method="post" enctype="multipart/form-data">
            <Labelled
              name="tep"
              label="Tệp PDF cần kiểm tra"
              hint="Không quá 4 MB. Tệp chỉ được đọc để kiểm tra, không được giữ lại."
              fault={faultOf(faults, 'tep')}
            >
              <input id={inputId('tep')} type="file" name="tep" accept="application/pdf,.pdf" />
            </Labelled>
            <Button>Kiểm tra</Button>
          </form>
        </>
      ),
    },
    faults.length > 0 ? 422 : 200,
  );

const Said = ({ checked }: { checked: Checked }) => (
  <>
    <div class={checked.stands ? 'note good' : 'note bad'} role="status">
      <h2>{verdictOf(checked)}</h2>
      {checked.issuedHere ? (
        <dl>
          <dt>Văn bản</dt>
          <dd>{checked.title}</dd>
          <dt>Số</dt>
          <dd>{checked.number}</dd>
          <dt>Cơ quan ban hành</dt>
          <dd>{checked.agency}</dd>
          <dt>Ban hành lúc</dt>
          <dd>{checked.issuedAt !== null && instantWords(checked.issuedAt)}</dd>
          {checked.code !== undefined && (
            <>
              <dt>Mã hồ sơ</dt>
              <dd class="code">{checked.code}</dd>
            </>
          )}
        </dl>
      ) : (
        <p>
          Không có văn bản nào của hệ thống này giống tệp ấy từng byte. Tệp có thể đã bị sửa, được in ra quét lại, hoặc
          do nơi khác ban hành. Xin hỏi Bộ phận Một cửa nơi nhận kết quả.
        </p>
      )}
    </div>
    <h2>Chữ ký số trên tệp</h2>
    {checked.signatures.length === 0 ? (
      <p>Tệp không có chữ ký số nào đọc được.</p>
    ) : (
      <ul class="list">
        {checked.signatures.map(({ by, organisation, at, says }) => (
          <li>
            <strong>{by}</strong>
            {organisation !== null && `, ${organisation}`}
            {at !== null && `, ký lúc ${instantWords(at)}`}
            <p class="small">{says}</p>
          </li>
        ))}
      </ul>
    )}
  </>
);

const verdictOf = ({ issuedHere, stands, changedAt }: Checked): string => {
  if (!issuedHere) return 'Không phải văn bản do hệ thống này ban hành';
  if (stands) return 'Do hệ thống này ban hành, còn giá trị';
  return `Do hệ thống này ban hành, không còn giá trị từ ${changedAt === null ? 'sau đó' : instantWords(changedAt)}: đã được đính chính hoặc thay thế`;
};
