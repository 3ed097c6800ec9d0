import type { Province } from '../../lib/domain/profile.ts';
import { agencies } from './agencies.ts';
import { calendar } from './calendar.ts';
import { citizens } from './citizens.ts';
import { organisations } from './organisations.ts';
import { birthToIdentityCard } from './procedures/birth-to-identity-card.ts';
import { certifyCopy } from './procedures/certify-copy.ts';
import { confirmInformation } from './procedures/confirm-information.ts';
import { copyFromRegister } from './procedures/copy-from-register.ts';
import { issueChildIdentityCard } from './procedures/issue-child-identity-card.ts';
import { issueHealthCard } from './procedures/issue-health-card.ts';
import { registerBirth } from './procedures/register-birth.ts';
import { registerResidence } from './procedures/register-residence.ts';
import { profile } from './profile.ts';
import { staff } from './staff.ts';

/** Tỉnh Thanh Hóa as data (QĐ 27/2019). Read it through `findProvince`, which checks it. */
export const thanhHoa: Province = {
  key: 'thanh-hoa',
  profile,
  calendar,
  agencies,
  procedures: [
    registerBirth,
    registerResidence,
    issueHealthCard,
    issueChildIdentityCard,
    birthToIdentityCard,
    certifyCopy,
    confirmInformation,
    copyFromRegister,
  ],
  staff,
  citizens,
  organisations,
};

/** By the name a bundle of one province asks for (`#province`). @alias */
export { thanhHoa as province };
