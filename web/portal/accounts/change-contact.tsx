import { type Fault, faultsOf } from '../../shared/client.ts';
import { Button, Checkbox, ErrorSummary, faultOf, Hidden, Radios, TextInput } from '../../shared/form.tsx';
import { type OwnPageRequest, typed } from '../page-request.tsx';
import { worded } from './account-words.tsx';

type Said = Readonly<Record<string, string>>;

/** GET /tai-khoan/lien-he: a new e-mail or telephone, with the password or a code to the one on record (B4, TTH-10.2). */
export const contactPage = async (page: OwnPageRequest): Promise<Response> => form(page, {}, []);

/** POST: a code goes to the new address; the next page asks for it. */
export const sendContact = async (page: OwnPageRequest): Promise<Response> => {
  const said = await typed(page.c);
  const { what = '', value = '', password = '', recordCode } = said;
  if (!isWay(what)) return form(page, said, NOTHING_CHOSEN);
  const proof = recordCode === undefined ? { password } : { recordCode };
  try {
    await page.api.send('POST', '/api/account/contact-code', { [what]: value, ...proof });
    return codeForm(page, { what, value }, []);
  } catch (error) {
    const ofProof = recordCode === undefined ? 'password' : 'recordCode';
    const faults = faultsOf(error).map(({ field, message }) => ({ field: isWay(field) ? 'value' : ofProof, message }));
    return form(page, said, worded(faults, said, LACKS));
  }
};

/** POST /tai-khoan/lien-he/ma-dang-dung: a code to the contact on record, in place of the password; what was typed stays. */
export const askRecordCode = async (page: OwnPageRequest): Promise<Response> => {
  const { what = '', value = '', to = '' } = await typed(page.c);
  const said = { what, value };
  if (!isWay(what)) return form(page, said, NOTHING_CHOSEN);
  if (value === '') return form(page, said, [{ field: 'value', message: LACKS.value }]);
  try {
    const { sentTo } = await page.api.send<{ sentTo: Way }>(
      'POST',
      '/api/account/record-code',
      isWay(to) ? { to } : {},
    );
    return form(page, { ...said, recordCode: '', sentTo }, []);
  } catch (error) {
    return form(
      page,
      said,
      faultsOf(error).map(({ message }) => ({ field: 'password', message })),
    );
  }
};

type Way = 'email' | 'phone';

const isWay = (said: string): said is Way => said === 'email' || said === 'phone';

const NOTHING_CHOSEN = [{ field: 'what', message: 'Xin chọn thư điện tử hoặc số điện thoại.' }];

const LACKS = {
  value: 'Xin gõ nơi liên hệ mới.',
  password: 'Xin gõ mật khẩu.',
  recordCode: 'Xin gõ mã 6 chữ số vừa nhận.',
};

/** POST /tai-khoan/lien-he/ma: with its code the new address is asked for; it counts once reviewed. */
export const sendNewContact = async (page: OwnPageRequest): Promise<Response> => {
  const said = await typed(page.c);
  const { what = '', value = '', code = '', truth = '' } = said;
  if (!isWay(what)) return page.go('/tai-khoan/lien-he');
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
            {said.recordCode === undefined ? (
              <ByPassword page={page} fault={faultOf(faults, 'password')} />
            ) : (
              <ByRecordCode said={said} fault={faultOf(faults, 'recordCode')} />
            )}
          </form>
          <p class="small">
            Không còn vào được cả nơi liên hệ đang dùng, hoặc chỉ có máy bàn: xin mang giấy tờ tùy thân đến Bộ phận Một
            cửa.
          </p>
        </>
      ),
    },
    faults.length > 0 ? 422 : 200,
  );

const ByPassword = ({ page: { me }, fault }: { page: OwnPageRequest; fault: string | undefined }) => (
  <>
    <TextInput
      name="password"
      label="Mật khẩu"
      hint="Để chắc chắn là ông/bà."
      type="password"
      width="medium"
      autocomplete="current-password"
      fault={fault}
    />
    <Button>Gửi mã đến nơi mới</Button>
    {(me.email !== null || me.phone !== null) && (
      <div class="part">
        <p>Không nhớ mật khẩu, hoặc đăng nhập bằng Cổng Dịch vụ công quốc gia: lấy mã ở nơi liên hệ đang dùng.</p>
        <p class="acts">
          {me.email !== null && <ToRecord to="email">Gửi mã đến thư điện tử đang dùng</ToRecord>}
          {me.phone !== null && <ToRecord to="phone">Gửi mã đến điện thoại đang dùng</ToRecord>}
        </p>
      </div>
    )}
  </>
);

const ToRecord = ({ to, children }: { to: Way; children: string }) => (
  <Button look="quiet" to="/tai-khoan/lien-he/ma-dang-dung" name="to" value={to}>
    {children}
  </Button>
);

const ByRecordCode = ({ said: { sentTo = '' }, fault }: { said: Said; fault: string | undefined }) => (
  <>
    <Hidden values={{ sentTo }} />
    <TextInput
      name="recordCode"
      label="Mã gửi đến nơi đang dùng"
      hint={`Mã 6 chữ số vừa gửi đến ${sentTo === 'phone' ? 'điện thoại' : 'thư điện tử'} đang dùng, có hiệu lực 15 phút.`}
      inputmode="numeric"
      width="short"
      autocomplete="one-time-code"
      fault={fault}
    />
    <p class="acts">
      <Button>Gửi mã đến nơi mới</Button>
      <a href="/tai-khoan/lien-he">Làm lại từ đầu</a>
    </p>
  </>
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
