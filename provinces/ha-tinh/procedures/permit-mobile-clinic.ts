import type { Procedure } from '../../../lib/domain/catalogue/procedure.ts';
import { sample } from '../../common/sample-procedure.ts';
import { applicantPage, count, day, text } from '../../form-fields.ts';
import { declaration, paper } from '../../paper.ts';
import { holder, resultOn, said } from '../../result-forms.ts';
import { AGENCY } from '../agency-codes.ts';

/** A sample with consultation (ND61-19.5): the disease-control centre and the city's health centre are asked before the draft. */
export const permitMobileClinic: Procedure = sample({
  code: 'MAU.HT.002',
  name: 'Cho phép tổ chức khám bệnh, chữa bệnh nhân đạo lưu động (mẫu)',
  sector: 'Khám bệnh, chữa bệnh',
  level: 'province',
  serviceLevel: 4,
  agency: 'Sở Y tế',
  agencies: [AGENCY.soYTe],
  applicants: ['citizen', 'organisation'],
  timeLimit: { kind: 'working-days', amount: 10, text: '10 ngày làm việc kể từ ngày nhận đủ hồ sơ' },
  components: [
    declaration('don-de-nghi', 'Đơn đề nghị tổ chức đợt khám (mẫu)'),
    paper({ code: 'ke-hoach', name: 'Kế hoạch tổ chức, danh sách người hành nghề tham gia' }),
    paper({ code: 'van-ban-dong-y', name: 'Văn bản đồng ý của cơ sở nơi tổ chức (nếu có)', required: false }),
  ],
  form: [
    applicantPage,
    {
      key: 'dot-kham',
      title: 'Đợt khám',
      fields: [
        text({ name: 'place', label: 'Địa điểm tổ chức', help: 'Xã hoặc phường; huyện hoặc thành phố.' }),
        day({ name: 'heldOn', label: 'Ngày tổ chức' }),
        count({ name: 'practitioners', label: 'Số người hành nghề tham gia' }),
      ],
    },
  ],
  steps: [
    {
      name: 'Kiểm tra, tiếp nhận hồ sơ',
      who: 'Bộ phận Một cửa, Sở Y tế',
      within: 'Nộp trực tuyến: không quá 8 giờ làm việc kể từ khi nộp; tại quầy: ngay khi nộp',
    },
    { name: 'Phân công xử lý', who: 'Phụ trách phòng chuyên môn', within: '0,5 ngày làm việc' },
    {
      name: 'Thẩm định, lấy ý kiến Trung tâm Kiểm soát bệnh tật và trung tâm y tế nơi tổ chức, dự thảo kết quả',
      who: 'Cán bộ được phân công; cơ quan được lấy ý kiến trả lời trong thời hạn nêu khi hỏi',
      within: '7 ngày làm việc',
    },
    { name: 'Ký duyệt kết quả', who: 'Lãnh đạo, Sở Y tế', within: '1,5 ngày làm việc' },
    { name: 'Ký số của cơ quan, vào sổ và trả kết quả', who: 'Văn thư, Bộ phận Một cửa', within: '1 ngày làm việc' },
  ],
  fees: [],
  channels: ['counter', 'online', 'post'],
  delivery: ['counter', 'post', 'online'],
  result: 'Văn bản cho phép (mẫu)',
  resultForm: resultOn('certificate', { symbol: 'SYT-NVY', verb: 'cho phép khám bệnh, chữa bệnh nhân đạo lưu động' }, [
    holder('holderName', 'Đơn vị, người tổ chức'),
    said('place', 'Địa điểm'),
    said('heldOn', 'Ngày tổ chức'),
    said('practitioners', 'Số người hành nghề tham gia'),
  ]),
  conditions: 'Nộp hồ sơ trước ngày tổ chức ít nhất 10 ngày làm việc.',
  legalBasis: [
    'Nghị định số 61/2018/NĐ-CP, điều 19 khoản 5',
    'Kế hoạch số 2644/KH-SYT ngày 28/7/2021 của Sở Y tế Hà Tĩnh, phần III mục 1 điểm b',
  ],
  route: 'standard',
});
