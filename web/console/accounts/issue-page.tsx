import { ApiProblem, type Fault } from '../../shared/client.ts';
import { Button, Checkbox, ErrorSummary, faultOf, Hidden, Radios, TextInput } from '../../shared/form.tsx';
import { draw } from '../draw.tsx';
import { type PageRequest, type Typed, typedOf } from '../page-request.ts';
import { PAPERS_SEEN } from './identity-page.tsx';

export const ISSUE = '/can-bo/cap-tai-khoan';

type Shown = { readonly typed: Typed; readonly faults: readonly Fault[]; readonly note?: string };

/** GET /can-bo/cap-tai-khoan: an account for who came, its first password to a contact that was confirmed (B9, HT-III.1b). */
export const issuePage = (c: PageRequest): Response => drawIssue(c, { typed: {}, faults: [] });

/** POST /can-bo/cap-tai-khoan/ma: a code to where the password will go; what was typed stays. */
export const sendCodeAtCounter = async (c: PageRequest): Promise<Response> => {
  const typed = typedOf(await c.req.formData());
  try {
    const { email, phone } = filled(typed);
    const { sentTo } = await c
      .get('api')
      .send<{ sentTo: 'email' | 'phone' }>('POST', '/api/desk/accounts/contact-code', { email, phone });
    const note = `Đã gửi mã đến ${sentTo === 'email' ? 'thư điện tử' : 'số điện thoại'}. Xin người dân đọc mã 6 chữ số rồi gõ vào ô “Mã xác thực”.`;
    return drawIssue(c, { typed, faults: [], note });
  } catch (error) {
    return drawIssue(c, { typed, faults: faultsOf(error) });
  }
};

/** POST /can-bo/cap-tai-khoan: issued at once; the first password goes to its holder alone. */
export const sendIssue = async (c: PageRequest): Promise<Response> => {
  const typed = typedOf(await c.req.formData());
  const { key, seen, code = '', ...said } = typed;
  if (code === '') return drawIssue(c, { typed, faults: [{ field: 'code', message: NO_CODE }] });
  try {
    const body = { ...filled(said), contactCode: code, identityChecked: seen === 'yes' };
    const { username } = await c
      .get('api')
      .send<{ username: string }>('POST', '/api/desk/accounts', body, key ? { 'idempotency-key': key } : undefined);
    const note = `Đã cấp tài khoản ${username}. Mật khẩu ban đầu đã gửi cho chủ tài khoản, dùng được trong 07 ngày và phải đổi khi đăng nhập lần đầu.`;
    return drawIssue(c, { typed: {}, faults: [], note });
  } catch (error) {
    return drawIssue(c, { typed, faults: faultsOf(error) });
  }
};

const NO_CODE = 'Hãy gửi mã, rồi gõ mã người dân đọc.';

const filled = (typed: Typed): Record<string, string | undefined> =>
  Object.fromEntries(Object.entries(typed).filter(([, value]) => value !== ''));

const faultsOf = (error: unknown): readonly Fault[] => {
  if (!(error instanceof ApiProblem) || ![400, 403, 409, 429].includes(error.status)) throw error;
  const { errors, detail, reason } = error;
  if (errors.length === 0) return [{ field: FIELD_OF[reason] ?? '', message: detail }];
  return errors.map(({ field, message }) =>
    field === 'identityChecked'
      ? { field: 'seen', message: 'Hãy xem giấy tờ rồi đánh dấu vào ô này.' }
      : { field: field === 'contactCode' ? 'code' : field, message },
  );
};

const FIELD_OF: Readonly<Record<string, string>> = {
  'code-wrong': 'code',
  'code-gone': 'code',
  'too-many-codes': 'code',
  'identifier-taken': 'identifier',
  'username-taken': 'username',
  'officers-own-contact': 'email',
};

const drawIssue = (c: PageRequest, { typed, faults, note }: Shown): Response => {
  const field = (name: string) => ({ name, value: typed[name], fault: faultOf(faults, name) });
  return draw(
    c,
    { title: 'Cấp tài khoản tại quầy', status: faults.length > 0 ? 422 : 200 },
    <>
      <ErrorSummary faults={faults} title="Chưa làm được" />
      <h1>Cấp tài khoản tại quầy</h1>
      {note !== undefined && (
        <p class="note good" role="status">
          {note}
        </p>
      )}
      <form method="post" action={ISSUE} novalidate>
        <Hidden values={{ key: typed.key ?? crypto.randomUUID() }} />
        <Radios
          {...field('kind')}
          value={typed.kind ?? 'person'}
          label="Tài khoản của"
          options={[
            { value: 'person', label: 'Cá nhân' },
            { value: 'organisation', label: 'Cơ quan, tổ chức' },
            { value: 'business', label: 'Doanh nghiệp' },
          ]}
        />
        <TextInput {...field('name')} label="Họ và tên, tên tổ chức" hint="Như trên giấy tờ." autocomplete="off" />
        <TextInput {...field('identifier')} label="Số định danh, mã số" width="medium" autocomplete="off" />
        <TextInput
          {...field('certificateNumber')}
          label="Số giấy chứng nhận đăng ký kinh doanh"
          optional
          hint="Cần với doanh nghiệp."
          width="medium"
          autocomplete="off"
        />
        <TextInput {...field('address')} label="Địa chỉ" optional autocomplete="off" />
        <Radios {...field('document')} label="Giấy tờ đã xem" options={PAPERS_SEEN} />
        <TextInput
          {...field('username')}
          label="Tên đăng nhập"
          hint="Do người dân chọn: 4 đến 50 chữ không dấu, chữ số, gạch nối hoặc gạch dưới."
          width="medium"
          autocomplete="off"
        />
        <TextInput {...field('email')} label="Thư điện tử" optional type="email" autocomplete="off" />
        <TextInput
          {...field('phone')}
          label="Số điện thoại di động"
          optional
          type="tel"
          width="medium"
          autocomplete="off"
        />
        <p class="hint">
          Mật khẩu ban đầu gửi đến thư điện tử, không có thì đến điện thoại, sau khi nơi đó được xác nhận.
        </p>
        <p class="acts">
          <Button look="quiet" to={`${ISSUE}/ma`}>
            Gửi mã cho người dân
          </Button>
        </p>
        <TextInput
          {...field('code')}
          label="Mã xác thực"
          hint="Mã 6 chữ số người dân đọc; dùng được trong 15 phút."
          inputmode="numeric"
          width="short"
          autocomplete="off"
        />
        <Checkbox
          name="seen"
          label="Tôi đã xem giấy tờ và đối chiếu với người đang có mặt"
          checked={typed.seen === 'yes'}
          fault={faultOf(faults, 'seen')}
        />
        <Button>Cấp tài khoản</Button>
      </form>
    </>,
  );
};
