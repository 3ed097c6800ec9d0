import { Button, faultOf, Grouped, Hidden, Select, TextInput } from '../../shared/form.tsx';
import { STAFF_ACCOUNTS, type StaffAccountsView } from './staff-accounts-view.ts';

/** Who gets an account, where, with which roles. */
export const NewStaffForm = ({ proposals: { roles, places }, typed, faults }: StaffAccountsView) => {
  const field = (name: string) => ({ name, value: typed[name], fault: faultOf(faults, name) });
  return (
    <form method="post" action={STAFF_ACCOUNTS}>
      <Hidden values={{ key: crypto.randomUUID() }} />
      <TextInput {...field('name')} label="Họ, chữ đệm, tên" autocomplete="off" />
      <TextInput {...field('email')} label="Thư điện tử công vụ" type="email" autocomplete="off" />
      <TextInput
        {...field('identifier')}
        label="Số định danh cá nhân"
        hint="Để hệ thống không giao cho cán bộ hồ sơ của chính họ."
        optional
        width="medium"
        inputmode="numeric"
        autocomplete="off"
      />
      <Select
        {...field('place')}
        label="Cơ quan, đơn vị"
        empty="Chọn cơ quan, đơn vị"
        options={places.map(({ agency, unit, label }) => ({ value: `${agency}/${unit}`, label }))}
      />
      <Grouped name="roles" label="Vai trò" fault={faultOf(faults, 'roles')}>
        {roles.map(({ value, label }) => (
          <label class="tick">
            <input type="checkbox" name={`role.${value}`} value="yes" checked={typed[`role.${value}`] !== undefined} />
            <span>{label}</span>
          </label>
        ))}
      </Grouped>
      <Button>Cấp tài khoản</Button>
    </form>
  );
};
