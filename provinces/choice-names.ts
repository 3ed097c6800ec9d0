import type { Profile } from '../lib/domain/profile.ts';

/** A choice of the profile, by its key. */
export type ChoiceName = Exclude<keyof Profile, 'name' | 'code' | 'ruleSet' | 'portal'>;

/** Every choice in Vietnamese, in the order of `Profile`. */
export const CHOICE_NAMES: Readonly<Record<ChoiceName, string>> = {
  bodies: 'cơ quan, đối tượng áp dụng',
  operator: 'đơn vị vận hành',
  runsAt: 'nơi đặt hệ thống',
  intake: 'thời hạn tiếp nhận hồ sơ trực tuyến, cả ngoài giờ',
  intakeMode: 'cách tiếp nhận theo cấp',
  processSource: 'nguồn của quy trình giải quyết',
  forwarding: 'chuyển hồ sơ',
  consultation: 'lấy ý kiến quá hạn',
  apologyFrom: 'ngưỡng gửi thư xin lỗi',
  supplementNoticeWorkingDays: 'thời hạn báo trả lại hồ sơ chưa đủ điều kiện',
  slipName: 'tên phiếu',
  prompts: 'mốc nhắc hạn',
  remindBefore: 'nhắc trước hạn bao lâu',
  prepaidFee: 'phí, lệ phí nộp trước',
  refund: 'hoàn phí, lệ phí',
  resultChannels: 'cách trả kết quả',
  originals: 'đối chiếu bản gốc',
  accounts: 'tài khoản: xác thực, phê duyệt, thay đổi, doanh nghiệp',
  accountLinks: 'liên kết tài khoản',
  legalValidity: 'xác thực giá trị pháp lý',
  staffAccountForm: 'dạng tài khoản cán bộ',
  noticeChannels: 'kênh thông báo',
  publicStatus: 'trạng thái công khai',
  lookUp: 'nội dung tra cứu của người nộp',
  feedback: 'phản ánh, kiến nghị',
  survey: 'khảo sát hài lòng',
  reports: 'báo cáo',
  roadmap: 'lộ trình năm sau',
  procedureUpkeep: 'cập nhật danh mục thủ tục',
  onlineServiceLevels: 'mức độ dịch vụ công trực tuyến',
  digitisation: 'số hóa',
  documentStore: 'kho dữ liệu điện tử của người nộp',
  waitingTime: 'thời gian chờ tại quầy',
  linked: 'thủ tục liên thông',
  numberFormats: 'dạng mã hồ sơ và số văn bản',
  retention: 'thời hạn lưu trữ',
};
