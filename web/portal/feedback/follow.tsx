import { type Fault, faultsOf } from '../../shared/client.ts';
import { Button, ErrorSummary, faultOf, TextInput } from '../../shared/form.tsx';
import { type PageRequest, typed } from '../page-request.tsx';
import { Status, type StatusView } from './status.tsx';

type Written = Readonly<Record<string, string>>;

/** How what was sent stands (J3, TT01-16.2d): asked for with the code, in the body of a form, never in an address. */
export const followFeedbackPage = async (page: PageRequest): Promise<Response> => form(page, {}, []);

/** POST: the code, or what was sent before there were codes by its number and address. */
export const findFeedback = async (page: PageRequest): Promise<Response> => {
  const written = await typed(page.c);
  const { code = '', number = '', contact = '' } = written;
  if (code === '' && number === '') {
    const field = 'contact' in written ? 'number' : 'code';
    const message = field === 'code' ? 'Xin nhập mã tra cứu.' : 'Xin nhập số tiếp nhận.';
    return form(page, written, [{ field, message }]);
  }
  try {
    return shown(page, code, await found(page, { code, number, contact }));
  } catch (error) {
    const [{ message = '' } = {}] = faultsOf(error);
    return form(page, written, [{ field: code === '' ? 'number' : 'code', message }]);
  }
};

/** POST: rates what was answered (J3, TT01-16.2g). */
export const sendFeedbackRating = async (page: PageRequest): Promise<Response> => {
  const { number = '', code = '', rating = '', text = '' } = await typed(page.c);
  const path = `/api/feedback/${encodeURIComponent(number)}/rating`;
  try {
    const key = { 'idempotency-key': `danh-gia ${number}` };
    return shown(page, code, await page.api.send<StatusView>('POST', path, { code, rating, text }, key));
  } catch (error) {
    const faults = faultsOf(error);
    try {
      return shown(page, code, await found(page, { code, number: '', contact: '' }), faults);
    } catch {
      return form(page, {}, faults);
    }
  }
};

const found = (page: PageRequest, { code, number, contact }: Record<'code' | 'number' | 'contact', string>) =>
  code === ''
    ? page.api.send<StatusView>('POST', `/api/feedback/${encodeURIComponent(number)}/status`, { contact })
    : page.api.get<StatusView>(`/api/feedback/${encodeURIComponent(code)}`);

const shown = (page: PageRequest, code: string, status: StatusView, faults: readonly Fault[] = []): Response =>
  page.show(
    {
      title: `${status.number}: ${status.status}`,
      back: { href: '/phan-anh/tra-cuu', text: 'Tra cứu mã khác' },
      body: (
        <>
          <ErrorSummary faults={faults} />
          <Status of={status} code={code} faults={faults} />
        </>
      ),
    },
    faults.length > 0 ? 422 : 200,
  );

const form = (page: PageRequest, written: Written, faults: readonly Fault[]): Response => {
  const field = (name: string) => ({ name, value: written[name], fault: faultOf(faults, name) });
  return page.show(
    {
      title: 'Tình hình xử lý phản ánh, kiến nghị',
      back: { href: '/phan-anh', text: 'Gửi phản ánh, kiến nghị' },
      body: (
        <>
          <ErrorSummary faults={faults} />
          <h1>Xem tình hình xử lý</h1>
          <form method="post" action="/phan-anh/tra-cuu" novalidate>
            <TextInput
              {...field('code')}
              label="Mã tra cứu"
              hint="Năm nhóm, mỗi nhóm bốn chữ hoặc số, được cấp khi gửi. Gõ liền hay cách, hoa hay thường đều được."
              autocomplete="off"
            />
            <Button>Xem</Button>
          </form>
          <details open={'contact' in written}>
            <summary>Phản ánh, kiến nghị gửi trước đây, chưa được cấp mã</summary>
            <p>Khiếu nại, tố cáo không tra cứu được bằng cách này, để người khác không dò ra ai đã gửi.</p>
            <form method="post" action="/phan-anh/tra-cuu" novalidate>
              <TextInput {...field('number')} label="Số tiếp nhận" hint="Ví dụ PA-2026-000123." autocomplete="off" />
              <TextInput {...field('contact')} label="Điện thoại hoặc thư điện tử đã khai" autocomplete="off" />
              <Button look="quiet">Xem</Button>
            </form>
          </details>
        </>
      ),
    },
    faults.length > 0 ? 422 : 200,
  );
};
