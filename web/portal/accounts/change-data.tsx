import { type Fault, faultsOf } from '../../shared/client.ts';
import { Button, Checkbox, ErrorSummary, faultOf, Grouped, Hidden, inputId, TextInput } from '../../shared/form.tsx';
import { safePath } from '../../shared/session.ts';
import { type OwnPageRequest, typed } from '../page-request.tsx';
import { worded } from './account-words.tsx';

type Said = Readonly<Record<string, string>>;

/** GET /tai-khoan/thong-tin: name, address, birthday, channels; reviewed within a working day (B4, TTH-10.2). */
export const changeDataPage = async (page: OwnPageRequest): Promise<Response> => form(page, known(page), []);

/** POST: what differs from the account is asked for; what stands stays until then. */
export const sendDataChange = async (page: OwnPageRequest): Promise<Response> => {
  const said = await typed(page.c);
  const now = known(page);
  const differing = Object.fromEntries(
    ['name', 'address', 'birthday'].flatMap((name) =>
      (said[name] ?? '') === (now[name] ?? '') || (said[name] ?? '') === '' ? [] : [[name, said[name]]],
    ),
  );
  const notify = (['email', 'sms'] as const).filter((channel) => said[channel] === 'yes');
  const channels = notify.join() === (page.me.notify ?? []).join() ? {} : { notify };
  try {
    const body = { ...differing, ...channels, declaredTrue: said.truth === 'yes' };
    await page.api.send('POST', '/api/account/change', body);
  } catch (error) {
    const faults = faultsOf(error).map((fault) =>
      fault.field === 'declaredTrue' ? { ...fault, field: 'truth' } : fault,
    );
    return form(page, said, worded(faults, said, { truth: 'Xin đánh dấu vào ô cam đoan.', name: NOTHING }));
  }
  return page.go(safePath(said.tiep, '/tai-khoan?xong=thong-tin'));
};

const NOTHING = 'Xin sửa ít nhất một thông tin rồi gửi.';

const known = ({ me, query }: OwnPageRequest): Said => ({
  name: me.name,
  address: me.address ?? '',
  ...((me.notify ?? []).includes('email') ? { email: 'yes' } : {}),
  ...((me.notify ?? []).includes('sms') ? { sms: 'yes' } : {}),
  tiep: query('tiep'),
});

const form = (page: OwnPageRequest, said: Said, faults: readonly Fault[]): Response => {
  const field = (name: string) => ({ name, value: said[name], fault: faultOf(faults, name) });
  const isPerson = page.me.holder === undefined || page.me.holder === 'person';
  return page.show(
    {
      title: 'Sửa thông tin tài khoản',
      back: { href: '/tai-khoan', text: 'Tài khoản của tôi' },
      body: (
        <>
          <ErrorSummary faults={faults} />
          <h1>Sửa thông tin tài khoản</h1>
          <p>Đề nghị được xem xét trong một ngày làm việc; thông tin cũ vẫn dùng cho đến lúc đó.</p>
          <form method="post" action="/tai-khoan/thong-tin" novalidate>
            <Hidden values={{ tiep: said.tiep ?? '' }} />
            <TextInput {...field('name')} label={isPerson ? 'Họ và tên' : 'Tên'} autocomplete="name" />
            <TextInput {...field('address')} label="Địa chỉ" optional autocomplete="street-address" />
            {isPerson && (
              <TextInput
                {...field('birthday')}
                label="Ngày sinh"
                optional
                hint="Ví dụ 17/05/1992. Để trống nếu không đổi."
                width="medium"
                autocomplete="bday"
              />
            )}
            <Grouped name="notify" label="Nhận thông báo, ngoài trang này, qua" fault={faultOf(faults, 'notify')}>
              <Tick name="email" label="Thư điện tử" on={said.email === 'yes'} first />
              <Tick name="sms" label="Tin nhắn điện thoại" on={said.sms === 'yes'} />
            </Grouped>
            <Checkbox
              name="truth"
              label="Tôi cam đoan những điều khai trên là đúng và chịu trách nhiệm về lời khai."
              checked={said.truth === 'yes'}
              fault={faultOf(faults, 'truth')}
            />
            <Button>Gửi đề nghị</Button>
          </form>
          <p>
            Số định danh không tự sửa được: xin mang giấy tờ đến Bộ phận Một cửa. Thư điện tử, điện thoại đổi ở{' '}
            <a href="/tai-khoan/lien-he">trang riêng</a>.
          </p>
        </>
      ),
    },
    faults.length > 0 ? 422 : 200,
  );
};

const Tick = ({ name, label, on, first = false }: { name: string; label: string; on: boolean; first?: boolean }) => (
  <label class="tick">
    <input type="checkbox" name={name} value="yes" checked={on} id={first ? inputId('notify') : undefined} />
    <span>{label}</span>
  </label>
);
