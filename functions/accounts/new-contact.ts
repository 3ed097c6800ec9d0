import { sha256Of } from '../../lib/world/chain.ts';
import type { World } from '../../lib/world/world.ts';
import { Refused } from '../wire/operation.ts';
import type { AccountProfile } from './account-profile.ts';
import { mustBeRightCode } from './send-code.ts';

type Way = 'email' | 'phone';

/** The code for one new address of one account serves that change only. */
export const contactKey = (id: string, contact: Way, value: string): string =>
  `contact ${id} ${contact} ${sha256Of(value)}`;

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
