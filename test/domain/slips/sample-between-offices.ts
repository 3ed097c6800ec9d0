import type { OtherSlips } from '../../../lib/domain/slips/between-offices.ts';
import { formalMomentWords } from '../../../lib/domain/slips/date-words.ts';
import { frame, lan } from './sample-frame.ts';

const about = { applicant: lan.applicant, content: lan.content, acceptedOn: 'ngày 13 tháng 02 năm 2026' };
const so = 'Sở Y tế tỉnh Mẫu';
const tam = { role: 'Cán bộ thẩm tra', name: 'Đỗ Thị Tâm' };

/** One filled-in slip of each kind beside the statutory forms, with invented people. */
export const OTHER_SAMPLES: OtherSlips = {
  transfer: {
    ...frame('transfer'),
    ...about,
    lead: so,
    onPaper: true,
    shares: [
      {
        agency: so,
        work: 'Thẩm định hồ sơ, tổng hợp kết quả',
        within: '03 ngày làm việc',
        until: formalMomentWords('2026-02-25T17:00:00+07:00'),
      },
      {
        agency: 'Công an tỉnh Mẫu',
        work: 'Xác minh nơi cư trú của người nộp',
        within: '02 ngày làm việc',
        until: null,
      },
    ],
    note: 'Hồ sơ giấy gửi kèm.',
    signedBy: { role: 'Bộ phận Một cửa', name: 'Trần Văn Minh' },
  },
  consultation: {
    ...frame('consultation', so),
    ...about,
    agency: so,
    to: 'Bảo hiểm xã hội tỉnh Mẫu',
    answerBy: 'hết ngày 26 tháng 02 năm 2026',
    question: 'Đề nghị cho biết nơi cư trú hiện nay của người nộp có đúng như tờ khai hay không.',
    signedBy: { role: 'Cán bộ thụ lý', name: 'Đỗ Thị Tâm' },
  },
  'visit-invitation': {
    ...frame('visit-invitation', so),
    to: lan.applicant,
    address: lan.address,
    agency: so,
    content: lan.content,
    acceptedOn: about.acceptedOn,
    time: '8 giờ 30, thứ Hai ngày 02 tháng 3 năm 2026',
    place: 'Số 12, đường Ỷ Lan, phường Mẫu Thượng',
    participants: 'Người nộp hồ sơ; đại diện tổ dân phố; cán bộ Sở Y tế',
    matter: 'Xác minh điều kiện cơ sở vật chất',
    contactName: 'Đỗ Thị Tâm',
    contactPhone: '0237 000 002',
    signedBy: tam,
  },
  'visit-minutes': {
    ...frame('visit-minutes', so),
    ...about,
    agency: so,
    recordedAt: formalMomentWords('2026-03-02T10:15:00+07:00'),
    announced: {
      time: '8 giờ 30 ngày 02 tháng 3 năm 2026',
      place: 'Số 12, đường Ỷ Lan',
      participants: 'Người nộp hồ sơ; tổ dân phố',
    },
    minutes: ['Cơ sở có đủ diện tích theo tờ khai.', 'Người nộp xác nhận nội dung biên bản.'],
    verified: true,
    officer: tam,
  },
  'postal-hand-over': {
    ...frame('postal-hand-over'),
    ...lan,
    deliverTo: 'Thôn Mẫu, xã Mẫu, Tỉnh Mẫu',
    documents: ['Thẻ bảo hiểm y tế, số 12/2026', 'Bản chính trả lại: Giấy chứng nhận'],
    electronicOn: formalMomentWords('2026-02-25T15:00:00+07:00'),
    officer: { role: 'Người giao', name: 'Trần Văn Minh' },
  },
  'originals-taken': {
    ...frame('originals-taken'),
    ...lan,
    at: formalMomentWords('2026-02-13T16:45:00+07:00'),
    components: ['Giấy chứng nhận quyền sử dụng đất', 'Giấy khai sinh'],
    filedBy: lan.applicant,
    officer: 'Trần Văn Minh',
  },
  'originals-returned': {
    ...frame('originals-returned'),
    ...lan,
    at: formalMomentWords('2026-02-27T08:05:00+07:00'),
    components: ['Giấy chứng nhận quyền sử dụng đất'],
    filedBy: lan.applicant,
    officer: 'Trần Văn Minh',
  },
  'unit-apology': {
    ...frame('unit-apology'),
    to: lan.applicant,
    agency: 'Trung tâm Phục vụ hành chính công',
    content: lan.content,
    for: 'intake',
    missed: false,
    reason: 'Lần trước chúng tôi hướng dẫn thiếu một giấy tờ.',
    items: ['Tờ khai: ghi đủ số định danh', 'Giấy ủy quyền: bổ sung bản chụp'],
    signedBy: { role: 'Người đứng đầu Bộ phận Một cửa', name: 'Trịnh Văn Quang' },
  },
  'extension-proposal': {
    ...frame('extension-proposal', so),
    ...about,
    to: 'Trung tâm Phục vụ hành chính công tỉnh Mẫu',
    agency: so,
    appointedAt: formalMomentWords('2026-02-27T17:00:00+07:00'),
    missed: false,
    reason: 'Cần xác minh thêm dữ liệu tại cơ quan quản lý cư trú.',
    newDate: 'ngày 04 tháng 3 năm 2026',
    signedBy: { role: 'Thủ trưởng cơ quan', name: 'Phạm Thị Hạnh' },
  },
  'fee-receipt': {
    ...frame('fee-receipt'),
    ...lan,
    number: 'BL-15/2026',
    amount: '120.000 đồng',
    amountInWords: 'Một trăm hai mươi nghìn đồng',
    way: 'Nộp tại quầy',
    paidAt: formalMomentWords('2026-02-13T16:47:00+07:00'),
    officer: 'Trần Văn Minh',
  },
};
