import type { ComponentChildren } from 'preact';
import type { OwnPageRequest } from '../page-request.tsx';
import { assuranceWords, STAGES, type Standing, Until } from './account-words.tsx';

const CHANNELS = { email: 'thư điện tử', sms: 'tin nhắn' } as const;

const DONE: Readonly<Record<string, string>> = {
  'mat-khau': 'Đã đổi mật khẩu. Các phiên đăng nhập khác đã kết thúc.',
  'thong-tin': 'Đã gửi đề nghị. Thông tin cũ vẫn dùng cho đến khi đề nghị được xem xét.',
  'lien-he': 'Đã xác nhận nơi liên hệ mới và gửi đề nghị. Nơi cũ vẫn dùng cho đến khi đề nghị được xem xét.',
  'bao-su-co': 'Đã báo. Cơ quan quản lý tài khoản đang xem xét; ông/bà hãy đổi mật khẩu ngay.',
};

/** GET /tai-khoan: what the account holds, how it stands, what its holder may do with it (B4, B5, B11). */
export const myAccountPage = async (page: OwnPageRequest): Promise<Response> => {
  const standing = await page.api.get<Standing>('/api/account');
  const done = DONE[page.query('xong')];
  return page.show({
    title: 'Tài khoản của tôi',
    body: (
      <>
        {done !== undefined && <p class="note good">{done}</p>}
        <h1>Tài khoản của tôi</h1>
        <Waiting standing={standing} />
        <Data page={page} standing={standing} />
        <p class="acts">
          <a class="button" href="/tai-khoan/thong-tin">
            Sửa thông tin
          </a>
          <a class="button quiet" href="/tai-khoan/lien-he">
            Đổi thư điện tử, điện thoại
          </a>
          <a class="button quiet" href="/tai-khoan/mat-khau">
            Đổi mật khẩu
          </a>
        </p>
        <h2>Việc khác</h2>
        <ul>
          {page.settings.nationalLogin && (
            <li>
              <a href="/dang-nhap/quoc-gia?tiep=/tai-khoan">Liên kết với Cổng Dịch vụ công quốc gia</a>
            </li>
          )}
          <li>
            <a href="/tai-khoan/bao-su-co">Báo có người dùng trái phép tài khoản của tôi</a>
          </li>
          <li>
            <a href="/tai-khoan/tam-dung">Tạm dừng tài khoản</a>
          </li>
          <li>
            <a href="/tai-khoan/huy">Hủy tài khoản</a>
          </li>
          <li>
            <a href="/kho-giay-to/ai-da-xem">Ai đã xem giấy tờ của tôi</a>
          </li>
        </ul>
      </>
    ),
  });
};

/** GET /tai-khoan/chao-mung: after the first sign-in with an account that was approved. */
export const welcomePage = async (page: OwnPageRequest): Promise<Response> =>
  page.show({
    title: 'Tài khoản đã dùng được',
    body: (
      <>
        <h1>Tài khoản đã dùng được</h1>
        <p>
          Chào <bdi>{page.me.name}</bdi>. Từ nay ông/bà nộp hồ sơ, theo dõi và nhận thông báo được trên cổng này.
        </p>
        <ul>
          <li>
            <a href="/tthc">Tìm thủ tục để nộp hồ sơ</a>
          </li>
          <li>
            <a href="/tai-khoan">Xem tài khoản của tôi</a>
          </li>
        </ul>
        <p class="small">
          Hồ sơ từng nộp tại quầy chỉ hiện ở đây sau khi cán bộ Bộ phận Một cửa đã xem giấy tờ tùy thân của ông/bà.
        </p>
      </>
    ),
  });

const Waiting = ({ standing }: { standing: Standing }) =>
  standing.pending === null ? null : (
    <div class="note">
      <h2>Đề nghị đang chờ xem xét</h2>
      <Until limit={standing.limit} />
      {standing.more !== undefined && (
        <p>
          Cơ quan xem xét đề nghị sửa: <bdi>{standing.more.text}</bdi> Xin{' '}
          <a href="/tai-khoan/thong-tin">sửa thông tin</a> rồi gửi lại.
        </p>
      )}
    </div>
  );

const Data = ({ page: { me }, standing }: { page: OwnPageRequest; standing: Standing }) => (
  <dl class="facts">
    <Fact name={me.holder === 'person' || me.holder === undefined ? 'Họ và tên' : 'Tên'}>{me.name}</Fact>
    <Fact name="Số định danh, mã số">{me.identifier}</Fact>
    <Fact name="Tên đăng nhập">{me.username}</Fact>
    <Fact name="Thư điện tử">{me.email}</Fact>
    <Fact name="Điện thoại">{me.phone}</Fact>
    <Fact name="Địa chỉ">{me.address}</Fact>
    <Fact name="Nhận thông báo qua">
      {['trang này', ...(me.notify ?? []).map((channel) => CHANNELS[channel])].join(', ')}
    </Fact>
    <Fact name="Tình trạng">{STAGES[standing.stage] ?? standing.stage}</Fact>
    <Fact name="Mức xác thực">{assuranceWords(standing.assurance)}</Fact>
  </dl>
);

const Fact = ({ name, children }: { name: string; children: ComponentChildren }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children === null || children === '' ? 'Chưa có' : <bdi>{children}</bdi>}</dd>
  </div>
);
