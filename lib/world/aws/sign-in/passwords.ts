import {
  AdminAddUserToGroupCommand,
  AdminCreateUserCommand,
  AdminDeleteUserCommand,
  AdminListGroupsForUserCommand,
  AdminRemoveUserFromGroupCommand,
  AdminSetUserPasswordCommand,
  AdminUpdateUserAttributesCommand,
  type CognitoIdentityProviderClient,
  UserNotFoundException,
  UsernameExistsException,
} from '@aws-sdk/client-cognito-identity-provider';
import { composed } from '../../../contract/typed/letters.ts';
import type { Account } from '../../accounts.ts';
import type { PoolAddresses } from './tokens.ts';

type Parts = { readonly cognito: CognitoIdentityProviderClient; readonly pools: PoolAddresses };

export type PoolPasswords = {
  /** `first`: the account had none before. */
  set(account: Account, password: string): Promise<'first' | 'changed'>;
  /** Destroys what an account signs in with (TTH-10.3b); gone already is success. */
  forget(id: string): Promise<void>;
};

/** Passwords in the pool of the account's kind. A pool knows the opaque id; of staff also roles, unit and agency as they were when the password was set. */
export const poolPasswords = ({ cognito, pools }: Parts): PoolPasswords => ({
  set: async (account, password) => {
    const UserPoolId = poolOf(pools, account.kind);
    const user = { UserPoolId, Username: account.id };
    const give = () =>
      cognito.send(new AdminSetUserPasswordCommand({ ...user, Password: composed(password), Permanent: true }));
    const create = () => cognito.send(new AdminCreateUserCommand({ ...user, MessageAction: 'SUPPRESS' }));
    const known = !(await failsWith(UserNotFoundException, give));
    const first = !known && !(await failsWith(UsernameExistsException, create));
    if (!known) await give();
    if (account.kind === 'staff') await describe(cognito, user, account);
    return first ? 'first' : 'changed';
  },
  forget: async (id) => {
    for (const { id: UserPoolId } of [pools.citizens, pools.staff])
      await failsWith(UserNotFoundException, () =>
        cognito.send(new AdminDeleteUserCommand({ UserPoolId, Username: id })),
      );
  },
});

/** The pool that holds the passwords of such accounts. */
const poolOf = (pools: PoolAddresses, kind: Account['kind']): string =>
  (kind === 'staff' ? pools.staff : pools.citizens).id;

type User = { readonly UserPoolId: string; readonly Username: string };

/** For whoever looks into the pool; what a session may do comes from the account itself. */
const describe = async (cognito: CognitoIdentityProviderClient, user: User, { unit, agency, roles }: Account) => {
  const UserAttributes = [
    { Name: 'custom:unit', Value: unit ?? '' },
    { Name: 'custom:agency', Value: agency ?? '' },
  ];
  await cognito.send(new AdminUpdateUserAttributesCommand({ ...user, UserAttributes }));

  const { Groups = [] } = await cognito.send(new AdminListGroupsForUserCommand(user));
  const [held, due] = [Groups.flatMap(({ GroupName }) => GroupName ?? []), roles as readonly string[]];
  for (const GroupName of due.filter((role) => !held.includes(role)))
    await cognito.send(new AdminAddUserToGroupCommand({ ...user, GroupName }));
  for (const GroupName of held.filter((group) => !due.includes(group)))
    await cognito.send(new AdminRemoveUserFromGroupCommand({ ...user, GroupName }));
};

/** True where it failed with just that. */
const failsWith = async (
  expected: typeof UserNotFoundException | typeof UsernameExistsException,
  act: () => Promise<unknown>,
): Promise<boolean> => {
  try {
    await act();
    return false;
  } catch (error) {
    if (error instanceof expected) return true;
    throw error;
  }
};
