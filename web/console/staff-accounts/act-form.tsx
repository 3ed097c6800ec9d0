import { Button, Checkbox, faultOf, Hidden, Radios, Select, TextArea, TextInput } from '../../shared/form.tsx';
import { STAFF_ACTS, type StaffAccountsView } from './staff-accounts-view.ts';

/** What is to happen to an account of staff, by its user name. Its fields are its own: another form stands on the page. */
export const ActForm = ({ proposals: { roles }, typed, faults }: StaffAccountsView) => {
  const field = (name: string) => ({ name, value: typed[name], fault: faultOf(faults, name) });
  return (
    <form method="post" action={STAFF_ACTS}>
      <Hidden values={{ key: crypto.randomUUID() }} />
      <TextInput {...field('act-username')} label="Tên đăng nhập" hint="Ví dụ: dothitam.hacthanh" autocomplete="off" />
      <Radios
        {...field('act')}
        label="Việc"
        options={[
          { value: 'suspend', label: 'Tạm dừng', hint: 'Không đăng nhập được cho đến khi kích hoạt lại.' },
          { value: 'cancel', label: 'Thu hồi', hint: 'Không dùng lại được nữa.' },
          {
            value: 'revoke-role',
            label: 'Thu hồi một vai trò',
            hint: 'Các vai trò khác giữ nguyên; mọi phiên làm việc kết thúc ngay.',
          },
          {
            value: 'give-identifier',
            label: 'Ghi hoặc sửa số định danh',
            hint: 'Để hệ thống không giao cho cán bộ hồ sơ của chính họ.',
          },
          { value: 'issue-password', label: 'Cấp lại mật khẩu', hint: 'Mật khẩu mới chỉ gửi cho chủ tài khoản.' },
        ]}
      />
      <Select
        {...field('act-role')}
        label="Vai trò cần thu hồi"
        hint="Chỉ chọn khi thu hồi một vai trò."
        empty="Chọn vai trò"
        options={roles.map(({ value, label }) => ({ value, label }))}
      />
      <TextInput
        {...field('act-identifier')}
        label="Số định danh của cán bộ"
        hint="Chỉ gõ khi ghi hoặc sửa số: 12 chữ số trên thẻ căn cước."
        width="medium"
        inputmode="numeric"
        autocomplete="off"
      />
      <TextArea {...field('act-reason')} label="Lý do" hint="Bắt buộc khi tạm dừng hoặc thu hồi." rows={2} />
      <Checkbox
        name="act-identityChecked"
        label="Khi cấp lại mật khẩu: tôi đã kiểm tra người đề nghị đúng là chủ tài khoản"
        checked={typed['act-identityChecked'] !== undefined}
        fault={faultOf(faults, 'act-identityChecked')}
      />
      <Button look="grave">Thực hiện</Button>
    </form>
  );
};
