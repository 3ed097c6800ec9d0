import { randomUUID } from 'node:crypto';
import {
  type CognitoIdentityProviderClient,
  CreateGroupCommand,
  CreateUserPoolClientCommand,
  CreateUserPoolCommand,
  SetUserPoolMfaConfigCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import type { PoolAddress } from '../../lib/world/aws/settings.ts';
import type { PoolAddresses } from '../../lib/world/aws/sign-in/tokens.ts';

/** Two pools of their own, as the identity stack makes them: long passwords of any kind, admin flows only, a second factor for staff. */
export const freshPools = async (
  cognito: CognitoIdentityProviderClient,
  roles: readonly string[],
): Promise<PoolAddresses> => {
  const [citizens, staff] = await Promise.all([freshPool(cognito), freshPool(cognito)]);
  for (const GroupName of roles) await cognito.send(new CreateGroupCommand({ UserPoolId: staff.id, GroupName }));
  await cognito.send(
    new SetUserPoolMfaConfigCommand({
      UserPoolId: staff.id,
      MfaConfiguration: 'ON',
      SoftwareTokenMfaConfiguration: { Enabled: true },
    }),
  );
  return { citizens, staff };
};

const freshPool = async (cognito: CognitoIdentityProviderClient): Promise<PoolAddress> => {
  const PasswordPolicy = {
    MinimumLength: 10,
    RequireUppercase: false,
    RequireLowercase: false,
    RequireNumbers: false,
    RequireSymbols: false,
  };
  const { UserPool } = await cognito.send(
    new CreateUserPoolCommand({
      PoolName: `thu-${randomUUID()}`,
      Policies: { PasswordPolicy },
      Schema: ['unit', 'agency'].map((Name) => ({ Name, AttributeDataType: 'String', Mutable: true })),
    }),
  );
  const id = UserPool?.Id ?? '';
  const { UserPoolClient } = await cognito.send(
    new CreateUserPoolClientCommand({
      UserPoolId: id,
      ClientName: 'mot-cua',
      ExplicitAuthFlows: ['ALLOW_ADMIN_USER_PASSWORD_AUTH'],
      PreventUserExistenceErrors: 'ENABLED',
      IdTokenValidity: 8,
      TokenValidityUnits: { IdToken: 'hours' },
    }),
  );
  return { id, client: UserPoolClient?.ClientId ?? '' };
};
