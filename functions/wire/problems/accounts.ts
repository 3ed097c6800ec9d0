import type { Sentence } from './sentence.ts';

/** Accounts: registering, confirming, changing, and why one cannot be used now. */
export const accountSentences: Readonly<Record<string, Sentence>> = {
  'account-unknown': {
    title: 'Không tìm thấy tài khoản',
    detail: 'Không tìm thấy tài khoản này. Hãy kiểm tra lại, hoặc đăng ký tài khoản mới.',
  },
  'account-unconfirmed': {
    title: 'Tài khoản chưa xác thực',
    detail: 'Tài khoản chưa được xác thực. Hãy nhập mã đã gửi qua thư điện tử hoặc tin nhắn, hoặc yêu cầu gửi lại mã.',
  },
  'account-waiting-approval': {
    title: 'Tài khoản đang chờ phê duyệt',
    detail: 'Tài khoản đã xác thực và đang chờ cơ quan phê duyệt. Kết quả sẽ được báo qua thư điện tử hoặc tin nhắn.',
  },
  'account-suspended': {
    title: 'Tài khoản đang tạm dừng',
    detail: 'Tài khoản đang tạm dừng. Hãy gửi yêu cầu kích hoạt lại, hoặc đến Bộ phận Một cửa.',
  },
  'account-cancelled': {
    title: 'Tài khoản đã hủy',
    detail: 'Tài khoản này đã hủy. Hãy đăng ký tài khoản mới nếu cần.',
  },
  'officers-own-contact': {
    title: 'Địa chỉ của chính cán bộ',
    detail:
      'Thư điện tử hoặc số điện thoại này là của chính bạn nên không ghi cho tài khoản của người khác được. Hãy hỏi người đó địa chỉ của họ, hoặc bỏ trống nếu không có.',
  },
  'first-password-expired': {
    title: 'Mật khẩu ban đầu đã hết hạn',
    detail:
      'Mật khẩu được cấp chỉ dùng được trong 07 ngày và chưa được đổi. Hãy đến nơi cấp tài khoản để được cấp lại mật khẩu.',
  },
  'password-to-change': {
    title: 'Cần đổi mật khẩu trước',
    detail: 'Mật khẩu đang dùng do đơn vị cấp. Hãy đăng nhập, đổi sang mật khẩu của riêng mình rồi mới làm việc khác.',
  },
  'account-not-suspended': {
    title: 'Tài khoản không tạm dừng',
    detail: 'Tài khoản không ở trạng thái tạm dừng nên không cần kích hoạt lại. Hãy đăng nhập như bình thường.',
  },
  'account-not-at-this-stage': {
    title: 'Chưa thực hiện được',
    detail: 'Tài khoản đang ở tình trạng không thực hiện được việc này. Hãy tải lại trang để xem tình trạng mới nhất.',
  },
  'account-changed': {
    title: 'Tài khoản vừa thay đổi',
    detail: 'Tài khoản đã được xử lý tiếp trong lúc bạn đang xem. Hãy xem lại tình trạng mới rồi quyết định.',
  },
  'identifier-taken': {
    title: 'Số định danh đã có trong hệ thống',
    detail:
      'Mỗi số định danh hoặc mã số tổ chức chỉ có một tài khoản. Nếu đây là số của bạn, hãy đăng nhập, hoặc mang giấy tờ đến Bộ phận Một cửa để được cấp lại.',
  },
  'identifier-held': {
    title: 'Số định danh đã có người giữ',
    detail:
      'Số định danh này đã có tài khoản khác, hoặc đã có hồ sơ nộp tại quầy. Hãy không phê duyệt kèm lý do, và mời người đăng ký mang giấy tờ đến Bộ phận Một cửa.',
  },
  'identity-already-checked': {
    title: 'Chủ tài khoản đã được kiểm tra giấy tờ',
    detail:
      'Cán bộ đã kiểm tra giấy tờ của chủ tài khoản giữ số này, nên không thu lại số tại quầy được. Hãy báo quản trị viên để xem xét, tạm dừng hoặc hủy tài khoản đó.',
  },
  'identity-not-checked': {
    title: 'Chưa kiểm tra giấy tờ của chủ tài khoản',
    detail:
      'Kho giấy tờ điện tử chỉ mở cho tài khoản mà chủ đã được kiểm tra giấy tờ tùy thân. Hãy mang giấy tờ đến Bộ phận Một cửa, hoặc liên kết với Cổng Dịch vụ công quốc gia.',
  },
  'no-account-by-number': {
    title: 'Không có tài khoản với số này',
    detail: 'Chưa có tài khoản nào đang dùng giữ số này. Hãy đối chiếu lại số, hoặc cấp tài khoản tại quầy.',
  },
  'paper-of-another': {
    title: 'Tên trên giấy tờ khác tên trong tài khoản',
    detail:
      'Tài khoản giữ số này mang tên khác với giấy tờ. Hãy đối chiếu lại; nếu người khác đã đăng ký bằng số của người đang có mặt, hãy chọn thu lại số.',
  },
  'business-accounts-elsewhere': {
    title: 'Tài khoản doanh nghiệp cấp ở nơi khác',
    detail: 'Tài khoản doanh nghiệp do cơ quan đăng ký kinh doanh cấp. Hãy liên hệ trực tiếp cơ quan đó.',
  },
  'not-served-here': {
    title: 'Bộ phận Một cửa này chưa phục vụ người này',
    detail:
      'Bộ phận Một cửa của bạn chưa tiếp nhận hồ sơ nào của người này. Hãy tiếp nhận hồ sơ trước, hoặc chuyển đề nghị đến đơn vị quản lý tài khoản.',
  },
  'already-confirmed': {
    title: 'Tài khoản đã xác thực',
    detail: 'Tài khoản này đã được xác thực. Hãy chờ phê duyệt, hoặc đăng nhập nếu đã được phê duyệt.',
  },
  'confirmed-too-late': {
    title: 'Đã quá hạn xác thực',
    detail: 'Thời hạn xác thực đã hết nên thông tin đăng ký bị xóa. Hãy đăng ký lại.',
  },
  'contact-code-needed': {
    title: 'Cần mã gửi đến nơi liên hệ mới',
    detail: 'Thư điện tử, số điện thoại mới chỉ được dùng khi đã nhập mã gửi đến đó. Hãy lấy mã rồi gửi lại.',
  },
  'code-wrong': {
    title: 'Mã chưa đúng',
    detail: 'Mã vừa nhập chưa đúng. Hãy xem lại mã mới nhất đã nhận rồi nhập lại.',
  },
  'code-gone': {
    title: 'Mã không còn hiệu lực',
    detail: 'Mã đã hết hạn, đã dùng hoặc đã nhập sai quá 5 lần. Hãy yêu cầu gửi mã mới.',
  },
  'too-many-codes': {
    title: 'Đã gửi quá nhiều mã',
    detail: 'Hôm nay đã gửi quá nhiều mã cho tài khoản này. Hãy thử lại vào ngày mai hoặc đến Bộ phận Một cửa.',
  },
  'no-way-to-send': {
    title: 'Không có nơi nhận mã',
    detail: 'Tài khoản chưa có thư điện tử hoặc số điện thoại. Hãy bổ sung thông tin tài khoản trước.',
  },
  'too-many-registrations': {
    title: 'Đăng ký quá nhiều lần',
    detail: 'Từ mạng này vừa có quá nhiều lần đăng ký. Hãy đợi một phút rồi thử lại.',
  },
  'request-pending': {
    title: 'Đang có đề nghị chờ xem xét',
    detail: 'Tài khoản đang có một đề nghị chờ xem xét. Hãy đợi kết quả rồi gửi đề nghị mới.',
  },
  'misuse-already-reported': {
    title: 'Đã có báo cáo',
    detail: 'Việc sử dụng trái phép tài khoản này đã được báo và đang được xem xét. Hãy đổi mật khẩu ngay.',
  },
  'wrong-password': {
    title: 'Mật khẩu chưa đúng',
    detail: 'Mật khẩu hiện tại chưa đúng. Hãy nhập lại.',
  },
  'reason-needed': { title: 'Cần nêu lý do', detail: 'Quyết định này phải có lý do. Hãy nhập lý do rồi gửi lại.' },
  'not-your-account': {
    title: 'Không phải tài khoản của bạn',
    detail: 'Chỉ chủ tài khoản mới thực hiện được việc này. Hãy đăng nhập đúng tài khoản.',
  },
  'not-your-own-account': {
    title: 'Không tự quyết định',
    detail: 'Không ai tự quyết định trên tài khoản của chính mình. Hãy chuyển cho người có thẩm quyền khác.',
  },
  'oversight-stands-alone': {
    title: 'Vai trò này không đi cùng vai trò khác',
    detail:
      'Người theo dõi, kiểm tra không làm việc mà mình theo dõi. Hãy cấp tài khoản riêng, chỉ có một vai trò theo dõi, kiểm tra.',
  },
  'oversight-held-elsewhere': {
    title: 'Cơ quan này không giữ vai trò đó',
    detail:
      'Hồ sơ tỉnh giao vai trò theo dõi, kiểm tra này cho cơ quan khác. Hãy chọn đúng cơ quan ghi cạnh tên vai trò.',
  },
  'act-already-proposed': {
    title: 'Đã có đề nghị chờ xác nhận',
    detail:
      'Tài khoản này đang có một đề nghị chờ quản trị viên khác xác nhận. Hãy xác nhận hoặc không xác nhận đề nghị đó trước.',
  },
  'not-your-own-proposal': {
    title: 'Cần một quản trị viên khác',
    detail: 'Đề nghị do chính bạn lập phải được một quản trị viên khác xác nhận.',
  },
  'role-not-held': {
    title: 'Tài khoản không có vai trò này',
    detail: 'Tài khoản này không giữ vai trò được chọn. Hãy xem lại vai trò rồi chọn đúng.',
  },
  'role-is-the-only-one': {
    title: 'Vai trò duy nhất',
    detail: 'Tài khoản chỉ có một vai trò này. Hãy thu hồi cả tài khoản.',
  },
  'account-not-of-staff': {
    title: 'Không phải tài khoản cán bộ',
    detail: 'Việc này chỉ dành cho tài khoản cán bộ. Hãy kiểm tra lại tên đăng nhập.',
  },
  'nothing-to-correct': {
    title: 'Không có nội dung cần sửa',
    detail: 'Không có yêu cầu sửa thông tin nào đang chờ. Hãy đăng nhập để xem tình trạng tài khoản.',
  },
  'stand-in-unknown': {
    title: 'Không tìm thấy người làm thay',
    detail: 'Không có tài khoản cán bộ nào mang tên đăng nhập này. Hãy kiểm tra lại tên của người làm thay.',
  },
  'stand-in-is-absent': {
    title: 'Người làm thay phải là người khác',
    detail: 'Người làm thay không thể là chính người vắng mặt. Hãy chọn đồng nghiệp khác.',
  },
  'stand-in-unfit': {
    title: 'Người này không làm thay được',
    detail:
      'Người làm thay phải cùng cơ quan, cùng đơn vị và vai trò với người vắng mặt, hoặc là người phụ trách trực tiếp; không gộp vào một người hai việc phải tách riêng (xử lý, ký duyệt, đóng dấu). Hãy chọn người khác.',
  },
  'stand-in-by-who-assigns': {
    title: 'Người làm thay do người phân công việc cử',
    detail: 'Bạn tự ghi được thời gian vắng mặt của mình; người làm thay do người phụ trách đơn vị hoặc quản trị cử.',
  },
  'absence-by-who-assigns': {
    title: 'Đã có người phụ trách ghi',
    detail: 'Thời gian vắng mặt của bạn do người phụ trách ghi. Hãy báo người đó sửa, hoặc kết thúc nếu bạn đã về.',
  },
  'absence-out-of-order': {
    title: 'Ngày cuối trước ngày đầu',
    detail: 'Ngày cuối vắng mặt phải từ ngày bắt đầu trở đi. Hãy xem lại hai ngày.',
  },
  'absence-is-over': {
    title: 'Không có thời gian vắng mặt nào',
    detail: 'Thời gian vắng mặt này đã hết hoặc chưa được ghi. Hãy tải lại trang để xem.',
  },
  'unit-unknown': {
    title: 'Không có đơn vị này',
    detail: 'Không tìm thấy đơn vị này trong cơ quan. Hãy chọn đơn vị trong danh sách.',
  },
};
