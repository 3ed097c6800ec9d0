import { ApiProblem, type Fault } from '../../shared/client.ts';
import { Button, Checkbox, ErrorSummary, faultOf, Hidden, Radios, TextArea, TextInput } from '../../shared/form.tsx';
import { draw } from '../draw.tsx';
import { type PageRequest, type Typed, typedOf } from '../page-request.ts';

export const IDENTITY = '/can-bo/giay-to-tuy-than';

type Done = { readonly act: Act; readonly username: string };
type Act = 'check' | 'release' | 'password';

/** What an officer may have looked at. */
export const PAPERS_SEEN = [
  { value: 'citizen', label: 'Thẻ căn cước' },
  { value: 'old-card', label: 'Chứng minh nhân dân' },
  { value: 'passport', label: 'Hộ chiếu' },
  { value: 'organisation', label: 'Giấy tờ của tổ chức, kèm giấy tờ người đại diện' },
];

/** GET /can-bo/giay-to-tuy-than: who came is the account's holder, or somebody else registered with their number (HT-III.1b, B10). */
export const identityPage = (c: PageRequest): Response => drawIdentity(c, {}, [], null);

/** POST: the paper and the account agree, or the number goes back to who has its paper. */
export const sendIdentity = async (c: PageRequest): Promise<Response> => {
  const typed = typedOf(await c.req.formData());
  const { act, identifier = '', name = '', document = '', reason = '', seen } = typed;
  if (act !== 'check' && act !== 'release' && act !== 'password')
    return drawIdentity(c, typed, [{ field: 'act', message: 'Hãy chọn một việc.' }], null);
  const seenBy = { ...(document === '' ? {} : { document }), identityChecked: seen === 'yes' };
  const post = (path: string, body: object, key = typed.key ?? '') =>
    c.get('api').send<{ username: string }>('POST', `/api/desk/accounts/${path}`, body, { 'idempotency-key': key });
  try {
    const { username } =
      act === 'release'
        ? await post('number-releases', { ...seenBy, identifier, reason })
        : await post('identity-checks', { ...seenBy, identifier, name });
    if (act === 'password') await post('password', { ...seenBy, username }, `${typed.key} mat-khau`);
    return drawIdentity(c, {}, [], { act, username });
  } catch (error) {
    if (!(error instanceof ApiProblem) || ![400, 404, 409].includes(error.status)) throw error;
    return drawIdentity(c, typed, faultsOf(error), null);
  }
};

const faultsOf = ({ errors, detail }: ApiProblem): readonly Fault[] =>
  errors.length === 0
    ? [{ field: 'identifier', message: detail }]
    : errors.map(({ field, message }) => ({
        field: field === 'identityChecked' ? 'seen' : field,
        message: SAID[field] ?? message,
      }));

const SAID: Readonly<Record<string, string>> = {
  identityChecked: 'Hãy xem giấy tờ rồi đánh dấu vào ô này.',
  document: 'Hãy chọn giấy tờ đã xem.',
  reason: 'Hãy ghi lý do; người đang giữ số sẽ đọc được.',
};

const DONE: Readonly<Record<Act, string>> = {
  password: 'Đã ghi, và đã gửi mật khẩu mới đến nơi liên hệ của chủ tài khoản. Tên đăng nhập:',
  check: 'Đã ghi: chủ tài khoản đã được kiểm tra giấy tờ. Tên đăng nhập của họ:',
  release:
    'Đã thu lại số; người giữ số trước đây được báo. Bây giờ cấp được tài khoản cho người đang có mặt. Tài khoản vừa mất số:',
};

const drawIdentity = (c: PageRequest, typed: Typed, faults: readonly Fault[], done: Done | null): Response => {
  const field = (name: string) => ({ name, value: typed[name], fault: faultOf(faults, name) });
  return draw(
    c,
    { title: 'Kiểm tra giấy tờ tùy thân', status: faults.length > 0 ? 422 : 200 },
    <>
      <ErrorSummary faults={faults} title="Chưa ghi được" />
      <h1>Kiểm tra giấy tờ tùy thân</h1>
      {done !== null && (
        <p class="note good" role="status">
          {DONE[done.act]} <bdi>{done.username}</bdi>.
        </p>
      )}
      <p class="hint">
        Hồ sơ nộp tại quầy chỉ hiện trong tài khoản của người đã được kiểm tra giấy tờ. Chỉ ghi khi người đó đang có mặt
        và bạn đang cầm giấy tờ. Người chưa có tài khoản: <a href="/can-bo/cap-tai-khoan">cấp tài khoản tại quầy</a>.
      </p>
      <form method="post" action={IDENTITY} novalidate>
        <Hidden values={{ key: crypto.randomUUID() }} />
        <Radios
          {...field('act')}
          label="Việc"
          options={[
            {
              value: 'check',
              label: 'Người đang có mặt là chủ tài khoản',
              hint: 'Tên trên giấy tờ phải là tên trong tài khoản.',
            },
            {
              value: 'password',
              label: 'Người đang có mặt là chủ tài khoản và quên mật khẩu',
              hint: 'Mật khẩu mới chỉ gửi đến nơi liên hệ đã đăng ký của họ.',
            },
            {
              value: 'release',
              label: 'Người khác đã đăng ký bằng số của người đang có mặt',
              hint: 'Số được thu lại; tài khoản kia còn, nhưng không giữ số này nữa.',
            },
          ]}
        />
        <TextInput
          {...field('identifier')}
          label="Số trên giấy tờ"
          inputmode="text"
          width="medium"
          autocomplete="off"
        />
        <TextInput {...field('name')} label="Họ và tên trên giấy tờ (khi xác nhận chủ tài khoản)" autocomplete="off" />
        <Radios {...field('document')} label="Giấy tờ đã xem" options={PAPERS_SEEN} />
        <TextArea {...field('reason')} label="Lý do (khi thu lại số)" rows={2} />
        <Checkbox
          name="seen"
          label="Tôi đã xem giấy tờ và đối chiếu với người đang có mặt"
          checked={typed.seen === 'yes'}
          fault={faultOf(faults, 'seen')}
        />
        <Button>Ghi</Button>
      </form>
    </>,
  );
};
