import type { StatementMatched } from '../../../lib/contract/payments.ts';
import { type Fault, faultsOf } from '../../shared/client.ts';
import { Button, ErrorSummary, faultOf, Hidden, inputId, Labelled } from '../../shared/form.tsx';
import { moneyWords } from '../../shared/format.ts';
import { draw } from '../draw.tsx';
import type { PageRequest } from '../page-request.ts';
import { rowsIn } from './read-rows.ts';
import { TAKINGS } from './takings-page.tsx';

const STATEMENT = '/can-bo/sao-ke';
type Rows = readonly (readonly string[])[];
type Item = StatementMatched['items'][number];

/** GET /can-bo/sao-ke: where the bank's statement is put in. */
export const statementPage = async (c: PageRequest): Promise<Response> => choose(c, []);

/** POST /can-bo/sao-ke: the file's lines beside what was asked for; nothing is noted yet. */
export const sendStatement = async (c: PageRequest): Promise<Response> => {
  const file = (await c.req.formData()).get('file');
  const rows = file instanceof File ? await rowsIn(file) : undefined;
  if (rows === undefined) return choose(c, [UNREADABLE]);
  try {
    return matched(c, rows, await match(c, rows, []));
  } catch (error) {
    return choose(
      c,
      faultsOf(error).map(({ message }) => ({ field: 'file', message })),
    );
  }
};

/** POST /can-bo/sao-ke/xac-nhan: the lines a person has compared and ticked are noted, once however often this is sent. */
export const confirmStatement = async (c: PageRequest): Promise<Response> => {
  const form = await c.req.formData();
  const rows = rowsOf(form.get('rows'));
  if (rows === undefined) return choose(c, [UNREADABLE]);
  try {
    return matched(c, rows, await match(c, rows, form.getAll('confirm').map(String)), true);
  } catch (error) {
    return choose(
      c,
      faultsOf(error).map(({ message }) => ({ field: 'file', message })),
    );
  }
};

const UNREADABLE: Fault = {
  field: 'file',
  message: 'Chưa chọn tệp, hoặc tệp không đọc được. Hãy chọn sao kê dạng Excel (.xlsx) hoặc CSV, không quá 2 MB.',
};

const match = (c: PageRequest, rows: Rows, confirm: readonly string[]): Promise<StatementMatched> =>
  c.get('api').send('POST', '/api/desk/statement', { rows, confirm });

const rowsOf = (posted: FormDataEntryValue | null): Rows | undefined => {
  try {
    const rows: unknown = JSON.parse(String(posted));
    return Array.isArray(rows) ? (rows as Rows) : undefined;
  } catch {
    return undefined;
  }
};

const choose = (c: PageRequest, faults: readonly Fault[]): Response =>
  draw(
    c,
    {
      title: 'Đối chiếu sao kê',
      status: faults.length > 0 ? 422 : 200,
      back: { href: TAKINGS, text: 'Thu phí trong ngày' },
    },
    <>
      <ErrorSummary faults={faults} />
      <h1>Đối chiếu sao kê ngân hàng</h1>
      <p>
        Người nộp chuyển khoản bằng mã VietQR ghi mã thanh toán (MC…) trong nội dung. Tải sao kê từ ngân hàng và đưa vào
        đây: hệ thống tìm khoản nào của hồ sơ nào, cán bộ xem rồi xác nhận. Đưa lại cùng một sao kê không ghi thu hai
        lần.
      </p>
      <form method="post" action={STATEMENT} encType="multipart/form-data" novalidate>
        <Labelled
          name="file"
          label="Tệp sao kê"
          hint="Excel (.xlsx) hoặc CSV, có cột ngày, số tiền (hoặc ghi có), nội dung."
          fault={faultOf(faults, 'file')}
        >
          <input type="file" id={inputId('file')} name="file" accept=".xlsx,.csv,text/csv" />
        </Labelled>
        <Button>Đối chiếu</Button>
      </form>
    </>,
  );

const STATES: Readonly<Record<Item['state'], string>> = {
  matched: 'Khớp, chờ xác nhận',
  'wrong-amount': 'Sai số tiền',
  again: 'Khoản này đã có tiền: nộp thừa',
  noted: 'Đã ghi thu',
  unmatched: 'Không thấy mã thanh toán của đơn vị',
};

const ORDER: readonly Item['state'][] = ['matched', 'wrong-amount', 'again', 'noted', 'unmatched'];

const matched = (c: PageRequest, rows: Rows, { items, noted }: StatementMatched, confirmed = false): Response => {
  const inOrder = items.toSorted((a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state));
  const count = (state: Item['state']) => items.filter((one) => one.state === state).length;
  const open = items.length - count('noted') - count('unmatched');
  return draw(
    c,
    { title: 'Đối chiếu sao kê', back: { href: STATEMENT, text: 'Chọn sao kê khác' } },
    <>
      {confirmed && (
        <p class="note good" role="status">
          Đã ghi thu {noted} khoản.
        </p>
      )}
      <h1>Đối chiếu sao kê ngân hàng</h1>
      <p>
        {items.length} khoản tiền vào: {count('matched')} khớp, {count('wrong-amount')} sai số tiền, {count('again')}{' '}
        nộp thừa, {count('noted')} đã ghi thu, {count('unmatched')} không thấy mã.
      </p>
      {items.length > 0 && (
        <form method="post" action={`${STATEMENT}/xac-nhan`}>
          <Hidden values={{ rows: JSON.stringify(rows) }} />
          <table class="stack">
            <thead>
              <tr>
                <th scope="col">Nội dung</th>
                <th scope="col">Ngày</th>
                <th scope="col">Số tiền vào</th>
                <th scope="col">Hồ sơ</th>
                <th scope="col">Kết quả</th>
              </tr>
            </thead>
            <tbody>
              {inOrder.map((item) => (
                <Line item={item} />
              ))}
            </tbody>
          </table>
          {open > 0 && <Button>Ghi thu các khoản đã chọn</Button>}
        </form>
      )}
    </>,
  );
};

const Line = ({ item: { transaction, text, day, amount, asked, dossier, state } }: { item: Item }) => {
  const box = inputId(`confirm-${transaction}`);
  const isOpen = state === 'matched' || state === 'wrong-amount' || state === 'again';
  return (
    <tr>
      <th scope="row">
        <bdi>{text}</bdi>
      </th>
      <td data-label="Ngày">{day}</td>
      <td data-label="Số tiền vào">
        {moneyWords(amount)}
        {state === 'wrong-amount' && asked !== null && <span class="small block">phải nộp {moneyWords(asked)}</span>}
      </td>
      <td data-label="Hồ sơ">
        {dossier === null ? (
          'Không rõ'
        ) : (
          <a class="code" href={`/can-bo/ho-so/${encodeURIComponent(dossier.id)}`}>
            {dossier.code ?? 'Chưa có mã'}
          </a>
        )}
      </td>
      <td data-label="Kết quả">
        {isOpen ? (
          <label class="tick" for={box}>
            <input type="checkbox" id={box} name="confirm" value={transaction} checked={state === 'matched'} />
            <span>{STATES[state]}</span>
          </label>
        ) : (
          STATES[state]
        )}
      </td>
    </tr>
  );
};
