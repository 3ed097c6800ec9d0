import type { ComponentChildren } from 'preact';
import type * as z from 'zod';
import type { MyAccount } from '../../../lib/contract/accounts.ts';
import { draw } from '../draw.tsx';
import { ABSENCE, OWN_PASSWORD, type PageRequest } from '../page-request.ts';

/** GET /can-bo/ca-nhan: what the account of who is signed in says, how it is protected, and where that is changed (B6). */
export const ownPage = async (c: PageRequest): Promise<Response> => {
  const { name, username, email, identifier, roleNames = [] } = c.get('me');
  const { secondFactor } = await c.get('api').get<z.output<typeof MyAccount>>('/api/account');
  return draw(
    c,
    { title: 'Tài khoản của tôi' },
    <div class="narrow">
      <h1>Tài khoản của tôi</h1>
      <dl class="facts">
        <Fact name="Họ và tên">{name}</Fact>
        <Fact name="Tên đăng nhập">{username}</Fact>
        <Fact name="Vai trò">{roleNames.join(', ')}</Fact>
        <Fact name="Thư điện tử">{email}</Fact>
        <Fact name="Số định danh">{identifier}</Fact>
      </dl>
      {identifier === null && (
        <p class="note">
          Chưa ghi số định danh, nên hệ thống chưa biết hồ sơ nào là của chính bạn. Hãy báo quản trị viên ghi số vào tài
          khoản.
        </p>
      )}
      <h2>Mật khẩu</h2>
      <p>
        <a href={OWN_PASSWORD}>Đổi mật khẩu</a>: các phiên làm việc khác kết thúc ngay.
      </p>
      <h2 id="xac-thuc-hai-lop">Xác thực hai lớp</h2>
      {secondFactor === true ? <WithCode /> : <PasswordAlone />}
      <h2>Vắng mặt</h2>
      <p>
        <a href={ABSENCE}>Vắng mặt, làm thay</a>: ghi thời gian vắng mặt, xem mình đang làm thay ai.
      </p>
    </div>,
  );
};

const WithCode = () => (
  <p>
    Mỗi lần đăng nhập, hệ thống hỏi thêm mã 6 chữ số của ứng dụng xác thực đã cài ở lần đăng nhập đầu. Đổi điện thoại
    hoặc mất ứng dụng: báo quản trị viên để được cấp lại, rồi quét mã QR mới khi đăng nhập.
  </p>
);

const PasswordAlone = () => (
  <p>Hệ thống này đăng nhập bằng mật khẩu, chưa hỏi mã của ứng dụng xác thực. Hãy giữ mật khẩu cho riêng mình.</p>
);

const Fact = ({ name, children }: { name: string; children: ComponentChildren }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children === null || children === '' ? 'Chưa có' : <bdi>{children}</bdi>}</dd>
  </div>
);
