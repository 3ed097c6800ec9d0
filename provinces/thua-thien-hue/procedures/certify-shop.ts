import type { Procedure } from '../../../lib/domain/catalogue/procedure.ts';
import { sample } from '../../common/sample-procedure.ts';
import { applicantPage, choice, text } from '../../form-fields.ts';
import { declaration, paper } from '../../paper.ts';
import { found, foundDay, mayBeSaid, resultOn, said } from '../../result-forms.ts';
import { AGENCY } from '../agency-codes.ts';

/** A sample with the department's own ISO process between assignment and draft (TTH-5.2b, TTH-12.2). */
export const certifyShop: Procedure = sample({
  code: 'MAU.TTH.002',
  name: 'Cấp giấy chứng nhận cửa hàng đủ điều kiện bán lẻ (mẫu)',
  sector: 'Lưu thông hàng hóa trong nước',
  level: 'province',
  serviceLevel: 4,
  agency: 'Sở Công Thương',
  agencies: [AGENCY.soCongThuong],
  applicants: ['citizen', 'enterprise'],
  timeLimit: { kind: 'working-days', amount: 10, text: '10 ngày làm việc kể từ ngày nhận đủ hồ sơ' },
  components: [
    declaration('don-de-nghi', 'Đơn đề nghị cấp giấy chứng nhận (mẫu)'),
    paper({
      code: 'dang-ky-kinh-doanh',
      name: 'Giấy chứng nhận đăng ký kinh doanh',
      source: 'database-or-document',
    }),
    paper({ code: 'so-do-cua-hang', name: 'Sơ đồ mặt bằng cửa hàng' }),
  ],
  form: [
    applicantPage,
    {
      key: 'cua-hang',
      title: 'Cửa hàng',
      fields: [
        text({ name: 'shopName', label: 'Tên cửa hàng' }),
        text({ name: 'shopAddress', label: 'Địa chỉ cửa hàng', help: 'Số nhà, đường; xã hoặc phường.' }),
        choice({ name: 'request', label: 'Đề nghị làm gì?' }, { first: 'Cấp lần đầu', again: 'Cấp lại' }),
        text({
          name: 'oldNumber',
          label: 'Số giấy chứng nhận đã cấp',
          showWhen: { field: 'request', equals: 'again' },
        }),
      ],
    },
  ],
  steps: [
    {
      name: 'Kiểm tra, tiếp nhận hồ sơ',
      who: 'Bộ phận tiếp nhận và trả kết quả, Sở Công Thương',
      within: 'Nộp trực tuyến: 60 phút trong giờ hành chính; tại quầy: ngay khi nộp',
    },
    { name: 'Phân công xử lý', who: 'Phụ trách phòng chuyên môn', within: '0,5 ngày làm việc' },
    { name: 'Thẩm định thành phần hồ sơ', who: 'Cán bộ được phân công', within: '3 ngày làm việc' },
    { name: 'Phụ trách phòng soát xét', who: 'Phụ trách phòng chuyên môn', within: '1 ngày làm việc' },
    { name: 'Đối chiếu quy hoạch mạng lưới bán lẻ', who: 'Cán bộ được phân công', within: '2 ngày làm việc' },
    { name: 'Dự thảo kết quả', who: 'Cán bộ được phân công', within: '1 ngày làm việc' },
    { name: 'Ký duyệt kết quả', who: 'Lãnh đạo, Sở Công Thương', within: '1,5 ngày làm việc' },
    { name: 'Ký số của cơ quan, vào sổ và trả kết quả', who: 'Văn thư, Bộ phận Một cửa', within: '1 ngày làm việc' },
  ],
  fees: [],
  channels: ['counter', 'online', 'post'],
  delivery: ['counter', 'post'],
  result: 'Giấy chứng nhận (mẫu)',
  resultForm: resultOn('certificate', { symbol: 'GCN-SCT', verb: 'chứng nhận cửa hàng đủ điều kiện bán lẻ' }, [
    said('shopName', 'Tên cửa hàng'),
    said('shopAddress', 'Địa chỉ'),
    mayBeSaid('oldNumber', 'Thay giấy chứng nhận số'),
    found('goods', 'Mặt hàng'),
    foundDay('validUntil', 'Giá trị đến ngày'),
  ]),
  conditions: 'Cửa hàng nằm trong địa bàn được phép bán lẻ.',
  legalBasis: ['Quyết định số 89/2016/QĐ-UBND của UBND tỉnh Thừa Thiên Huế, điều 5 khoản 2 và điều 12 khoản 2'],
  route: 'own-steps',
  ownSteps: [
    {
      key: 'examine-papers',
      name: 'Thẩm định thành phần hồ sơ',
      role: 'officer',
      within: { kind: 'working-days', amount: 3 },
    },
    {
      key: 'review',
      name: 'Phụ trách phòng soát xét',
      role: 'department-head',
      within: { kind: 'working-days', amount: 1 },
    },
    {
      key: 'check-retail-plan',
      name: 'Đối chiếu quy hoạch mạng lưới bán lẻ',
      role: 'officer',
      within: { kind: 'working-days', amount: 2 },
    },
  ],
});
