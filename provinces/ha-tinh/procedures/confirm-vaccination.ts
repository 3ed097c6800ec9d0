import type { Procedure } from '../../../lib/domain/catalogue/procedure.ts';
import { sample } from '../../common/sample-procedure.ts';
import { applicantPage, birthday, choice, text } from '../../form-fields.ts';
import { declaration } from '../../paper.ts';
import { found, holder, mayBeSaid, resultOn } from '../../result-forms.ts';
import { AGENCY } from '../agency-codes.ts';

/** A sample resolved at once (ND61-17.4) at a district's health centre: nothing to attach. */
export const confirmVaccination: Procedure = sample({
  code: 'MAU.HT.005',
  name: 'Xác nhận lịch sử tiêm chủng (mẫu)',
  sector: 'Y tế dự phòng',
  level: 'district',
  serviceLevel: 4,
  agency: 'Trung tâm Y tế cấp huyện',
  agencies: [AGENCY.trungTamYTeThanhPho],
  applicants: ['citizen'],
  timeLimit: { kind: 'at-once', text: 'Giải quyết ngay sau khi tiếp nhận' },
  components: [declaration('phieu-de-nghi', 'Phiếu đề nghị xác nhận (mẫu)')],
  form: [
    applicantPage,
    {
      key: 'nguoi-tiem',
      title: 'Người được tiêm',
      fields: [
        choice({ name: 'whose', label: 'Xác nhận cho ai?' }, { self: 'Cho người nộp', child: 'Cho con của người nộp' }),
        text({ name: 'childName', label: 'Họ, chữ đệm, tên của con', showWhen: { field: 'whose', equals: 'child' } }),
        birthday({ name: 'childBirthday', label: 'Ngày sinh của con', showWhen: { field: 'whose', equals: 'child' } }),
      ],
    },
  ],
  steps: [
    { name: 'Kiểm tra, tiếp nhận hồ sơ', who: 'Bộ phận Một cửa', within: 'Ngay khi nộp tại quầy' },
    { name: 'Giải quyết ngay tại quầy và trả kết quả', who: 'Bộ phận Một cửa', within: 'Ngay sau khi tiếp nhận' },
  ],
  fees: [],
  channels: ['counter', 'online'],
  delivery: ['counter', 'online'],
  result: 'Giấy xác nhận tiêm chủng (mẫu)',
  resultForm: resultOn('certificate', { symbol: 'XN-YT', verb: 'xác nhận lịch sử tiêm chủng' }, [
    holder('holderName', 'Người đề nghị'),
    mayBeSaid('childName', 'Họ, chữ đệm, tên của con'),
    mayBeSaid('childBirthday', 'Ngày sinh của con'),
    found('vaccinations', 'Các mũi đã tiêm'),
  ]),
  conditions: 'Mũi tiêm đã có trong hệ thống quản lý tiêm chủng.',
  legalBasis: ['Nghị định số 61/2018/NĐ-CP, điều 17 khoản 4'],
  route: 'at-once',
});
