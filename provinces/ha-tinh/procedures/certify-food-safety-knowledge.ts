import type { Procedure } from '../../../lib/domain/catalogue/procedure.ts';
import { sample } from '../../common/sample-procedure.ts';
import { applicantPage, choice, text } from '../../form-fields.ts';
import { declaration, paper } from '../../paper.ts';
import { foundDay, holder, resultOn, said } from '../../result-forms.ts';
import { standardSteps } from '../../standard-steps.ts';
import { AGENCY } from '../agency-codes.ts';

/** A sample of a unit under the health office, on the standard route (ND61-19.2). */
export const certifyFoodSafetyKnowledge: Procedure = sample({
  code: 'MAU.HT.004',
  name: 'Xác nhận kiến thức về an toàn thực phẩm (mẫu)',
  sector: 'An toàn thực phẩm',
  level: 'province',
  serviceLevel: 4,
  agency: 'Chi cục An toàn vệ sinh thực phẩm',
  agencies: [AGENCY.chiCucAnToanThucPham],
  applicants: ['citizen', 'enterprise'],
  timeLimit: { kind: 'working-days', amount: 7, text: '7 ngày làm việc kể từ ngày nhận đủ hồ sơ' },
  components: [
    declaration('don-de-nghi', 'Đơn đề nghị xác nhận kiến thức (mẫu)'),
    paper({
      code: 'danh-sach-nguoi-de-nghi',
      name: 'Danh sách người đề nghị xác nhận (nếu nhiều người)',
      required: false,
    }),
  ],
  form: [
    applicantPage,
    {
      key: 'xac-nhan',
      title: 'Nội dung xác nhận',
      fields: [
        choice(
          { name: 'trade', label: 'Ngành nghề' },
          { catering: 'Kinh doanh dịch vụ ăn uống', production: 'Sản xuất thực phẩm' },
        ),
        text({ name: 'workplace', label: 'Nơi làm việc', help: 'Tên và địa chỉ cơ sở.' }),
      ],
    },
  ],
  steps: standardSteps('Chi cục An toàn vệ sinh thực phẩm', {
    check: 'Nộp trực tuyến: không quá 8 giờ làm việc kể từ khi nộp; tại quầy: ngay khi nộp',
    assign: '0,5 ngày làm việc',
    appraise: '5 ngày làm việc',
    sign: '1 ngày làm việc',
    seal: '0,5 ngày làm việc',
  }),
  fees: [],
  channels: ['counter', 'online', 'post'],
  delivery: ['counter', 'post', 'online'],
  result: 'Giấy xác nhận kiến thức (mẫu)',
  resultForm: resultOn('certificate', { symbol: 'XNKT-SYT', verb: 'xác nhận kiến thức về an toàn thực phẩm của' }, [
    holder('holderName', 'Họ và tên'),
    said('trade', 'Ngành nghề'),
    said('workplace', 'Nơi làm việc'),
    foundDay('validUntil', 'Giá trị đến ngày'),
  ]),
  conditions: 'Không.',
  legalBasis: ['Nghị định số 61/2018/NĐ-CP, điều 19 khoản 2'],
  route: 'standard',
});
