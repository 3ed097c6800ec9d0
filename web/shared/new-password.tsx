import type { Fault } from './client.ts';
import { faultOf, TextInput } from './form.tsx';

type Props = { readonly faults: readonly Fault[]; readonly hint?: string };

const HINT = 'Ít nhất 10 ký tự. Dễ nhớ nhất là một câu dài chỉ mình biết, có dấu cách cũng được.';

/** A new password and the same once more: what is typed unseen is typed twice. */
export const NewPasswordTwice = ({ faults, hint = HINT }: Props) => (
  <>
    <TextInput
      name="password"
      label="Mật khẩu mới"
      hint={hint}
      type="password"
      width="medium"
      autocomplete="new-password"
      fault={faultOf(faults, 'password')}
    />
    <TextInput
      name="again"
      label="Gõ lại mật khẩu mới"
      type="password"
      width="medium"
      autocomplete="new-password"
      fault={faultOf(faults, 'again')}
    />
  </>
);

/** The line to show where the two do not match; nothing where they do. */
export const unlike = ({ password = '', again = '' }: Readonly<Record<string, string>>): readonly Fault[] =>
  password === again ? [] : [{ field: 'again', message: 'Hai lần gõ mật khẩu chưa giống nhau. Xin gõ lại.' }];
