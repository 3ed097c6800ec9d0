import { type Fault, faultsOf } from '../../shared/client.ts';
import { Button, Checkbox, ErrorSummary, faultOf, Hidden, Radios, TextInput } from '../../shared/form.tsx';
import { type OwnPageRequest, typed } from '../page-request.tsx';
import { worded } from './account-words.tsx';

type Said = Readonly<Record<string, string>>;

/** GET /tai-khoan/lien-he: a new e-mail or telephone, with the password (B4, TTH-10.2). */
export const contactPage = async (page: OwnPageRequest): Promise<Response> => form(page, {}, []);

/** POST: a code goes to the new address; the next page asks for it. */
export const sendContact = async (page: OwnPageRequest): Promise<Response> => {
  const said = await typed(page.c);
  const { what = '', value = '', password = '' } = said;
  if (what !== 'email' && what !== 'phone')
    return form(page, said, [{ field: 'what', message: 'Xin chọn thư điện tử hoặc số điện thoại.' }]);
  try {
    await page.api.send('POST', '/api/account/contact-code', { [what]: value, password });
    return codeForm(page, { what, value }, []);
  } catch (error) {
    const faults = faultsOf(error).map(({ field, message }) => ({
      field: field === 'email' || field === 'phone' ? 'value' : 'password',
      message,
    }));
    return form(page, said, worded(faults, said, { value: 'Xin gõ nơi liên hệ mới.', password: 'Xin gõ mật khẩu.' }));
  }
};

/** POST /tai-khoan/lien-he/ma: with its code the new address is asked for; it counts once reviewed. */
export const sendNewContact = async (page: OwnPageRequest): Promise<Response> => {
  const said = await typed(page.c);
  const { what = '', value = '', code = '', truth = '' } = said;
  if (what !== 'email' && what !== 'phone') return page.go('/tai-khoan/lien-he');
  try {
    const body = { [what]: value, [`${what}Code`]: code, declaredTrue: truth === 'yes' };
    await page.api.send('POST', '/api/account/change', body);
  } catch (error) {
    const faults = faultsOf(error).map(({ field, message }) => ({
      field: field === 'declaredTrue' ? 'truth' : 'code',
      message,
    }));
    return codeForm(page, said, worded(faults, said, { truth: 'Xin đánh dấu vào ô cam đoan.' }));
  }
  return page.go('/tai-khoan?xong=lien-he');
};

const form = (page: OwnPageRequest, said: Said, faults: readonly Fault[]): Response =>
  page.show(
    {
      title: 'Đổi thư điện tử, số điện thoại',
      back: { href: '/tai-khoan', text: 'Tài khoản của tôi' },
      body: (
        <>
          <ErrorSummary faults={faults} />
          <h1>Đổi thư điện tử, số điện thoại</h1>
          <p>
            Đang dùng: <bdi>{page.me.email ?? 'chưa có thư điện tử'}</bdi>,{' '}
            <bdi>{page.me.phone ?? 'chưa có điện thoại'}</bdi>. Nơi mới chỉ được dùng khi ông/bà nhập đúng mã gửi đến
            đó; nơi cũ cũng nhận được tin báo.
          </p>
          <form method="post" action="/tai-khoan/lien-he" novalidate>
            <Radios
              name="what"
              label="Đổi"
              value={said.what}
              fault={faultOf(faults, 'what')}
              options={[
                { value: 'email', label: 'Thư điện tử' },
                { value: 'phone', label: 'Số điện thoại di động' },
              ]}
            />
            <TextInput
              name="value"
              label="Nơi liên hệ mới"
              hint="Ví dụ ten@example.vn hoặc 0900 000 001."
              value={said.value}
              fault={faultOf(faults, 'value')}
              autocomplete="off"
            />
            <TextInput
              name="password"
              label="Mật khẩu"
              hint="Để chắc chắn là ông/bà."
              type="password"
              width="medium"
              autocomplete="current-password"
              fault={faultOf(faults, 'password')}
            />
            <Button>Gửi mã đến nơi mới</Button>
          </form>
          <p class="small">Quên mật khẩu, hoặc chỉ có máy bàn: xin mang giấy tờ tùy thân đến Bộ phận Một cửa.</p>
        </>
      ),
    },
    faults.length > 0 ? 422 : 200,
  );

const codeForm = (page: OwnPageRequest, { what = '', value = '' }: Said, faults: readonly Fault[]): Response =>
  page.show(
    {
      title: 'Nhập mã gửi đến nơi liên hệ mới',
      back: { href: '/tai-khoan/lien-he', text: 'Gửi đến nơi khác' },
      body: (
        <>
          <ErrorSummary faults={faults} />
          <h1>Nhập mã gửi đến nơi liên hệ mới</h1>
          <p>
            Mã 6 chữ số đã được gửi đến <bdi>{value}</bdi> và dùng được trong 15 phút.
          </p>
          <form method="post" action="/tai-khoan/lien-he/ma" novalidate>
            <Hidden values={{ what, value }} />
            <TextInput
              name="code"
              label="Mã xác thực"
              inputmode="numeric"
              width="short"
              autocomplete="one-time-code"
              fault={faultOf(faults, 'code')}
            />
            <Checkbox name="truth" label="Tôi cam đoan đây là nơi liên hệ của tôi." fault={faultOf(faults, 'truth')} />
            <Button>Xác nhận và gửi đề nghị</Button>
          </form>
        </>
      ),
    },
    faults.length > 0 ? 422 : 200,
  );
