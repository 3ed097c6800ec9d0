import type { Procedure } from '../../../lib/domain/catalogue/procedure.ts';
import { sample } from '../../common/sample-procedure.ts';
import { applicantPage, count, text } from '../../form-fields.ts';
import { declaration, paper } from '../../paper.ts';
import { foundDay, resultOn, said } from '../../result-forms.ts';
import { AGENCY } from '../agency-codes.ts';

/** A sample that three bodies resolve together (ND61-19.6): on paper one after the other, electronically all at once; the health office leads. */
export const recogniseSafeKitchen: Procedure = sample({
  code: 'MAU.HT.006',
  name: 'Công nhận bếp ăn tập thể của cơ sở y tế đạt chuẩn (mẫu)',
  sector: 'An toàn thực phẩm và dinh dưỡng',
  level: 'province',
  serviceLevel: 4,
  agency: 'Sở Y tế',
  agencies: [AGENCY.soYTe],
  applicants: ['citizen', 'enterprise', 'organisation'],
  timeLimit: { kind: 'working-days', amount: 10, text: '10 ngày làm việc kể từ ngày nhận đủ hồ sơ' },
  components: [
    declaration('don-de-nghi', 'Đơn đề nghị công nhận (mẫu)'),
    paper({ code: 'so-do-bep', name: 'Sơ đồ bếp ăn, quy trình chế biến' }),
  ],
  form: [
    applicantPage,
    {
      key: 'bep-an',
      title: 'Bếp ăn',
      fields: [
        text({ name: 'kitchenName', label: 'Tên cơ sở có bếp ăn' }),
        text({ name: 'kitchenAddress', label: 'Địa chỉ bếp ăn', help: 'Số nhà, đường; xã hoặc phường.' }),
        count({ name: 'mealsPerDay', label: 'Số suất ăn mỗi ngày' }),
      ],
    },
  ],
  steps: [
    {
      name: 'Kiểm tra, tiếp nhận hồ sơ, lập phiếu chuyển xử lý',
      who: 'Bộ phận Một cửa, Sở Y tế',
      within: 'Nộp trực tuyến: không quá 8 giờ làm việc kể từ khi nộp; tại quầy: ngay khi nộp',
    },
    {
      name: 'Xem xét điều kiện an toàn thực phẩm',
      who: 'Chi cục An toàn vệ sinh thực phẩm',
      within: '4 ngày làm việc',
    },
    {
      name: 'Xem xét vệ sinh môi trường, nguồn nước',
      who: 'Trung tâm Kiểm soát bệnh tật',
      within: '4 ngày làm việc',
    },
    { name: 'Quyết định công nhận', who: 'Sở Y tế (chủ trì)', within: '8 ngày làm việc' },
    { name: 'Trả kết quả', who: 'Bộ phận Một cửa, Sở Y tế', within: 'Trong hạn đã hẹn' },
  ],
  fees: [],
  channels: ['counter', 'online', 'post'],
  delivery: ['counter', 'post', 'online'],
  result: 'Quyết định công nhận (mẫu)',
  resultForm: resultOn('decision', { symbol: 'QĐ-SYT', verb: 'công nhận bếp ăn tập thể đạt chuẩn' }, [
    said('kitchenName', 'Tên cơ sở'),
    said('kitchenAddress', 'Địa chỉ bếp ăn'),
    said('mealsPerDay', 'Số suất ăn mỗi ngày'),
    foundDay('validUntil', 'Giá trị đến ngày'),
  ]),
  conditions: 'Bếp ăn đang hoạt động.',
  legalBasis: [
    'Nghị định số 61/2018/NĐ-CP, điều 19 khoản 6',
    'Kế hoạch số 2644/KH-SYT ngày 28/7/2021 của Sở Y tế Hà Tĩnh, phần III mục 1 điểm b',
  ],
  route: 'inter-agency',
  // On paper they follow one another (19.6a): together the ten days of the whole.
  shares: [
    {
      key: 'chu-tri',
      work: 'Quyết định công nhận, chủ trì',
      agency: { '*': AGENCY.soYTe },
      within: { kind: 'working-days', amount: 4 },
      after: [],
    },
    {
      key: 'an-toan-thuc-pham',
      work: 'Xem xét điều kiện an toàn thực phẩm',
      agency: { '*': AGENCY.chiCucAnToanThucPham },
      within: { kind: 'working-days', amount: 3 },
      after: [],
    },
    {
      key: 've-sinh',
      work: 'Xem xét vệ sinh môi trường, nguồn nước',
      agency: { '*': AGENCY.trungTamKiemSoatBenhTat },
      within: { kind: 'working-days', amount: 3 },
      after: [],
    },
  ],
});
