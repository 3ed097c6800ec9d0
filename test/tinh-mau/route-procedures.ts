import { type Procedure, type ProcedureShare, WHEN_VERIFIED } from '../../lib/domain/catalogue/procedure.ts';
import { SO_MAU, XA_MAU } from './agencies.ts';
import { BAO_HIEM, CONG_AN, HUYEN_MAU } from './neighbours.ts';
import { fiveDays } from './procedures.ts';

const days = (amount: number) => ({ kind: 'working-days', amount }) as const;

/** Standard; other agencies may be asked for their opinions (ND61-19.5). At departments the system takes it in (TTH-PL bước 1). */
export const consulted: Procedure = {
  ...fiveDays,
  code: 'MAU.2001',
  name: 'Cấp phép mẫu có lấy ý kiến',
  timeLimit: { ...days(20), text: '20 ngày làm việc' },
};

/** With a fee to be paid in advance (TH-9.2c), and at level 3: originals are compared before the result (TH-9.6a). */
export const prepaid: Procedure = {
  ...fiveDays,
  code: 'MAU.2002',
  name: 'Cấp phép mẫu có lệ phí nộp trước',
  serviceLevel: 3,
  delivery: ['counter', 'post'],
  fees: [{ channel: 'online', amount: 20_000, prepaid: true, text: '20.000 đồng nộp khi nộp hồ sơ' }],
};

/** Taken in and drafted in one step, where the profile says so of this level. */
export const oneStep: Procedure = {
  ...fiveDays,
  code: 'MAU.2003',
  name: 'Xác nhận mẫu trong một bước',
  agencies: [HUYEN_MAU],
};

/** Decided at the counter by delegation (ND61-17.5). */
export const delegated: Procedure = {
  ...fiveDays,
  code: 'MAU.2004',
  name: 'Cấp giấy mẫu theo ủy quyền',
  agencies: [XA_MAU],
  route: 'delegated',
};

/** Verified on site (ND61-19.3). */
export const verified: Procedure = {
  ...fiveDays,
  code: 'MAU.2005',
  name: 'Cấp phép mẫu có xác minh',
  agencies: [XA_MAU],
  route: 'verified',
  alternatives: [
    { ground: WHEN_VERIFIED, limit: { kind: 'instead', within: days(10) }, article: 'Quy định mẫu' },
    { ground: 'hồ sơ phức tạp', limit: { kind: 'longer', workingDays: 2 }, article: 'Quy định mẫu' },
    { ground: 'theo thỏa thuận bằng văn bản', limit: { kind: 'agreed' }, article: 'Quy định mẫu' },
  ],
};

/** Three steps of its own between assignment and drafting (TTH-5.2). */
export const ownSteps: Procedure = {
  ...fiveDays,
  code: 'MAU.2006',
  name: 'Cấp phép mẫu theo quy trình riêng',
  agencies: [XA_MAU, SO_MAU],
  route: 'own-steps',
  ownSteps: [
    { key: 'doi-chieu', name: 'Đối chiếu sổ gốc', role: 'officer', within: days(1) },
    { key: 'hop-xet', name: 'Họp xét', role: 'department-head', within: days(2) },
    { key: 'ra-soat', name: 'Rà soát lần cuối', role: 'officer', within: days(1) },
  ],
};

const part = (key: string, agency: string, ...after: readonly string[]): ProcedureShare => ({
  key,
  work: `Phần việc ${key} (mẫu)`,
  agency: { '*': agency },
  within: days(3),
  after,
});

/** Three agencies of one level; the insurance needs what the police find (ND61-19.6). Electronic or on paper by how it is filed. */
export const several: Procedure = {
  ...fiveDays,
  code: 'MAU.2007',
  name: 'Cấp phép mẫu do ba cơ quan giải quyết',
  agencies: [XA_MAU],
  route: 'inter-agency',
  partsBeyondWhole: 'Tỉnh Mẫu: từng phần 3 ngày, toàn bộ 5 ngày',
  shares: [part('chu-tri', XA_MAU), part('cong-an', CONG_AN), part('bao-hiem', BAO_HIEM, 'cong-an')],
};

/** The linked procedure: four agencies, each with its own limit (3.000722). */
export const linked: Procedure = {
  ...fiveDays,
  code: 'MAU.2008',
  name: 'Liên thông mẫu: khai sinh, cư trú, thẻ bảo hiểm y tế, căn cước',
  agencies: [XA_MAU],
  route: 'birth-to-identity-card',
  partsBeyondWhole: 'Tỉnh Mẫu: từng phần 3 ngày, toàn bộ 5 ngày',
  shares: [
    part('1.001193', XA_MAU),
    part('1.004222', CONG_AN, '1.001193'),
    part('1.014137', BAO_HIEM, '1.001193'),
    part('1.116410', SO_MAU, '1.004222'),
  ],
};

/** One procedure for every route that is not standard everywhere. */
export const routeProcedures: readonly Procedure[] = [
  consulted,
  prepaid,
  oneStep,
  delegated,
  verified,
  ownSteps,
  several,
  linked,
];
