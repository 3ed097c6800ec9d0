import { conflictsOf } from '../../lib/domain/catalogue/conflicts.ts';
import type { AlternativeLimit, Procedure, ProcedureShare } from '../../lib/domain/catalogue/procedure.ts';
import type { Province } from '../../lib/domain/profile.ts';
import type { TimeLimit } from '../../lib/domain/time/rules.ts';
import { repeated } from './repeated.ts';

/** A route that lacks what it goes through: own steps, shares of other agencies, limits that are none. */
export const routeFaults = (province: Province, procedure: Procedure): readonly string[] => {
  const { ownSteps = [], shares = [], route, alternatives = [], stepLimits = {} } = procedure;
  const limits: readonly (TimeLimit | undefined)[] = [
    ...[...alternatives, ...shares.flatMap((share) => share.alternatives ?? [])].map(({ limit }) => limitOf(limit)),
    ...Object.values(stepLimits),
    ...ownSteps.map(({ within }) => within),
    ...shares.map(({ within }) => within),
  ];
  return [
    ...(route === 'own-steps' && ownSteps.length === 0 ? ['đi theo quy trình riêng nhưng chưa nêu bước nào.'] : []),
    ...(route === 'birth-to-identity-card' && shares.length === 0 ? ['liên thông nhưng chưa nêu phần việc nào.'] : []),
    ...repeated(alternatives.map(({ ground }) => ground)).map((ground) => `căn cứ "${ground}" nêu nhiều lần.`),
    ...repeated([...ownSteps, ...shares].map(({ key }) => key)).map(
      (key) => `bước hoặc phần việc "${key}" nêu nhiều lần.`,
    ),
    ...[...ownSteps, ...shares]
      .filter(({ key }) => !/^[a-z0-9][a-z0-9.-]{0,49}$/.test(key))
      .map(({ key }) => `mã bước hoặc phần việc "${key}" chỉ gồm chữ thường không dấu, số, dấu chấm, gạch ngang.`),
    ...limits
      .filter(
        (limit) => limit !== undefined && 'amount' in limit && !(Number.isInteger(limit.amount) && limit.amount > 0),
      )
      .map(() => 'thời hạn của một bước hoặc phần việc phải là số nguyên lớn hơn 0.'),
    ...shares.flatMap((share) => partFaults(province, share, shares)),
    ...inLineFaults(procedure),
  ];
};

/** The whole has to leave time for its shares in line, unless it was published so; then it says where. */
const inLineFaults = (procedure: Procedure): readonly string[] => {
  const conflicts = conflictsOf(procedure).map((sentence) => sentence.replace(/^.*?: /, ''));
  const isSaid = (procedure.partsBeyondWhole ?? '').trim() !== '';
  if (conflicts.length > 0) return isSaid ? [] : conflicts;
  return isSaid ? ['nêu partsBeyondWhole nhưng các phần nối tiếp không dài hơn thời hạn công bố.'] : [];
};

const limitOf = (limit: AlternativeLimit['limit']): TimeLimit | undefined => {
  if (limit.kind === 'instead') return limit.within;
  return limit.kind === 'longer' ? { kind: 'working-days', amount: limit.workingDays } : undefined;
};

const partFaults = (
  province: Province,
  share: ProcedureShare,
  shares: readonly ProcedureShare[],
): readonly string[] => [
  ...Object.values(share.agency)
    .filter((code) => !province.agencies.some((agency) => agency.code === code))
    .map((code) => `phần việc "${share.key}" giao cho cơ quan "${code}" không có trong danh bạ.`),
  ...share.after
    .filter((key) => !shares.slice(0, shares.indexOf(share)).some((before) => before.key === key))
    .map((key) => `phần việc "${share.key}" cần kết quả của "${key}", phải nêu phần đó trước.`),
];
