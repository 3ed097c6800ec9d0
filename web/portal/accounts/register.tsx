import { randomUUID } from 'node:crypto';
import { ApiProblem, type Fault, faultsOf } from '../../shared/client.ts';
import { Button, Checkbox, ErrorSummary, faultOf, Hidden, Radios, TextInput } from '../../shared/form.tsx';
import { NewPasswordTwice, unlike } from '../../shared/new-password.tsx';
import { missingPage } from '../no-page.tsx';
import { type PageRequest, typed } from '../page-request.tsx';
import { filled, worded } from './account-words.tsx';

type Said = Readonly<Record<string, string>>;
const KINDS = ['ca-nhan', 'to-chuc'] as const;
type Kind = (typeof KINDS)[number];

/** GET /dang-ky: for whom the account is to be (B1, TH-8.1). */
export const registerPage = async (page: PageRequest): Promise<Response> =>
  page.show({
    title: 'Đăng ký tài khoản',
    body: (
      <>
        <h1>Đăng ký tài khoản</h1>
        <p>Có tài khoản thì nộp hồ sơ tại nhà, theo dõi và nhận thông báo được. Tài khoản này dành cho ai?</p>
        <ul class="cards">
          <li>
            <a href="/dang-ky/ca-nhan">
              <strong>Cá nhân</strong>
              <small>Cần số định danh cá nhân 12 chữ số</small>
            </a>
          </li>
          <li>
            <a href="/dang-ky/to-chuc">
              <strong>Tổ chức, doanh nghiệp</strong>
              <small>Cần mã số tổ chức hoặc mã số thuế</small>
            </a>
          </li>
        </ul>
        <h2>Các bước</h2>
        <ol>
          <li>Khai thông tin và chọn mật khẩu.</li>
          <li>Nhập mã 6 chữ số được gửi đến thư điện tử hoặc điện thoại.</li>
          <li>Chờ cơ quan phê duyệt, rồi đăng nhập.</li>
        </ol>
        <p>
          Đã có tài khoản? <a href="/dang-nhap">Đăng nhập</a> hoặc <a href="/quen-mat-khau">đặt lại mật khẩu</a>.
        </p>
        <p class="small">
          Không có điện thoại hay thư điện tử: xin mang giấy tờ tùy thân đến Bộ phận Một cửa, cán bộ sẽ làm giúp.
        </p>
      </>
    ),
  });

/** GET /dang-ky/{ca-nhan|to-chuc} */
export const registerFormPage = async (page: PageRequest): Promise<Response> => {
  const kind = kindOf(page);
  return kind === undefined ? missingPage(page) : form(page, kind, { khoa: randomUUID() }, []);
};

/** POST: a code goes to what was given; the next page asks for it. */
export const sendRegistration = async (page: PageRequest): Promise<Response> => {
  const kind = kindOf(page);
  if (kind === undefined) return missingPage(page);
  const said = await typed(page.c);
  const { khoa: key = randomUUID(), again = '', truth, ...rest } = said;
  const differs = unlike({ ...rest, again });
  // Without a password nothing is registered: the API says what else is missing.
  const { password, ...others } = filled(rest);
  const body = {
    kind: 'person',
    ...others,
    ...(differs.length === 0 ? { password } : {}),
    declaredTrue: truth === 'yes',
  };
  try {
    const { id } = await page.api.send<{ id: string }>('POST', '/api/accounts', body, { 'idempotency-key': key });
    return page.go(`/dang-ky/${encodeURIComponent(id)}/ma`);
  } catch (error) {
    const faults = worded(faultsSaid(error), { ...rest, truth: truth ?? '' }, ASKED).toSorted(asOnPage);
    return form(
      page,
      kind,
      said,
      differs.length === 0 ? faults : [...faults.filter(({ field }) => field !== 'password'), ...differs],
    );
  }
};

const faultsSaid = (error: unknown): readonly Fault[] => {
  if (error instanceof ApiProblem && error.reason === 'username-taken')
    return [{ field: 'username', message: 'Tên đăng nhập này đã có người dùng. Xin chọn tên khác.' }];
  return faultsOf(error).map((fault) => (fault.field === 'declaredTrue' ? { ...fault, field: 'truth' } : fault));
};

/** The summary goes down the page as the fields do. */
const ORDER = ['kind', 'name', 'identifier', 'birthday', 'certificateNumber', 'email', 'phone', 'address', 'username'];
const asOnPage = (one: Fault, two: Fault): number => placeOf(one) - placeOf(two);
const placeOf = ({ field }: Fault): number => (ORDER.includes(field) ? ORDER.indexOf(field) : ORDER.length);

const ASKED: Said = {
  name: 'Xin gõ tên.',
  identifier: 'Xin gõ số định danh hoặc mã số.',
  username: 'Xin chọn một tên đăng nhập.',
  password: 'Xin chọn một mật khẩu.',
  truth: 'Xin đánh dấu vào ô cam đoan.',
};

const kindOf = (page: PageRequest): Kind | undefined => KINDS.find((kind) => kind === page.param('kind'));

const form = (page: PageRequest, kind: Kind, said: Said, faults: readonly Fault[]): Response => {
  const field = (name: string) => ({ name, value: said[name], fault: faultOf(faults, name) });
  const isPerson = kind === 'ca-nhan';
  return page.show(
    {
      title: isPerson ? 'Đăng ký tài khoản cá nhân' : 'Đăng ký tài khoản tổ chức, doanh nghiệp',
      back: { href: '/dang-ky', text: 'Chọn loại tài khoản' },
      body: (
        <>
          <ErrorSummary faults={faults} />
          <h1>{isPerson ? 'Đăng ký tài khoản cá nhân' : 'Đăng ký tài khoản tổ chức, doanh nghiệp'}</h1>
          <form method="post" action={`/dang-ky/${kind}`} novalidate>
            <Hidden values={{ khoa: said.khoa ?? randomUUID() }} />
            {isPerson ? <OfPerson field={field} /> : <OfOrganisation field={field} />}
            <h2>Nơi nhận mã và thông báo</h2>
            <p class="hint">Cần ít nhất một: thư điện tử hoặc số điện thoại di động.</p>
            <TextInput {...field('email')} label="Thư điện tử" optional type="email" autocomplete="email" />
            <TextInput
              {...field('phone')}
              label="Số điện thoại"
              optional
              type="tel"
              width="medium"
              autocomplete="tel"
            />
            <TextInput {...field('address')} label="Địa chỉ" optional autocomplete="street-address" />
            <h2>Để đăng nhập</h2>
            <TextInput
              {...field('username')}
              label="Tên đăng nhập"
              hint="4 đến 50 chữ không dấu, chữ số, gạch nối hoặc gạch dưới."
              width="medium"
              autocomplete="username"
            />
            <NewPasswordTwice faults={faults} />
            <Checkbox
              name="truth"
              label="Tôi cam đoan những điều khai trên là đúng và chịu trách nhiệm về lời khai."
              checked={said.truth === 'yes'}
              fault={faultOf(faults, 'truth')}
            />
            <Button>Đăng ký</Button>
          </form>
        </>
      ),
    },
    faults.length > 0 ? 422 : 200,
  );
};

type OfField = { field: (name: string) => { name: string; value: string | undefined; fault: string | undefined } };

const OfPerson = ({ field }: OfField) => (
  <>
    <TextInput {...field('name')} label="Họ và tên" hint="Như trên thẻ căn cước." autocomplete="name" />
    <TextInput
      {...field('identifier')}
      label="Số định danh cá nhân"
      hint="12 chữ số trên thẻ căn cước."
      inputmode="numeric"
      width="medium"
      autocomplete="off"
    />
    <TextInput
      {...field('birthday')}
      label="Ngày sinh"
      optional
      hint="Ví dụ 17/05/1992."
      width="medium"
      autocomplete="bday"
    />
  </>
);

const OfOrganisation = ({ field }: OfField) => (
  <>
    <Radios
      {...field('kind')}
      value={field('kind').value ?? 'organisation'}
      label="Loại"
      options={[
        { value: 'organisation', label: 'Cơ quan, tổ chức' },
        { value: 'business', label: 'Doanh nghiệp', hint: 'Nơi có cơ quan cấp riêng, trang này sẽ chỉ đến đó.' },
      ]}
    />
    <TextInput {...field('name')} label="Tên đầy đủ" hint="Như trên giấy tờ thành lập." autocomplete="organization" />
    <TextInput
      {...field('identifier')}
      label="Mã số tổ chức, mã số thuế"
      hint="Ví dụ 2800000001 hoặc 2800000001-001."
      width="medium"
      autocomplete="off"
    />
    <TextInput
      {...field('certificateNumber')}
      label="Số giấy chứng nhận đăng ký kinh doanh"
      optional
      hint="Cần với doanh nghiệp."
      width="medium"
      autocomplete="off"
    />
  </>
);
