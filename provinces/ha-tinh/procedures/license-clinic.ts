import type { Procedure } from '../../../lib/domain/catalogue/procedure.ts';
import { sample } from '../../common/sample-procedure.ts';
import { applicantPage, choice, text } from '../../form-fields.ts';
import { declaration, paper } from '../../paper.ts';
import { found, mayBeSaid, resultOn, said } from '../../result-forms.ts';
import { AGENCY } from '../agency-codes.ts';

/** A sample that is verified on site (ND61-19.3): the premises are visited before the licence is drafted. */
export const licenseClinic: Procedure = sample({
  code: 'MAU.HT.001',
  name: 'Cấp giấy phép hoạt động cơ sở khám bệnh, chữa bệnh sau thẩm định điều kiện (mẫu)',
  sector: 'Khám bệnh, chữa bệnh',
  level: 'province',
  serviceLevel: 4,
  agency: 'Sở Y tế',
  agencies: [AGENCY.soYTe],
  applicants: ['citizen', 'enterprise', 'organisation'],
  timeLimit: { kind: 'working-days', amount: 20, text: '20 ngày làm việc kể từ ngày nhận đủ hồ sơ' },
  // As published for procedures of this decree (1.003516, Gia Lai): not complete, so in 10 working days it is said in writing.
  supplementNotice: { workingDays: 10, article: 'Nghị định số 109/2016/NĐ-CP (hồ sơ chưa hợp lệ)' },
  components: [
    declaration('don-de-nghi', 'Đơn đề nghị cấp giấy phép hoạt động (mẫu)'),
    paper({
      code: 'chung-chi-hanh-nghe',
      name: 'Chứng chỉ hành nghề của người chịu trách nhiệm chuyên môn',
      source: 'database-or-document',
    }),
    paper({ code: 'ban-ke-khai', name: 'Bản kê khai cơ sở vật chất, thiết bị, nhân sự' }),
    paper({ code: 'hop-dong-thue-nha', name: 'Hợp đồng thuê địa điểm (nếu thuê)', required: false }),
  ],
  form: [
    applicantPage,
    {
      key: 'co-so',
      title: 'Cơ sở',
      fields: [
        text({ name: 'facilityName', label: 'Tên cơ sở' }),
        text({
          name: 'facilityAddress',
          label: 'Địa điểm hành nghề',
          help: 'Nơi đoàn thẩm định sẽ đến: số nhà, đường; xã hoặc phường; huyện hoặc thành phố.',
        }),
        choice(
          { name: 'facilityKind', label: 'Hình thức tổ chức' },
          { clinic: 'Phòng khám chuyên khoa', 'traditional-medicine': 'Phòng chẩn trị y học cổ truyền', other: 'Khác' },
        ),
        text({
          name: 'otherKind',
          label: 'Ghi rõ hình thức khác',
          showWhen: { field: 'facilityKind', equals: 'other' },
        }),
      ],
    },
  ],
  steps: [
    {
      name: 'Kiểm tra, tiếp nhận hồ sơ',
      who: 'Bộ phận Một cửa, Sở Y tế',
      within: 'Nộp trực tuyến: không quá 8 giờ làm việc kể từ khi nộp; tại quầy: ngay khi nộp',
    },
    { name: 'Phân công xử lý', who: 'Phụ trách phòng chuyên môn', within: '1 ngày làm việc' },
    { name: 'Thẩm định tại cơ sở, lập biên bản', who: 'Đoàn thẩm định của Sở Y tế', within: '12 ngày làm việc' },
    { name: 'Dự thảo kết quả', who: 'Cán bộ được phân công', within: '4 ngày làm việc' },
    { name: 'Ký duyệt kết quả', who: 'Lãnh đạo, Sở Y tế', within: '2 ngày làm việc' },
    { name: 'Ký số của cơ quan, vào sổ và trả kết quả', who: 'Văn thư, Bộ phận Một cửa', within: '1 ngày làm việc' },
  ],
  fees: [],
  channels: ['counter', 'online', 'post'],
  delivery: ['counter', 'post', 'online'],
  result: 'Giấy phép hoạt động (mẫu)',
  resultForm: resultOn(
    'certificate',
    { symbol: 'SYT-GPHĐ', verb: 'cấp giấy phép hoạt động khám bệnh, chữa bệnh cho' },
    [
      said('facilityName', 'Tên cơ sở'),
      said('facilityAddress', 'Địa chỉ'),
      said('facilityKind', 'Hình thức tổ chức'),
      mayBeSaid('otherKind', 'Hình thức tổ chức khác'),
      found('responsible', 'Người chịu trách nhiệm chuyên môn'),
      found('scope', 'Phạm vi hoạt động chuyên môn'),
      found('hours', 'Thời gian làm việc'),
    ],
  ),
  conditions: 'Có mặt tại cơ sở vào thời gian thẩm định đã được thông báo.',
  legalBasis: [
    'Nghị định số 61/2018/NĐ-CP, điều 19 khoản 3',
    'Kế hoạch số 2644/KH-SYT ngày 28/7/2021 của Sở Y tế Hà Tĩnh, phần III mục 1 điểm b',
  ],
  route: 'verified',
});
