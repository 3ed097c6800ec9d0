import { province } from '#province';
import { signInOperations } from '../../functions/audiences/sign-in.ts';
import { httpFunction } from '../../functions/wire/http-function.ts';
import { awsIdentity } from '../../lib/world/aws/sign-in/identity.ts';
import { awsLimits } from '../../lib/world/aws/sign-in/limits.ts';
import { awsNationalLogin } from '../../lib/world/aws/sign-in/national-login.ts';
import { awsWorld } from '../../lib/world/aws.ts';
import { accounts } from './shared/accounts.ts';
import { identity as sessions } from './shared/callers.ts';
import { cognito } from './shared/cognito.ts';
import { pools } from './shared/pools.ts';
import { calendar, dynamo, journal, settings } from './shared/records.ts';

const { NATIONAL_LOGIN: host } = process.env;

/** Only where the province is connected to the national login (TT01-16.2b). */
const national =
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

const world = awsWorld(province, {
  journal,
  calendar,
  accounts,
  identity: { ...awsIdentity({ cognito, pools, accounts, sessions }), ...national },
  limits: awsLimits(dynamo),
});

export const handler = httpFunction(signInOperations, { world, refresh: calendar.refresh });
