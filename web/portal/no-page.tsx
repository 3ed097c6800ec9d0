import type { ApiProblem } from '../shared/client.ts';
import { sizeWords } from '../shared/format.ts';
import type { PageRequest } from './page-request.tsx';

/** 404 in plain words. */
export const missingPage = async (page: PageRequest): Promise<Response> =>
  page.show(
    {
      title: 'Không tìm thấy trang',
      body: (
        <>
          <h1>Không tìm thấy trang này</h1>
          <p>Địa chỉ có thể đã gõ sai, hoặc trang này không thuộc tài khoản đang dùng.</p>
          <WaysOn />
        </>
      ),
    },
    404,
  );

/** 403 for a form that did not come from our own pages. */
export const foreignPage = async (page: PageRequest): Promise<Response> =>
  page.show(
    {
      title: 'Yêu cầu bị chặn',
      body: (
        <>
          <h1>Yêu cầu này không gửi từ cổng dịch vụ công</h1>
          <p>
            Để bảo vệ ông/bà, hệ thống không nhận biểu mẫu gửi từ trang khác. Xin mở lại trang trên cổng này rồi làm
            lại.
          </p>
          <WaysOn />
        </>
      ),
    },
    403,
  );

/** 413: more than a form of ours can hold. */
export const tooLargePage = async (page: PageRequest): Promise<Response> =>
  page.show(
    {
      title: 'Tệp quá lớn',
      body: (
        <>
          <h1>Tệp gửi lên quá lớn</h1>
          <p>
            Lần gửi này chưa được lưu; những tệp “Đã lưu” trước đó vẫn còn.
            {page.settings.mostBytes !== undefined &&
              ` Trình duyệt này mỗi lần gửi được tối đa ${sizeWords(page.settings.mostBytes)}.`}
          </p>
          <p>Xin quay lại và làm một trong các cách sau:</p>
          <ul>
            <li>gửi từng tệp một;</li>
            <li>chụp lại ảnh ở cỡ nhỏ hơn;</li>
            <li>dùng trình duyệt khác trên điện thoại hoặc máy tính, ví dụ Chrome, Cốc Cốc, Safari;</li>
            <li>mang giấy tờ đến Bộ phận Một cửa, cán bộ chụp giúp.</li>
          </ul>
          <WaysOn />
        </>
      ),
    },
    413,
  );

/** What the API said no to, where no form could show it. */
export const problemPage = (page: PageRequest, problem: ApiProblem): Response | Promise<Response> => {
  if (problem.status === 404) return missingPage(page);
  const status = problem.status === 403 || problem.status === 429 ? problem.status : problem.status >= 500 ? 503 : 422;
  return page.show(
    {
      title: 'Chưa làm được',
      body: (
        <>
          <h1>Chưa làm được việc này</h1>
          <p>{problem.detail}</p>
          <WaysOn />
        </>
      ),
    },
    status,
  );
};

/** 500 in plain words. */
export const brokenPage = (page: PageRequest): Response =>
  page.show(
    {
      title: 'Hệ thống gặp lỗi',
      body: (
        <>
          <h1>Hệ thống đang gặp lỗi</h1>
          <p>Lỗi này không phải do ông/bà. Những gì đã lưu vẫn còn. Xin thử lại sau ít phút.</p>
          <WaysOn />
        </>
      ),
    },
    500,
  );

const WaysOn = () => (
  <ul>
    <li>
      <a href="/">Về trang đầu</a>
    </li>
    <li>
      <a href="/tthc">Tìm thủ tục</a>
    </li>
    <li>
      <a href="/ho-so">Xem hồ sơ của tôi</a>
    </li>
  </ul>
);
