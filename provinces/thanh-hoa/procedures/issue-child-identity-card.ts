import type { Procedure } from '../../../lib/domain/catalogue/procedure.ts';
import { applicantPage, birthday, choice, identifier, text } from '../../form-fields.ts';
import { declaration, paper } from '../../paper.ts';
import { found, foundDay, resultOn, said } from '../../result-forms.ts';
import { standardSteps } from '../../standard-steps.ts';
import { AGENCY } from '../agency-codes.ts';

/** Cấp thẻ căn cước cho người dưới 06 tuổi, as the National Public Service Portal published it; form, steps and levels are ours. */
export const issueChildIdentityCard: Procedure = {
  code: '1.116410',
  name: 'Cấp thẻ căn cước cho người dưới 06 tuổi',
  sector: 'Cấp, quản lý căn cước',
  level: 'commune',
  serviceLevel: 3,
  agency: 'Công an cấp xã',
  agencies: [AGENCY.congAnHacThanh],
  applicants: ['citizen'],
  timeLimit: { kind: 'working-days', amount: 7, text: '7 ngày làm việc kể từ ngày đủ hồ sơ' },
  components: [
    declaration('phieu-thu-nhan', 'Phiếu thu nhận thông tin căn cước (Mẫu CC01, Thông tư 118/2026/TT-BCA)'),
    paper({ code: 'phieu-de-nghi', name: 'Phiếu đề nghị giải quyết thủ tục về căn cước (Mẫu DC02)' }),
    paper({
      code: 'phieu-thu-thap-dan-cu',
      name: 'Phiếu thu thập thông tin dân cư (Mẫu DC01) nếu chưa có trong Cơ sở dữ liệu quốc gia về dân cư',
      required: false,
      source: 'database-or-document',
    }),
  ],
  form: [
    applicantPage,
    {
      key: 'quan-he',
      title: 'Quan hệ với trẻ',
      fields: [
        choice(
          { name: 'relationship', label: 'Quan hệ của người nộp với trẻ' },
          { parent: 'Cha hoặc mẹ', guardian: 'Người giám hộ' },
        ),
      ],
    },
    {
      key: 'tre',
      title: 'Trẻ được cấp thẻ',
      fields: [
        text({ name: 'childName', label: 'Họ, chữ đệm, tên của trẻ', help: 'Như ghi trên Giấy khai sinh.' }),
        identifier({
          name: 'childIdentifier',
          label: 'Số định danh cá nhân của trẻ',
          help: 'Gồm 12 chữ số, ghi trên Giấy khai sinh.',
        }),
        birthday({ name: 'childBirthday', label: 'Ngày sinh của trẻ' }),
        choice({ name: 'childSex', label: 'Giới tính của trẻ' }, { female: 'Nữ', male: 'Nam' }),
      ],
    },
  ],
  steps: standardSteps('Công an cấp xã', {
    check: 'Nộp trực tuyến: không quá 8 giờ làm việc kể từ khi nộp; tại quầy: ngay khi nộp',
    assign: '0,5 ngày làm việc',
    appraise: '5 ngày làm việc',
    sign: '1 ngày làm việc',
    seal: '0,5 ngày làm việc',
  }),
  fees: [],
  channels: ['counter', 'online'],
  delivery: ['counter', 'post'],
  result: 'Thẻ căn cước',
  resultForm: resultOn('certificate', { symbol: 'CC-CA', verb: 'cấp thẻ căn cước cho' }, [
    said('childName', 'Họ, chữ đệm và tên khai sinh'),
    said('childIdentifier', 'Số định danh cá nhân'),
    said('childBirthday', 'Ngày, tháng, năm sinh'),
    said('childSex', 'Giới tính'),
    found('residence', 'Nơi cư trú'),
    foundDay('validUntil', 'Giá trị đến ngày'),
  ]),
  conditions: 'Trẻ dưới 06 tuổi; người đại diện hợp pháp đề nghị thay trẻ.',
  legalBasis: ['Luật Căn cước số 26/2023/QH15', 'Thông tư số 118/2026/TT-BCA'],
  route: 'standard',
  source: 'https://dichvucong.gov.vn',
  asOf: '2026-09-12',
  confirmed: true,
  published: true,
};
