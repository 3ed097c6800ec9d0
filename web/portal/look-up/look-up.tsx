import type { LookUp } from '../../../lib/contract/catalogue.ts';
import { typedDossierCode } from '../../../lib/contract/typed/codes.ts';
import { ApiProblem, type Fault } from '../../shared/client.ts';
import { Button, ErrorSummary, faultOf, TextInput } from '../../shared/form.tsx';
import { CHECK_SLIP } from '../assets.ts';
import type { PageRequest } from '../page-request.tsx';
import { SlipCheck } from './slip-check.tsx';

/** Public look-up by code: the code, a coarse word and how far, nothing else (H1, TT01-16.2d). */
export const lookUpPage = async (page: PageRequest): Promise<Response> => {
  const code = typedDossierCode(page.param('code') || page.query('ma'));
  const { found, faults } = await lookUp(page, code);
  return page.show(
    {
      title: 'Tra cứu hồ sơ',
      scripts: code === '' ? [] : [`/assets/${CHECK_SLIP.file}`],
      body: (
        <>
          <ErrorSummary faults={faults} />
          <h1>Tra cứu hồ sơ</h1>
          {found && <Found found={found} />}
          <SlipCheck />
          <form action="/tra-cuu" method="get">
            <TextInput
              name="ma"
              label="Mã hồ sơ hoặc mã nộp hồ sơ"
              hint="Mã in trên Giấy tiếp nhận hồ sơ và hẹn trả kết quả, ví dụ 000.00.15.H56-260223-0001; hồ sơ nộp trực tuyến chưa được tiếp nhận thì dùng mã nộp, ví dụ N-7K2M-9QXA."
              value={code}
              fault={faultOf(faults, 'ma')}
              autocomplete="off"
            />
            <Button>Tra cứu</Button>
          </form>
          <p class="small">
            Ở đây chỉ hiện mức độ hoàn thành. Muốn xem đầy đủ, xin mở <a href="/ho-so">Hồ sơ của tôi</a> bằng tài khoản
            đã nộp hồ sơ.
          </p>
          <p class="small">
            Mở bằng mã QR in trên phiếu thì trang này còn tự kiểm chứng phiếu trên máy của ông/bà. Không thấy kết quả
            kiểm chứng, xin dùng <a href="/bang-chung">cách khác</a>.
          </p>
        </>
      ),
    },
    faults.length > 0 ? 422 : 200,
  );
};

const lookUp = async (page: PageRequest, code: string): Promise<{ found?: LookUp; faults: readonly Fault[] }> => {
  if (code === '') {
    const asked = page.c.req.query('ma') !== undefined;
    return { faults: asked ? [{ field: 'ma', message: 'Xin gõ mã hồ sơ cần tra cứu.' }] : [] };
  }
  try {
    return { found: await page.api.get<LookUp>(`/api/look-up/${encodeURIComponent(code)}`), faults: [] };
  } catch (error) {
    if (!(error instanceof ApiProblem)) throw error;
    const unknown = error.status === 404 || error.status === 400 || error.status === 422;
    const message = unknown
      ? 'Không có hồ sơ mang mã này. Xin xem lại từng số trên giấy hẹn rồi gõ lại.'
      : error.detail;
    return { faults: [{ field: 'ma', message }] };
  }
};

const Found = ({ found }: { found: LookUp }) => (
  <div class="note good">
    <p>
      Hồ sơ <strong class="code">{found.code}</strong>
    </p>
    <p class="lead">
      <strong>{found.status}</strong>
    </p>
    <p>
      <label for="muc-do">Mức độ hoàn thành: {found.completed}%</label>
      <progress id="muc-do" max={100} value={found.completed} />
    </p>
  </div>
);
