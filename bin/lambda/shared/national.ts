import { awsNationalLogin } from '../../../lib/world/aws/sign-in/national-login.ts';
import { accounts } from './accounts.ts';
import { cognito } from './cognito.ts';
import { pools } from './pools.ts';
import { settings } from './records.ts';

const { NATIONAL_LOGIN: host } = process.env;

/** Only where the province is connected to the national login (TT01-16.2b). */
export const national =
  host === undefined
    ? {}
    : {
        national: awsNationalLogin({
          cognito,
          pools,
          accounts,
          host,
          returnTo: `${settings.publicUrl}/dang-nhap/quoc-gia/ve`,
        }),
      };
