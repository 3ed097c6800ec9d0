import { daysAway, localDate } from '../time/local-clock.ts';
import { dayWords, limitWords } from '../time/wording.ts';
import { ROLE_WORDS } from '../words/roles.ts';
import type { AccountState } from './account.ts';
import type { AccountEvent } from './events.ts';
import { runningAccountLimit } from './limits.ts';
import type { AccountRules } from './rules.ts';

/** What the holder is told: `sms` is one part, without diacritics. */
export type AccountNotice = {
  readonly kind: string;
  readonly subject: string;
  readonly text: string;
  readonly sms: string;
};

/** What an event tells the holder (TTH-10, TT32-9.1b), or null. `account`: as it stood right after; `reason`: what an officer wrote. */
export const toHolder = (
  event: AccountEvent,
  account: AccountState,
  rules: AccountRules,
  reason: string,
): AccountNotice | null => {
  const limit = runningAccountLimit(account, rules)?.due;
  const due = limit?.at ?? '';
  switch (event.type) {
    case 'AccountConfirmed':
      if (event.by === 'counter') return null;
      return {
        kind: 'account-confirmed',
        subject: 'Đã xác thực thông tin đăng ký tài khoản',
        text: `Đề nghị cấp tài khoản được xem xét, trả lời chậm nhất lúc ${limit === undefined ? '' : limitWords(limit)}.`,
        sms: 'Da xac thuc thong tin dang ky. Vui long cho phe duyet tai khoan.',
      };
    case 'AccountMoreAsked':
      return {
        kind: 'account-more-asked',
        subject: 'Cần sửa thông tin tài khoản đã khai',
        text: `Nội dung cần sửa: ${reason}\nÔng/bà đăng nhập Cổng Dịch vụ công để sửa và gửi lại; thời hạn xem xét tính lại từ khi nhận được.`,
        sms: 'Thong tin tai khoan can sua. Ong/ba dang nhap Cong Dich vu cong de xem va gui lai.',
      };
    case 'StaffRoleRevoked':
      return {
        kind: 'role-revoked',
        subject: 'Một vai trò của tài khoản cán bộ đã bị thu hồi',
        text: `Vai trò: ${ROLE_WORDS[event.role]}.\nLý do: ${reason}\nMọi phiên làm việc đã kết thúc; các vai trò khác vẫn dùng được khi đăng nhập lại.`,
        sms: 'Mot vai tro cua tai khoan can bo da bi thu hoi.',
      };
    case 'StaffIdentifierGiven':
      return {
        kind: 'identifier-given',
        subject: 'Số định danh của tài khoản cán bộ đã được ghi',
        text: 'Từ nay hệ thống không giao hồ sơ của chính bạn cho bạn. Nếu số này không phải của bạn, hãy báo quản trị viên.',
        sms: 'So dinh danh cua tai khoan can bo da duoc ghi.',
      };
    case 'AbsenceRecorded':
      return {
        kind: 'absence-recorded',
        subject: 'Đã ghi thời gian vắng mặt',
        text: `Vắng từ ${dayWords(localDate(event.from))} đến hết ${lastDay(event.until)}. ${event.standIn === null ? 'Chưa cử người làm thay.' : 'Người làm thay xử lý được công việc của bạn trong thời gian này.'} Về sớm thì kết thúc trên trang Vắng mặt, làm thay.`,
        sms: 'Da ghi thoi gian vang mat.',
      };
    case 'AccountApproved':
      return {
        kind: 'account-approved',
        subject: 'Tài khoản đã được phê duyệt',
        text: 'Ông/bà đăng nhập được Cổng Dịch vụ công bằng tên đăng nhập và mật khẩu đã đăng ký.',
        sms: 'Tai khoan Cong Dich vu cong cua ong/ba da duoc phe duyet.',
      };
    case 'AccountRejected':
      return {
        kind: 'account-rejected',
        subject: 'Đề nghị cấp tài khoản chưa được phê duyệt',
        text: `Lý do: ${reason}\nÔng/bà có thể đăng ký lại với thông tin đúng, hoặc mang giấy tờ đến Bộ phận Một cửa.`,
        sms: 'De nghi cap tai khoan chua duoc phe duyet. Ong/ba co the dang ky lai.',
      };
    case 'AccountChangeApproved':
      return {
        kind: 'account-changed',
        subject: 'Thông tin tài khoản đã được thay đổi',
        text: 'Thông tin ông/bà đề nghị thay đổi đã được duyệt. Nếu không phải ông/bà đề nghị, hãy báo ngay cho Bộ phận Một cửa.',
        sms: 'Thong tin tai khoan cua ong/ba da duoc thay doi.',
      };
    case 'AccountChangeRejected':
      return {
        kind: 'account-change-rejected',
        subject: 'Đề nghị thay đổi thông tin tài khoản chưa được duyệt',
        text: `Lý do: ${reason}\nThông tin cũ vẫn giữ nguyên.`,
        sms: 'De nghi thay doi thong tin tai khoan chua duoc duyet.',
      };
    case 'AccountSuspended':
      return {
        kind: 'account-suspended',
        subject: 'Tài khoản đã tạm dừng',
        text: `${reason === '' ? '' : `Lý do: ${reason}\n`}Khi cần dùng lại, ông/bà gửi yêu cầu kích hoạt trên Cổng Dịch vụ công.`,
        sms: 'Tai khoan Cong Dich vu cong cua ong/ba da tam dung.',
      };
    case 'AccountReactivated':
      return {
        kind: 'account-reactivated',
        subject: 'Tài khoản đã được kích hoạt lại',
        text: 'Ông/bà đăng nhập và dùng tài khoản như trước.',
        sms: 'Tai khoan Cong Dich vu cong cua ong/ba da duoc kich hoat lai.',
      };
    case 'AccountReactivationRejected':
      return {
        kind: 'account-reactivation-rejected',
        subject: 'Yêu cầu kích hoạt lại tài khoản chưa được duyệt',
        text: `Lý do: ${reason}`,
        sms: 'Yeu cau kich hoat lai tai khoan chua duoc duyet.',
      };
    case 'AccountCancelled':
      return {
        kind: 'account-cancelled',
        subject: 'Tài khoản đã hủy',
        text: `${reason === '' ? '' : `Lý do: ${reason}\n`}Hồ sơ đã nộp vẫn được giải quyết; kết quả nhận theo hình thức đã chọn.`,
        sms: 'Tai khoan Cong Dich vu cong cua ong/ba da huy.',
      };
    case 'NumberReleased':
      return {
        kind: 'number-released',
        subject: 'Số định danh không còn gắn với tài khoản này',
        text: `Người mang giấy tờ của số định danh này đã đến Bộ phận Một cửa, nên số đó không còn gắn với tài khoản của ông/bà.\nLý do: ${reason}\nNếu ông/bà cho là nhầm, hãy mang giấy tờ tùy thân đến Bộ phận Một cửa.`,
        sms: 'So dinh danh khong con gan voi tai khoan cua ong/ba. Neu nham, hay mang giay to den Bo phan Mot cua.',
      };
    case 'PasswordChanged':
      return {
        kind: 'password-changed',
        subject: 'Mật khẩu đã được đổi',
        text: 'Nếu không phải ông/bà đổi, hãy báo ngay cho Bộ phận Một cửa.',
        sms: 'Mat khau Cong Dich vu cong cua ong/ba da duoc doi.',
      };
    case 'LimitReached':
      if (event.limit !== 'confirm' || event.point !== 'day-before') return null;
      return {
        kind: 'confirm-reminder',
        subject: 'Tài khoản sắp bị xóa vì chưa xác thực',
        text: `Hãy nhập mã xác thực trước khi hết ${lastDay(due)}. Quá thời điểm đó thông tin đăng ký bị xóa.`,
        sms: 'Tai khoan dang ky chua xac thuc se bi xoa sau 01 ngay. Hay nhap ma xac thuc.',
      };
    default:
      return null;
  }
};

/** A limit that ends at 24:00 of a day is said as that day. */
const lastDay = (due: string): string => dayWords(daysAway(localDate(due), -1));
