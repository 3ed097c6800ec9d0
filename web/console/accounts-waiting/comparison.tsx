import type * as z from 'zod';
import type { DeskAccount } from '../../../lib/contract/desk-accounts.ts';

export type ShownAccount = z.output<typeof DeskAccount>;

type Profile = NonNullable<ShownAccount['profile']>;
type Part = 'name' | 'identifier' | 'birthday' | 'phone' | 'email' | 'address' | 'username' | 'certificateNumber';

const PARTS: readonly (readonly [Part, string])[] = [
  ['name', 'Họ và tên, tổ chức'],
  ['identifier', 'Số định danh, mã số'],
  ['birthday', 'Ngày sinh'],
  ['certificateNumber', 'Số giấy chứng nhận'],
  ['phone', 'Điện thoại'],
  ['email', 'Thư điện tử'],
  ['address', 'Địa chỉ'],
  ['username', 'Tên đăng nhập'],
];

/** What was declared beside what is known: the data in use where a change is asked for, else who is on record under the number. */
export const Comparison = ({ account: { profile, asked, known } }: { account: ShownAccount }) => {
  if (profile === null) return <p class="note">Thông tin khai không còn được lưu.</p>;
  const declared = asked ?? profile;
  const other: Partial<Profile> | null = asked === null ? known : profile;
  return (
    <>
      {asked === null && known !== null && (
        <p class="note warn">
          Số này đã có trong hệ thống{known.username === null ? ', từ hồ sơ nộp tại quầy' : ', ở một tài khoản khác'}.
          Hãy đối chiếu trước khi phê duyệt; nếu không phải cùng một người thì mời người đề nghị mang giấy tờ đến.
        </p>
      )}
      <table class="stack">
        <caption class="unseen">Thông tin khai, đối chiếu với thông tin đang có</caption>
        <thead>
          <tr>
            <th scope="col">Thông tin</th>
            <th scope="col">{asked === null ? 'Khai' : 'Đề nghị'}</th>
            {other !== null && <th scope="col">{asked === null ? 'Đang ghi dưới số này' : 'Đang dùng'}</th>}
          </tr>
        </thead>
        <tbody>
          {PARTS.filter(([part]) => declared[part] !== null || other?.[part] != null).map(([part, label]) => (
            <tr>
              <th scope="row">{label}</th>
              <td data-label={asked === null ? 'Khai' : 'Đề nghị'}>
                <bdi>{shown(part, declared[part])}</bdi>
              </td>
              {other !== null && (
                <td data-label={asked === null ? 'Đang ghi dưới số này' : 'Đang dùng'}>
                  <bdi>{part in other ? shown(part, other[part] ?? null) : ''}</bdi>
                  {part in other && differs(declared[part], other[part] ?? null) && <strong> (khác)</strong>}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
};

/** A day as it is written: 08/03/1999. */
const shown = (part: Part, value: string | null): string => {
  if (value === null || value === '') return 'Không có';
  return part === 'birthday' ? value.split('-').reverse().join('/') : value;
};

const differs = (declared: string | null, known: string | null): boolean => (declared ?? '') !== (known ?? '');
