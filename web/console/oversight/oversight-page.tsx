import type { OversightView } from '../../../lib/contract/oversight.ts';
import type { Fault } from '../../shared/client.ts';
import { Button, ErrorSummary, faultOf, TextInput } from '../../shared/form.tsx';
import { instantWords } from '../../shared/format.ts';
import { draw } from '../draw.tsx';
import type { PageRequest, Typed } from '../page-request.ts';
import { FiguresTable } from './figures-table.tsx';
import { OVERSIGHT } from './overseeing.ts';

type Showing = { readonly typed?: Typed; readonly faults?: readonly Fault[] };

/** GET /can-bo/giam-sat: what I watch over, how much is under way there, and what I may ask for by its code. */
export const oversightPage = (c: PageRequest): Promise<Response> => drawOversight(c, {});

/** The same page with a code that was not found. */
export const drawOversight = async (c: PageRequest, { typed = {}, faults = [] }: Showing): Promise<Response> => {
  const view = await c.get('api').get<OversightView>('/api/desk/oversight');
  return draw(
    c,
    { title: 'Theo dõi, kiểm tra', status: faults.length > 0 ? 422 : 200 },
    <>
      <ErrorSummary faults={faults} title="Không tìm thấy" />
      <h1>Theo dõi, kiểm tra</h1>
      <p class="lead">{view.role}</p>
      <p class="hint">{WHAT_IS_SEEN[view.sees]}</p>
      {view.sees !== 'figures' && <AskByCode typed={typed} faults={faults} />}
      {view.sees === 'status' && <AskAboutFeedback typed={typed} faults={faults} />}
      {view.figures !== null && (
        <>
          <h2>Hồ sơ đang giải quyết</h2>
          <p class="hint">Lúc {instantWords(view.asOf)}</p>
          {!view.complete && (
            <p class="note warn">
              Số hồ sơ đang giải quyết nhiều hơn mức đếm được trong một lần: các số dưới đây chưa đủ.
            </p>
          )}
          <FiguresTable figures={view.figures} listed={view.sees === 'course' || view.sees === 'whole'} />
        </>
      )}
    </>,
  );
};

const WHAT_IS_SEEN: Readonly<Record<OversightView['sees'], string>> = {
  figures: 'Vai trò này xem số liệu của các cơ quan, không mở hồ sơ.',
  status: 'Vai trò này tra tình trạng giải quyết theo mã mà người gọi đọc, không xem thông tin người nộp và giấy tờ.',
  course:
    'Vai trò này xem số liệu, danh sách và quá trình giải quyết của các cơ quan, không xem thông tin người nộp và giấy tờ.',
  whole:
    'Vai trò này xem số liệu, danh sách và quá trình giải quyết; đọc toàn bộ một hồ sơ sau khi nêu căn cứ. Người nộp được biết ai đã đọc, theo quyết định nào.',
};

const AskByCode = ({ typed, faults }: Required<Showing>) => (
  <form method="post" action={`${OVERSIGHT}/ho-so`} class="keep">
    <TextInput
      name="ma"
      label="Mã hồ sơ"
      hint="In trên giấy tiếp nhận hồ sơ và hẹn trả kết quả."
      value={typed.ma}
      fault={faultOf(faults, 'ma')}
      width="medium"
      autocomplete="off"
    />
    <Button>Tra tình hình giải quyết</Button>
  </form>
);

/** The code is known to the sender alone: it is no part of an address. */
const AskAboutFeedback = ({ typed, faults }: Required<Showing>) => (
  <form method="post" action={`${OVERSIGHT}/phan-anh`} class="keep">
    <TextInput
      name="ma-phan-anh"
      label="Mã tra cứu phản ánh, kiến nghị, khiếu nại, tố cáo"
      hint="Người gửi được cấp mã này khi gửi."
      value={typed['ma-phan-anh']}
      fault={faultOf(faults, 'ma-phan-anh')}
      width="medium"
      autocomplete="off"
    />
    <Button>Tra tình hình xử lý</Button>
  </form>
);
