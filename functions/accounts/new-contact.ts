import type { Account } from '../../lib/world/accounts.ts';
import { sha256Of } from '../../lib/world/chain.ts';
import type { World } from '../../lib/world/world.ts';
import { Refused } from '../wire/operation.ts';
import type { AccountProfile } from './account-profile.ts';
import { withinOwnTries } from './own-tries.ts';
import { mustRepeatPassword } from './password.ts';
import { mustBeRightCode } from './send-code.ts';

type Way = 'email' | 'phone';

/** The code for one new address of one account serves that change only. */
export const contactKey = (id: string, contact: Way, value: string): string =>
  `contact ${id} ${contact} ${sha256Of(value)}`;

/** The code to the contact on record, in place of the password: it serves this act of this account only. */
export const recordKey = (id: string): string => `contact on record ${id}`;

type Proof = { readonly password?: string | undefined; readonly recordCode?: string | undefined };

/**
 * Refuses (403, 409) who cannot show that the account is theirs: by its password, or by the code sent to the contact on record.
 * Wrong ones count together, with those of signing in.
 */
export const mustProveHolder = async (
  world: World,
  who: Account,
  { password, recordCode }: Proof,
  address: string,
): Promise<void> => {
  if (password !== undefined || recordCode === undefined) {
    await mustRepeatPassword(world, who, password ?? '', address);
    return;
  }
  const tried = { username: who.username ?? who.id, from: address };
  let isGone = false;
  const answer = await withinOwnTries(world, tried, async () => {
    const said = await world.codes.check(recordKey(who.id), recordCode);
    isGone = said === 'gone';
    return said === 'right' ? said : undefined;
  });
  if (answer === undefined) throw isGone ? new Refused(409, 'code-gone') : new Refused(403, 'code-wrong');
};

type Said = {
  readonly email?: string | undefined;
  readonly phone?: string | undefined;
  readonly emailCode?: string | undefined;
  readonly phoneCode?: string | undefined;
};

/** Refuses (403, 409) a new e-mail or telephone without the code that was sent there; a code is used up. What stands already asks for none. */
export const mustBeConfirmedContacts = async (
  world: World,
  id: string,
  now: Pick<AccountProfile, Way>,
  said: Said,
): Promise<void> => {
  const asked = [
    { contact: 'email', value: said.email, code: said.emailCode },
    { contact: 'phone', value: said.phone, code: said.phoneCode },
  ] as const;
  const changed = asked.flatMap(({ contact, value, code }) =>
    value === undefined || value === now[contact] ? [] : [{ contact, value, code }],
  );
  for (const { contact, value, code } of changed) {
    if (code === undefined) throw new Refused(403, 'contact-code-needed');
    await mustBeRightCode(world, contactKey(id, contact, value), code);
  }
};
