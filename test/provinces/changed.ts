import type { Field, Procedure } from '../../lib/domain/catalogue/procedure.ts';
import type { Agency, Profile, Province, StaffMember } from '../../lib/domain/profile.ts';
import { fiveDays, procedures } from '../tinh-mau/procedures.ts';
import { tinhMau } from '../tinh-mau/province.ts';

const nth = <T>(list: readonly T[], at: number): T => {
  const found = list[at];
  if (found === undefined) throw new Error(`nothing at ${at}`);
  return found;
};

export const soMau: Agency = nth(tinhMau.agencies, 0);
export const xaMau: Agency = nth(tinhMau.agencies, 1);
export const minhsAccount: StaffMember = nth(tinhMau.staff, 0);

/** Tỉnh Mẫu with one thing changed: Xã Mẫu. */
export const withAgency = (change: Partial<Agency>): Province => ({
  ...tinhMau,
  agencies: [soMau, { ...xaMau, ...change }],
});

/** Tỉnh Mẫu with Minh's account changed. */
export const withMember = (change: Partial<StaffMember>): Province => ({
  ...tinhMau,
  staff: [{ ...minhsAccount, ...change }, ...tinhMau.staff.slice(1)],
});

/** Tỉnh Mẫu with the five-day procedure changed. */
export const withProcedure = (change: Partial<Procedure>): Province => ({
  ...tinhMau,
  procedures: [{ ...fiveDays, ...change }, ...procedures.slice(1)],
});

/** Tỉnh Mẫu with one more question at the end of the five-day procedure's form. */
export const withField = (change: Partial<Field>): Province => {
  const extra: Field = { name: 'extra', label: 'Ô thêm', type: 'text', required: false, ...change };
  return withProcedure({ form: [...fiveDays.form, { key: 'them', title: 'Thêm', fields: [extra] }] });
};

/** Tỉnh Mẫu with one choice of its profile changed. */
export const withProfile = (change: Partial<Profile>): Province => ({
  ...tinhMau,
  profile: { ...tinhMau.profile, ...change },
});

/** Tỉnh Mẫu with other public words for one stage, or none. */
export const withStatus = (stage: string, shown: { status: string; completed: number } | undefined): Province => {
  const { [stage]: _, ...others } = tinhMau.profile.publicStatus.is;
  const is = shown === undefined ? others : { ...others, [stage]: shown };
  return withProfile({ publicStatus: { is, article: 'TT01-16.2d' } });
};
