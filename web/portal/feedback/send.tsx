import { randomUUID } from 'node:crypto';
import type { Agency } from '../../../lib/contract/catalogue.ts';
import { type Fault, faultsOf } from '../../shared/client.ts';
import { Button, ErrorSummary, faultOf, Hidden, Radios, Select, TextArea, TextInput } from '../../shared/form.tsx';
import { type PageRequest, typed } from '../page-request.tsx';
import { type TakenPiece, takenPage } from './taken.tsx';

type Written = Readonly<Record<string, string>>;

/** Phản ánh, kiến nghị, khiếu nại, tố cáo (TH-13.2b, ND61-8.1đ): the form, open to anyone. */
export const feedbackPage = (page: PageRequest): Promise<Response> =>
  form(page, { kind: 'feedback', name: page.me?.name ?? '', key: randomUUID() }, []);

/** POST: hands it over and shows the number with the code, this once: the code never stands in an address. */
export const sendPiece = async (page: PageRequest): Promise<Response> => {
  const { key = randomUUID(), agency = '', dossier = '', ...said } = await typed(page.c);
  try {
    // Whom it is about decides who receives it: the agency that was chosen, else the dossier's.
    const both = agency !== '' && dossier !== '' && said.text ? { text: `Về hồ sơ ${dossier}\n${said.text}` } : {};
    const body = { ...said, ...both, about: agency || dossier };
    const taken = await page.api.send<TakenPiece>('POST', '/api/feedback', body, { 'idempotency-key': key });
    return takenPage(page, taken, said.kind ?? '');
  } catch (error) {
    const faults = faultsOf(error).map(({ field, message }) => ({
      field: field === 'about' ? 'dossier' : field,
      message: (said[field] ?? '') === '' ? (ASKED[field] ?? message) : message,
    }));
    return form(page, { key, agency, dossier, ...said }, faults);
  }
};

/** What is asked for where nothing was typed. */
const ASKED: Readonly<Record<string, string>> = {
  text: 'Xin viết nội dung cần phản ánh, khiếu nại hoặc tố cáo.',
  name: 'Xin nhập họ và tên.',
  contact: 'Xin nhập điện thoại hoặc thư điện tử để cơ quan trả lời.',
};

const KINDS = [
  {
    value: 'feedback',
    label: 'Phản ánh, kiến nghị',
    hint: 'Gửi đến cơ quan có việc được nêu. Không chọn cơ quan thì nơi nhận chung của tỉnh tiếp nhận.',
  },
  { value: 'complaint', label: 'Khiếu nại', hint: 'Cơ quan cấp trên tiếp nhận; nơi bị khiếu nại không biết ai gửi.' },
  {
    value: 'denunciation',
    label: 'Tố cáo',
    hint: 'Cơ quan cấp trên tiếp nhận; nơi bị tố cáo không thấy người gửi, cũng không thấy nội dung.',
  },
];

const form = async (page: PageRequest, written: Written, faults: readonly Fault[]): Promise<Response> => {
  const { items } = await page.api.get<{ items: readonly Agency[] }>('/api/agencies');
  const field = (name: string) => ({ name, value: written[name], fault: faultOf(faults, name) });
  return page.show(
    {
      title: 'Phản ánh, kiến nghị',
      body: (
        <>
          <ErrorSummary faults={faults} />
          <h1>Gửi phản ánh, kiến nghị</h1>
          <p>
            Đã gửi rồi và có mã? <a href="/phan-anh/tra-cuu">Xem tình hình xử lý</a>
          </p>
          <form method="post" action="/phan-anh" novalidate>
            <Hidden values={{ key: written.key ?? '' }} />
            <Radios {...field('kind')} label="Ông/bà gửi" options={KINDS} />
            <Select
              {...field('agency')}
              label="Về cơ quan hoặc cán bộ của cơ quan"
              empty="Không về cơ quan nào cụ thể"
              options={items.map(({ code, name }) => ({ value: code, label: name }))}
            />
            <TextInput
              {...field('dossier')}
              label="Về hồ sơ"
              optional
              hint="Mã hồ sơ in trên giấy hẹn, nếu việc liên quan đến một hồ sơ."
              autocomplete="off"
            />
            <TextArea {...field('text')} label="Nội dung" rows={8} />
            <TextInput {...field('name')} label="Họ và tên" autocomplete="name" />
            <TextInput
              {...field('contact')}
              label="Điện thoại hoặc thư điện tử"
              hint="Để cơ quan trả lời, ví dụ 0900 000 001 hoặc ten@example.vn."
              autocomplete="off"
            />
            <Button>Gửi</Button>
          </form>
        </>
      ),
    },
    faults.length > 0 ? 422 : 200,
  );
};
