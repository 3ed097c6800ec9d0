import { formalMomentWords } from '../../../lib/domain/slips/date-words.ts';
import type { Slips } from '../../../lib/domain/slips/slip.ts';
import { OTHER_SAMPLES } from './sample-between-offices.ts';
import { frame, lan } from './sample-frame.ts';

/** One filled-in slip of each kind, with invented people. */
export const SAMPLES: Slips = {
  ...OTHER_SAMPLES,
  receipt: {
    ...frame('receipt'),
    ...lan,
    replaces: null,
    components: [
      'Tờ khai tham gia, điều chỉnh thông tin bảo hiểm y tế (Mẫu số 2): 01 bản chính',
      'Giấy tờ chứng minh thay đổi thông tin: 01 bản sao',
    ],
    sets: '01',
    timeLimit: '05 ngày làm việc',
    acceptedAt: formalMomentWords('2026-02-13T16:45:00+07:00'),
    resultAt: formalMomentWords('2026-02-27T17:30:00+07:00'),
    why: [
      'Không tính ngày tiếp nhận (Bộ luật Dân sự 2015, Điều 147)',
      'Từ 14/02/2026 đến hết 22/02/2026 là ngày nghỉ Tết: không tính (Quyết định nghỉ Tết của Tỉnh Mẫu)',
    ],
    resultPlace: 'Trung tâm Phục vụ hành chính công tỉnh Mẫu',
    files: [{ name: 'To khai.pdf', size: '245.760 byte', sha256: '9f86d081884c7d659a2feaa0c55ad015'.repeat(2) }],
    shares: [],
    bookVolume: '02/2026',
    bookNumber: '125',
    filedBy: 'Nguyễn Thị Ngọc Lan',
    officer: 'Trần Văn Minh',
  },
  supplement: {
    ...frame('supplement'),
    ...lan,
    items: ['Tờ khai: thiếu chữ ký của người khai ở trang 2', 'Giấy chứng minh: bản chụp mờ, không đọc được số'],
    reason: 'Thành phần hồ sơ chưa đầy đủ, chưa chính xác theo quy định.',
    contactName: 'Trần Văn Minh',
    contactPhone: '0237 000 001',
    officer: { role: 'Người hướng dẫn', name: 'Trần Văn Minh' },
    appraisal: null,
  },
  refusal: {
    ...frame('refusal'),
    ...lan,
    act: 'intake',
    reasons: ['Hồ sơ không thuộc thẩm quyền giải quyết của tỉnh Mẫu.'],
    rightAgency: 'Bảo hiểm xã hội tỉnh Láng Giềng',
    filedBy: { role: 'Người nộp hồ sơ', name: 'Nguyễn Thị Ngọc Lan' },
    signedBy: { role: 'Người tiếp nhận hồ sơ', name: 'Trần Văn Minh' },
  },
  apology: {
    ...frame('apology', 'Bảo hiểm xã hội tỉnh Mẫu'),
    number: '07/PXL-BHXH',
    to: 'Bà Nguyễn Thị Ngọc Lan',
    agency: 'Bảo hiểm xã hội tỉnh Mẫu',
    acceptedOn: 'ngày 13 tháng 02 năm 2026',
    content: 'Cấp lại thẻ bảo hiểm y tế do mất, hỏng (1.014137)',
    appointedAt: formalMomentWords('2026-02-27T17:30:00+07:00'),
    missed: false,
    reason: 'Cần xác minh thêm dữ liệu tại cơ quan quản lý cư trú.',
    newDate: 'ngày 04 tháng 3 năm 2026',
    signedBy: { role: 'Thủ trưởng cơ quan, đơn vị', name: 'Phạm Thị Hạnh' },
  },
  'control-sheet': {
    ...frame('control-sheet'),
    content: 'Cấp lại thẻ bảo hiểm y tế do mất, hỏng (1.014137)',
    agency: 'Bảo hiểm xã hội tỉnh Mẫu',
    coordinating: ['Công an tỉnh Mẫu'],
    handOvers: [
      {
        from: 'Bộ phận Một cửa',
        to: 'Phòng Chế độ',
        givenAt: formalMomentWords('2026-02-13T16:50:00+07:00'),
        givenBy: 'Trần Văn Minh',
        receivedAt: formalMomentWords('2026-02-23T07:35:00+07:00'),
        receivedBy: 'Lê Quang Dũng',
        result: 'Đúng hạn',
        note: 'Hồ sơ giấy kèm theo',
      },
      {
        from: 'Phòng Chế độ',
        to: 'Lãnh đạo cơ quan',
        givenAt: formalMomentWords('2026-02-24T09:00:00+07:00'),
        givenBy: 'Lê Quang Dũng',
        receivedAt: null,
        receivedBy: null,
        result: 'Đang giải quyết',
        note: null,
      },
    ],
  },
};
