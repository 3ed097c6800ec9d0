import type { Procedure } from '../../../lib/domain/catalogue/procedure.ts';
import { sample } from '../../common/sample-procedure.ts';
import { applicantPage, text } from '../../form-fields.ts';
import { declaration, paper } from '../../paper.ts';
import { found, holder, resultOn, said } from '../../result-forms.ts';
import { standardSteps } from '../../standard-steps.ts';
import { AGENCY } from '../agency-codes.ts';

/** A sample at a district, where a person checks what comes in online (TTH annex step 1), on the standard route. */
export const registerHouseholdBusiness: Procedure = sample({
  code: 'MAU.TTH.003',
  name: 'Đăng ký hoạt động của hộ kinh doanh (mẫu)',
  sector: 'Thành lập và hoạt động của hộ kinh doanh',
  level: 'district',
  serviceLevel: 4,
  agency: 'Ủy ban nhân dân cấp huyện',
  agencies: [AGENCY.ubndHue],
  applicants: ['citizen'],
  timeLimit: { kind: 'working-days', amount: 3, text: '3 ngày làm việc kể từ ngày nhận đủ hồ sơ' },
  components: [
    declaration('giay-de-nghi', 'Giấy đề nghị đăng ký (mẫu)'),
    paper({
      code: 'hop-dong-dia-diem',
      name: 'Giấy tờ về địa điểm kinh doanh (nếu thuê, mượn)',
      required: false,
    }),
  ],
  form: [
    applicantPage,
    {
      key: 'ho-kinh-doanh',
      title: 'Hộ kinh doanh',
      fields: [
        text({ name: 'businessName', label: 'Tên hộ kinh doanh' }),
        text({ name: 'businessAddress', label: 'Địa điểm kinh doanh' }),
        text({ name: 'trade', label: 'Ngành, nghề', help: 'Ví dụ: bán lẻ hàng lưu niệm.' }),
      ],
    },
  ],
  steps: standardSteps('Ủy ban nhân dân cấp huyện', {
    check: 'Nộp trực tuyến: 60 phút trong giờ hành chính; tại quầy: ngay khi nộp',
    assign: '0,5 ngày làm việc',
    appraise: '1 ngày làm việc',
    sign: '1 ngày làm việc',
    seal: '0,5 ngày làm việc',
  }),
  fees: [],
  channels: ['counter', 'online', 'post'],
  delivery: ['counter', 'post'],
  result: 'Giấy chứng nhận đăng ký hộ kinh doanh (mẫu)',
  resultForm: resultOn('certificate', { symbol: 'GCNHKD', verb: 'chứng nhận đăng ký hộ kinh doanh' }, [
    said('businessName', 'Tên hộ kinh doanh'),
    said('businessAddress', 'Địa điểm kinh doanh'),
    said('trade', 'Ngành, nghề'),
    holder('owner', 'Chủ hộ kinh doanh'),
    found('capital', 'Vốn kinh doanh'),
    found('taxCode', 'Mã số hộ kinh doanh'),
  ]),
  conditions: 'Ngành, nghề không bị cấm.',
  legalBasis: ['Quyết định số 89/2016/QĐ-UBND của UBND tỉnh Thừa Thiên Huế, phụ lục bước 1'],
  route: 'standard',
});
