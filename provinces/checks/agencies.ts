import { ROLES } from '../../lib/domain/journal/moment.ts';
import type { Agency, Province, Unit } from '../../lib/domain/profile.ts';
import { repeated } from './repeated.ts';

/** National form of an agency's identifier, `000.00.15.H56` (TT01-19.1). */
const IDENTIFIER = /^[0-9]{3}\.[0-9]{2}\.[0-9]{2}\.[A-Z][0-9]{2}$/;

const KINDS: readonly Unit['kind'][] = ['one-stop', 'department', 'clerk', 'leaders'];

/** Who a dossier passes through; the administrator serves the whole province. */
const ROLES_ON_THE_WAY = ROLES.filter((role) => role !== 'administrator');

/** Agencies that are doubled, wrongly coded, orphaned, or resolve procedures without the units and people to do it. */
export const agencyFaults = (province: Province): readonly string[] => {
  const { agencies, calendar } = province;
  const codes = new Set(agencies.map((agency) => agency.code));
  return [
    ...repeated(agencies.map((agency) => agency.code)).map((code) => `Mã cơ quan "${code}" dùng nhiều lần.`),
    ...agencies.flatMap((agency) => ownFaults(agency, codes)),
    ...agencies.filter((agency) => resolves(province, agency)).flatMap((agency) => castFaults(province, agency)),
    ...receiverFaults(province),
    ...oversightFaults(province),
    ...Object.keys(calendar.sessionsOf ?? {})
      .filter((code) => !codes.has(code))
      .map((code) => `Lịch làm việc nêu cơ quan "${code}" không có trong danh bạ.`),
  ];
};

const ownFaults = (agency: Agency, codes: ReadonlySet<string>): readonly string[] => [
  ...(IDENTIFIER.test(agency.code) ? [] : [`Mã cơ quan "${agency.code}" không đúng dạng, ví dụ 000.00.15.H56.`]),
  ...(agency.parent === null || codes.has(agency.parent)
    ? []
    : [`Cơ quan "${agency.name}" thuộc cơ quan "${agency.parent}" không có trong danh bạ.`]),
  ...repeated(agency.units.map((unit) => unit.code)).map(
    (code) => `Cơ quan "${agency.name}" có nhiều đơn vị cùng mã "${code}".`,
  ),
];

/** Who receives feedback that is no one agency's (J1, J2) must be there, with somebody who sees it. */
const receiverFaults = ({ agencies, staff, profile }: Province): readonly string[] => {
  const { receiver, receiverAboutItself } = profile.feedback.is;
  return [receiver, receiverAboutItself].flatMap((code) => {
    const agency = agencies.find((one) => one.code === code);
    if (agency === undefined) return [`Nơi nhận chung phản ánh, kiến nghị "${code}" không có trong danh bạ.`];
    const isStaffed = staff.some((one) => one.agency === code && one.roles.includes('head-of-one-stop'));
    return isStaffed
      ? []
      : [`Nơi nhận chung phản ánh, kiến nghị "${agency.name}" chưa có ai giữ vai trò "head-of-one-stop".`];
  });
};

/** Who watches over others must be in the directory. */
const oversightFaults = ({ agencies, profile }: Province): readonly string[] =>
  profile.oversight.is
    .filter(({ heldBy }) => !agencies.some(({ code }) => code === heldBy))
    .map(({ role, heldBy }) => `Vai trò "${role}" do cơ quan "${heldBy}" giữ, cơ quan này không có trong danh bạ.`);

const resolves = (province: Province, agency: Agency): boolean =>
  province.procedures.some((procedure) => procedure.agencies.includes(agency.code));

const castFaults = (province: Province, agency: Agency): readonly string[] => {
  const held = new Set(province.staff.filter((one) => one.agency === agency.code).flatMap((one) => one.roles));
  return [
    ...ROLES_ON_THE_WAY.filter((role) => !held.has(role)).map(
      (role) => `Cơ quan "${agency.name}" giải quyết thủ tục nhưng chưa có ai giữ vai trò "${role}".`,
    ),
    ...KINDS.filter((kind) => !agency.units.some((unit) => unit.kind === kind)).map(
      (kind) => `Cơ quan "${agency.name}" giải quyết thủ tục nhưng chưa có đơn vị loại "${kind}".`,
    ),
  ];
};
