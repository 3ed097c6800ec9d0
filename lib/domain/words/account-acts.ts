import type { AccountAct } from '../accounts/acts.ts';

/** What each act on an account of staff is called. */
export const ACT_WORDS: Readonly<Record<AccountAct, string>> = {
  approve: 'Duyệt đề nghị của người dùng tài khoản',
  reject: 'Không duyệt đề nghị của người dùng tài khoản',
  'ask-more': 'Yêu cầu bổ sung, sửa thông tin',
  suspend: 'Tạm dừng tài khoản',
  cancel: 'Thu hồi tài khoản',
  'handle-misuse': 'Ghi việc đã xử lý báo cáo bị sử dụng trái phép',
  'issue-password': 'Cấp lại mật khẩu',
  'revoke-role': 'Thu hồi một vai trò',
  'give-identifier': 'Ghi số định danh của cán bộ',
  'record-absence': 'Ghi vắng mặt, người làm thay',
};
