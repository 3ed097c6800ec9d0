import { foldText } from '../../lib/domain/catalogue/fold-text.ts';
import { OVERSIGHT_ROLES } from '../../lib/domain/journal/moment.ts';
import type { Province, StaffMember } from '../../lib/domain/profile.ts';
import { repeated } from './repeated.ts';

/** Doubled accounts, account names not of the form `hovaten.tendonvi` (TH-2.2), people in units that do not exist. */
export const staffFaults = (province: Province): readonly string[] => {
  const everyone = [...province.staff, ...province.citizens, ...(province.organisations ?? [])];
  return [
    ...repeated(everyone.map((one) => one.id)).map((id) => `Mã tài khoản "${id}" dùng nhiều lần.`),
    ...repeated(everyone.map((one) => one.username.toLowerCase())).map(
      (username) => `Tên tài khoản "${username}" dùng nhiều lần.`,
    ),
    ...[
      ...repeated([...province.citizens, ...(province.organisations ?? [])].flatMap(numberOf)),
      ...repeated(province.staff.flatMap(numberOf)),
    ].map((identifier) => `Số định danh "${identifier}" dùng cho nhiều người.`),
    ...everyone
      .filter((one) => !/^ac-[0-9a-f]{10}$/.test(one.id))
      .map((one) => `Mã tài khoản "${one.id}" phải có dạng ac- và 10 chữ số hệ 16.`),
    ...province.staff.flatMap((member) => memberFaults(province, member)),
    ...(province.staff.filter((member) => member.roles.includes('administrator')).length > 1
      ? []
      : [
          'Tỉnh cần ít nhất hai người quản trị (vai trò "administrator"): đề nghị của người này do người kia xác nhận.',
        ]),
  ];
};

/** A member of staff may also be a citizen of that number. */
const numberOf = ({ identifier }: { readonly identifier?: string }): string[] =>
  identifier === undefined ? [] : [identifier];

const memberFaults = (province: Province, member: StaffMember): readonly string[] => {
  const agency = province.agencies.find((one) => one.code === member.agency);
  const unit = agency?.units.find((one) => one.code === member.unit);
  return [
    ...(isOwnUsername(member)
      ? []
      : [`Tên tài khoản "${member.username}" của ${member.name} phải có dạng hovaten.tendonvi (TH-2.2).`]),
    ...(agency === undefined ? [`Tài khoản "${member.username}" thuộc cơ quan "${member.agency}" không có.`] : []),
    ...(agency !== undefined && unit === undefined
      ? [`Tài khoản "${member.username}" thuộc đơn vị "${member.unit}" mà ${agency.name} không có.`]
      : []),
    ...oversightFaults(province, member),
    ...(member.roles.length === 0 ? [`Tài khoản "${member.username}" chưa có vai trò nào.`] : []),
  ];
};

/** Nobody watches over their own work, nor for an agency that does not hold the role. */
const oversightFaults = ({ profile }: Province, { username, roles, agency }: StaffMember): readonly string[] => {
  const watching = OVERSIGHT_ROLES.find((role) => roles.includes(role));
  if (watching === undefined) return [];
  const isHeld = profile.oversight.is.some(({ role, heldBy }) => role === watching && heldBy === agency);
  return [
    ...(roles.length === 1 ? [] : [`Tài khoản "${username}": vai trò "${watching}" không đi cùng vai trò khác.`]),
    ...(isHeld ? [] : [`Tài khoản "${username}": hồ sơ tỉnh không giao vai trò "${watching}" cho cơ quan này.`]),
  ];
};

/** The whole name without marks, a number only to tell homonyms apart, a dot, the unit's short name. */
const isOwnUsername = ({ username, name }: StaffMember): boolean => {
  const [person = '', unit = '', ...rest] = username.split('.');
  return rest.length === 0 && person.replace(/[0-9]+$/, '') === withoutMarks(name) && /^[a-z][a-z0-9]*$/.test(unit);
};

const withoutMarks = (name: string): string => foldText(name).replace(/[^a-z]/g, '');
