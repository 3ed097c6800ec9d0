import type { Procedure } from '../../../lib/domain/catalogue/procedure.ts';
import { applicantPage, count, text } from '../../form-fields.ts';
import { paper } from '../../paper.ts';
import { found, foundDay, holder, mayBeFound, resultOn, said } from '../../result-forms.ts';
import { standardSteps } from '../../standard-steps.ts';
import { AGENCY } from '../agency-codes.ts';

/** Many papers, pages or copies, or content hard to check: longer by two working days at most, or as agreed in writing. */
const LONGER = 'Điều 21 Nghị định 23/2015/NĐ-CP';

/** Chứng thực bản sao: its own 15:00 rule (NĐ 23/2015 điều 7). Name, code and limit read on another province's portal, not yet on Thanh Hóa's. */
export const certifyCopy: Procedure = {
  code: '2.000815',
  name: 'Chứng thực bản sao từ bản chính giấy tờ, văn bản do cơ quan, tổ chức có thẩm quyền của Việt Nam; cơ quan, tổ chức có thẩm quyền của nước ngoài; cơ quan, tổ chức có thẩm quyền của Việt Nam liên kết với cơ quan, tổ chức có thẩm quyền của nước ngoài cấp hoặc chứng nhận',
  sector: 'Chứng thực',
  level: 'commune',
  serviceLevel: 2,
  agency: 'Ủy ban nhân dân cấp xã',
  agencies: [AGENCY.ubndHacThanh, AGENCY.ubndHoangHoa],
  applicants: ['citizen', 'enterprise', 'organisation'],
  timeLimit: {
    kind: 'same-day',
    lateAfter: '15:00',
    text: 'Ngay trong ngày tiếp nhận yêu cầu; nhận sau 15 giờ thì trong ngày làm việc tiếp theo. Nhiều bản, nhiều trang hoặc nội dung phức tạp: có thể kéo dài không quá 02 ngày làm việc, hoặc theo thỏa thuận bằng văn bản',
  },
  alternatives: [
    { ground: 'hồ sơ phức tạp', limit: { kind: 'longer', workingDays: 2 }, article: LONGER },
    { ground: 'theo thỏa thuận bằng văn bản', limit: { kind: 'agreed' }, article: LONGER },
  ],
  components: [
    paper({
      code: 'ban-chinh',
      name: 'Bản chính giấy tờ, văn bản làm cơ sở để chứng thực (xuất trình, trả lại ngay)',
    }),
    paper({
      code: 'ban-sao-can-chung-thuc',
      name: 'Bản sao cần chứng thực (không có thì cơ quan chụp từ bản chính)',
      originals: 0,
      copies: 1,
      required: false,
    }),
  ],
  form: [
    applicantPage,
    {
      key: 'ban-sao',
      title: 'Giấy tờ cần chứng thực',
      fields: [
        text({ name: 'documentName', label: 'Tên giấy tờ', help: 'Ví dụ: bằng tốt nghiệp, giấy khai sinh.' }),
        count({ name: 'pageCount', label: 'Số trang của bản chính' }),
        count({ name: 'copyCount', label: 'Số bản sao cần chứng thực' }),
      ],
    },
  ],
  steps: standardSteps('Ủy ban nhân dân cấp xã', {
    check: 'Ngay khi nộp tại quầy',
    assign: '15 phút',
    appraise: '1 giờ làm việc',
    sign: '30 phút',
    seal: '15 phút; trả kết quả trong ngày',
  }),
  fees: [
    {
      channel: 'counter',
      amount: 2000,
      prepaid: false,
      each: 'trang',
      text: '2.000 đồng/trang; từ trang thứ ba trở lên 1.000 đồng/trang, tối đa 200.000 đồng/bản (trang của bản chính)',
    },
  ],
  channels: ['counter'],
  delivery: ['counter'],
  result: 'Bản sao được chứng thực từ bản chính',
  resultForm: resultOn('certified-copy', { symbol: 'CTBS' }, [
    said('document', 'Tên giấy tờ', 'documentName'),
    found('issuedBy', 'Do cơ quan'),
    foundDay('issuedOn', 'Cấp ngày'),
    mayBeFound('documentNumber', 'Số'),
    said('pages', 'Số trang bản chính', 'pageCount'),
    said('copies', 'Số bản sao', 'copyCount'),
    holder('declarant', 'Người yêu cầu chứng thực'),
  ]),
  conditions: 'Xuất trình bản chính; bản chính không bị tẩy xóa, sửa chữa, thêm bớt nội dung không hợp lệ.',
  legalBasis: [
    'Nghị định số 23/2015/NĐ-CP về cấp bản sao từ sổ gốc, chứng thực bản sao từ bản chính, chứng thực chữ ký và chứng thực hợp đồng, giao dịch',
    'Thông tư số 226/2016/TT-BTC quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí chứng thực',
  ],
  route: 'standard',
  source: 'https://dichvucong.laocai.gov.vn/trang-chu/tra-cuu/chi-tiet-thu-tuc?ma-thu-tuc=47936',
  asOf: '2026-11-22',
  confirmed: false,
  published: true,
};
