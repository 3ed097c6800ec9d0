import type { Province } from '../../lib/domain/profile.ts';
import { agencies } from './agencies.ts';
import { calendar } from './calendar.ts';
import { citizens } from './citizens.ts';
import { organisations } from './organisations.ts';
import { announcePromotion } from './procedures/announce-promotion.ts';
import { certifyShop } from './procedures/certify-shop.ts';
import { registerBirth } from './procedures/register-birth.ts';
import { registerHouseholdBusiness } from './procedures/register-household-business.ts';
import { profile } from './profile.ts';
import { staff } from './staff.ts';

/**
 * Tỉnh Thừa Thiên Huế as data (QĐ 89/2016), with the three levels of its time.
 * Its own: 60 minutes by session to receive; automatic at departments, by hand at districts, one step at wards; the
 * procedure's ISO process; apology from the third guidance; result at the counter or by post; monthly and yearly reports.
 * To walk: MAU.TTH.001 automatic intake, MAU.TTH.002 own steps, MAU.TTH.003 by hand, 1.001193 one step at the ward.
 */
export const thuaThienHue: Province = {
  key: 'thua-thien-hue',
  profile,
  calendar,
  agencies,
  procedures: [announcePromotion, certifyShop, registerHouseholdBusiness, registerBirth],
  staff,
  citizens,
  organisations,
};

/** By the name a bundle of one province asks for (`#province`). @alias */
export { thuaThienHue as province };
