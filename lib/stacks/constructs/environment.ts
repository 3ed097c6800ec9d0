import { SecretValue } from 'aws-cdk-lib';
import { ENVIRONMENT } from '../../world/aws/settings.ts';
import { TABLES } from '../../world/aws/tables.ts';
import type { Need } from '../functions.ts';
import type { ProvinceOnAws } from '../province-on-aws.ts';
import { machinesArn, nameOnAws, nationalHost, papersBucket } from './arns.ts';
import { type Grantee, given } from './permissions.ts';

/** What a function with these needs is told, and nothing else. */
export const environmentFor = (needs: readonly Need[], parts: Grantee): Record<string, string> =>
  Object.assign({}, ...needs.map((need) => told(need, parts)));

const told = (need: Need, parts: Grantee): Record<string, string> => {
  const { province } = parts;
  const [thing = ''] = need.split(':');
  if (thing in TABLES || need === 'passing') return { [ENVIRONMENT.tables]: province.tables };
  if (thing === 'machines') return { [ENVIRONMENT.machines]: machinesArn(province) };
  if (thing === 'papers') return { [ENVIRONMENT.papers]: papersBucket(province) };
  if (need === 'outside') return {};
  if (need === 'payments') return gatewayOf(province);
  if (need === 'draw') return { [ENVIRONMENT.drawing]: nameOnAws(province, 'slips') };
  if (need === 'open') return { [ENVIRONMENT.opening]: nameOnAws(province, 'open-paper') };
  if (need === 'post') return { [ENVIRONMENT.mailFrom]: province.mailFrom };
  if (need === 'sign') return { [ENVIRONMENT.sealKey]: given('sealKey', parts.sealKey).keyArn };
  if (need === 'vouch') return { [ENVIRONMENT.evidenceKey]: given('evidenceKey', parts.evidenceKey).keyArn };
  if (need === 'sign-in' && province.federation !== null) return { ...poolsOf(parts), ...nationalOf(province) };
  return poolsOf(parts);
};

/** Where the pool meets browsers that come from the national login, and the portal they go back to. */
const nationalOf = (province: ProvinceOnAws): Record<string, string> => ({
  NATIONAL_LOGIN: nationalHost(province),
  [ENVIRONMENT.publicUrl]: province.publicUrl,
});

/** Where the province is connected to a payment gateway (TT32-5.4b); the value of the secret is in no template. */
const gatewayOf = ({ payments, publicUrl }: ProvinceOnAws): Record<string, string> =>
  payments === null
    ? {}
    : {
        PAYMENT_GATEWAY: payments.address,
        PAYMENT_MERCHANT: payments.merchant,
        PAYMENT_SECRET: SecretValue.secretsManager(payments.secretName).unsafeUnwrap(),
        [ENVIRONMENT.publicUrl]: publicUrl,
      };

/** `sessions`, `sign-in` and `passwords`. */
const poolsOf = ({ pools }: Grantee): Record<string, string> => {
  const { citizens, staff } = given('pools', pools);
  return {
    [ENVIRONMENT.citizensPool]: citizens.pool.userPoolId,
    [ENVIRONMENT.citizensClient]: citizens.client.userPoolClientId,
    [ENVIRONMENT.staffPool]: staff.pool.userPoolId,
    [ENVIRONMENT.staffClient]: staff.client.userPoolClientId,
  };
};
