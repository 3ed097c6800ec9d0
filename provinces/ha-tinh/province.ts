import type { Province } from '../../lib/domain/profile.ts';
import { agencies } from './agencies.ts';
import { calendar } from './calendar.ts';
import { citizens } from './citizens.ts';
import { organisations } from './organisations.ts';
import { certifyFoodSafetyKnowledge } from './procedures/certify-food-safety-knowledge.ts';
import { confirmVaccination } from './procedures/confirm-vaccination.ts';
import { licenseClinic } from './procedures/license-clinic.ts';
import { permitMobileClinic } from './procedures/permit-mobile-clinic.ts';
import { recogniseSafeKitchen } from './procedures/recognise-safe-kitchen.ts';
import { reissueCertificate } from './procedures/reissue-certificate.ts';
import { profile } from './profile.ts';
import { staff } from './staff.ts';

/**
 * The health office of Hà Tĩnh as data (KH 2644/KH-SYT of 28/7/2021), with its sub-departments and health centres.
 * Its own: what is digitised at whose cost and how much by when, papers not asked for twice, waiting time at the
 * counter, processes by ISO. The plan names no limits of its own: ND61, TT01 and TT32 apply.
 * To walk: MAU.HT.001 verification on site, MAU.HT.002 consultation, MAU.HT.003 service level 3, MAU.HT.005 at once,
 * MAU.HT.006 several agencies together.
 */
export const haTinh: Province = {
  key: 'ha-tinh',
  profile,
  calendar,
  agencies,
  procedures: [
    licenseClinic,
    permitMobileClinic,
    reissueCertificate,
    certifyFoodSafetyKnowledge,
    confirmVaccination,
    recogniseSafeKitchen,
  ],
  staff,
  citizens,
  organisations,
};

/** By the name a bundle of one province asks for (`#province`). @alias */
export { haTinh as province };
