import type { Context } from 'hono';
import { ApiProblem } from '../shared/client.ts';
import { Hidden } from '../shared/form.tsx';
import { draw } from './draw.tsx';
import { type PageRequest, typedOf } from './page-request.ts';

/** Every trouble of the console as a page that says what to do; what was typed into a form can be sent again. */
export const problemPage = async (error: Error, c: PageRequest): Promise<Response> => {
  const status = error instanceof ApiProblem ? statusOf(error.status) : 500;
  if (status === 401 && c.req.method === 'GET') return c.redirect(signInPath(c), 303);
  if (!(error instanceof ApiProblem)) console.error(JSON.stringify({ where: 'console', error: error.name }));

  const detail =
    error instanceof ApiProblem ? error.detail : 'Hệ thống gặp lỗi và đã ghi lại để sửa. Hãy thử lại sau ít phút.';
  const form = status === 401 || status >= 500 ? await postedAgain(c) : null;
  return draw(
    c,
    { title: TITLES[status], status },
    <>
      <h1>{TITLES[status]}</h1>
      <p>{detail}</p>
      {form}
      <p>
        <a href="/can-bo">Về danh sách việc</a>
      </p>
    </>,
  );
};

/** A page that is not there. */
export const missingPage = (c: PageRequest): Response =>
  draw(
    c,
    { title: TITLES[404], status: 404 },
    <>
      <h1>{TITLES[404]}</h1>
      <p>
        Hãy kiểm tra lại địa chỉ, hoặc <a href="/can-bo">về danh sách việc</a>.
      </p>
    </>,
  );

/** A form that did not come from our own pages (CSRF). */
export const foreignPage = (c: PageRequest): Response =>
  draw(
    c,
    { title: TITLES[403], status: 403 },
    <>
      <h1>{TITLES[403]}</h1>
      <p>Yêu cầu này được gửi từ một trang khác nên không được nhận. Hãy mở hồ sơ trong hệ thống và làm lại.</p>
    </>,
  );

/** More than one post may weigh: only a browser without scripts sends scans this way. */
export const tooLargePage = (c: Context): Response =>
  draw(
    c,
    { title: TITLES[413], status: 413 },
    <>
      <h1>{TITLES[413]}</h1>
      <p>
        Hãy quay lại rồi gửi từng tệp một, quét ở độ phân giải thấp hơn, hoặc bật JavaScript của trình duyệt: khi đó tệp
        được gửi thẳng, tới mức tối đa ghi cạnh ô chọn tệp.
      </p>
    </>,
  );

const TITLES = {
  400: 'Yêu cầu chưa đúng',
  401: 'Phiên làm việc đã hết hạn',
  403: 'Không được phép',
  404: 'Không thấy nội dung này',
  409: 'Chưa làm được việc này',
  413: 'Bản quét gửi lên quá lớn',
  500: 'Hệ thống gặp lỗi',
} as const;

const statusOf = (status: number): Exclude<keyof typeof TITLES, 413> => {
  if (status === 401 || status === 403 || status === 404 || status === 409) return status;
  return status >= 500 ? 500 : 400;
};

const signInPath = (c: PageRequest): string => {
  const { pathname, search } = new URL(c.req.url);
  return `/can-bo/dang-nhap?ve=${encodeURIComponent(pathname + search)}`;
};

// The same command's id travels along: if the first try was recorded after all, the second changes nothing.
const postedAgain = async (c: PageRequest) => {
  if (c.req.method !== 'POST' || c.req.path.endsWith('/dang-nhap')) return null;
  const typed = typedOf(await c.req.formData().catch(() => new FormData()));
  return (
    <form method="post" action={c.req.path} class="keep">
      <Hidden values={typed} />
      <p class="note">
        Nội dung vừa nhập vẫn được giữ ở trang này.{' '}
        <a href="/can-bo/dang-nhap" target="_blank" rel="noopener">
          Đăng nhập lại trong thẻ mới
        </a>{' '}
        nếu cần, rồi trở lại đây và bấm Gửi lại. Tệp bản quét cần chọn lại.
      </p>
      <p class="acts">
        <button type="submit" class="button">
          Gửi lại
        </button>
      </p>
    </form>
  );
};
