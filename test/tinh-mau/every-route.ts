import type { Profile, Province } from '../../lib/domain/profile.ts';
import { neighbourStaff, neighbours } from './neighbours.ts';
import { tinhMau } from './province.ts';
import { routeProcedures } from './route-procedures.ts';

const profile: Profile = {
  ...tinhMau.profile,
  intakeMode: {
    is: { province: 'automatic', district: 'one-step', commune: 'by-hand', central: 'by-hand' },
    article: 'TTH-PL bước 1; từng cấp là giá trị của Tỉnh Mẫu',
  },
};

/** Tỉnh Mẫu with its neighbours, where a dossier can take every route there is. */
export const everyRoute: Province = {
  ...tinhMau,
  profile,
  agencies: [...tinhMau.agencies, ...neighbours],
  procedures: [...tinhMau.procedures, ...routeProcedures],
  staff: [...tinhMau.staff, ...neighbourStaff],
};

/** The same province where the route waits for an opinion that is late (ND61-19.5b). */
export const waitingProvince: Province = {
  ...everyRoute,
  profile: { ...profile, consultation: { is: { whenLate: 'wait' }, article: 'ND61-19.5b' } },
};
