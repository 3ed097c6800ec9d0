import type * as z from 'zod';
import type { AccountStanding } from '../../../lib/contract/accounts.ts';
import { type Fault, faultsOf } from '../../shared/client.ts';
import { Button, Checkbox, ErrorSummary, faultOf, Hidden, TextInput } from '../../shared/form.tsx';
import { instantWords } from '../../shared/format.ts';
import { type PageRequest, typed } from '../page-request.tsx';
import { filled, type Standing, worded } from './account-words.tsx';
import { waitingPage } from './confirm.tsx';

type Said = Readonly<Record<string, string>>;

/** What the office asked to be put right, and the data as they were declared: shown to who knows the password (TTH-10.1b). */
export const correctionForm = (
  page: PageRequest,
  standing: z.output<typeof AccountStanding>,
  username: string,
): Response => {
  const { name = '', identifier, address, birthday, certificateNumber } = standing.declared ?? {};
  const declared = { name, identifier, address, birthday: shownDay(birthday), certificateNumber };
  const known = Object.fromEntries(Object.entries(declared).map(([field, value]) => [field, value ?? '']));
  const { at, text } = standing.more ?? { at: '', text: '' };
  return form(page, { ...known, username, asked: text, askedAt: at === '' ? '' : instantWords(at) }, []);
};

/** POST /dang-ky/sua: sent again, and the limit counts from now. */
export const sendCorrection = async (page: PageRequest): Promise<Response> => {
  const said = await typed(page.c);
  const { username = '', password = '', truth, asked: _, askedAt: __, ...data } = said;
  try {
    const body = { ...filled(data), username, password, declaredTrue: truth === 'yes' };
    return waitingPage(page, await page.api.send<Standing>('POST', '/api/account/correction', body));
  } catch (error) {
    const faults = faultsOf(error).map(({ field, message }) => ({ field: FIELD_OF[field] ?? field, message }));
    return form(
      page,
      said,
      worded(faults, said, { truth: 'Xin đánh dấu vào ô cam đoan.', password: 'Xin gõ mật khẩu.' }),
    );
  }
};

const FIELD_OF: Said = { declaredTrue: 'truth', '': 'password' };

const shownDay = (day: string | null | undefined): string => (day ?? '').split('-').reverse().join('/');

const form = (page: PageRequest, said: Said, faults: readonly Fault[]): Response => {
  const field = (name: string) => ({ name, value: said[name], fault: faultOf(faults, name) });
  const { username = '', asked = '', askedAt = '' } = said;
  return page.show(
    {
      title: 'Sửa thông tin đã khai',
      body: (
        <>
          <ErrorSummary faults={faults} />
          <h1>Sửa thông tin đã khai</h1>
          <div class="note warn">
            <p>Cơ quan xem xét tài khoản đề nghị sửa{askedAt === '' ? '' : ` (${askedAt})`}:</p>
            <p>
              <bdi>{asked}</bdi>
            </p>
          </div>
          <p>
            Sửa xong, gửi lại; thời hạn phê duyệt tính từ khi nhận được thông tin đã sửa. Ô để trống thì giữ như cũ.
          </p>
          <form method="post" action="/dang-ky/sua" novalidate>
            <Hidden values={{ username, asked, askedAt }} />
            <TextInput {...field('name')} label="Họ và tên, tên tổ chức" autocomplete="name" />
            <TextInput {...field('identifier')} label="Số định danh, mã số" width="medium" autocomplete="off" />
            <TextInput {...field('birthday')} label="Ngày sinh" optional hint="Ví dụ 17/05/1992." width="medium" />
            <TextInput {...field('address')} label="Địa chỉ" optional autocomplete="street-address" />
            {said.certificateNumber !== undefined && said.certificateNumber !== '' && (
              <TextInput {...field('certificateNumber')} label="Số giấy chứng nhận đăng ký kinh doanh" width="medium" />
            )}
            <Checkbox
              name="truth"
              label="Tôi cam đoan những điều khai trên là đúng và chịu trách nhiệm về lời khai."
              checked={said.truth === 'yes'}
              fault={faultOf(faults, 'truth')}
            />
            <TextInput
              name="password"
              label="Mật khẩu"
              hint="Mật khẩu đã chọn khi đăng ký, để chắc chắn là ông/bà."
              type="password"
              width="medium"
              autocomplete="current-password"
              fault={faultOf(faults, 'password')}
            />
            <Button>Gửi lại</Button>
          </form>
          <p class="small">
            Không sửa được ở đây: thư điện tử, điện thoại đã xác thực. Cần gấp: mang giấy tờ tùy thân đến Bộ phận Một
            cửa.
          </p>
        </>
      ),
    },
    faults.length > 0 ? 422 : 200,
  );
};
