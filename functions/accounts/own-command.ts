import { type AccountState, accountJournal } from '../../lib/domain/accounts/account.ts';
import type { AccountEvent } from '../../lib/domain/accounts/events.ts';
import type { Moment } from '../../lib/domain/journal/moment.ts';
import type { Account as Row } from '../../lib/world/accounts.ts';
import type { World } from '../../lib/world/world.ts';
import { actorOf } from '../deciding/actor.ts';
import { type Prepared, prepareContent } from '../deciding/contents.ts';
import { adopt } from './adopt.ts';
import { recordAccount } from './record-account.ts';

/** A holder's own decision on their account; what they wrote is put away once it said yes. */
export const ownCommand = async (
  world: World,
  who: Row,
  { command, content }: { command: string; content: Prepared | null },
  decide: (account: AccountState, moment: Moment) => readonly AccountEvent[],
): Promise<AccountState> => {
  await adopt(world, who);
  const { state } = await recordAccount(world, who.id, {
    command,
    by: actorOf(who),
    blank: undefined,
    decide,
    prepare: async () => content?.put(),
  });
  return state;
};

/** What a person wrote about an account, as a content. */
export const writtenAbout = (world: World, id: string, said: unknown): Prepared =>
  prepareContent(world, accountJournal(id), said);

/** A reason, where one was given. */
export const reasonAbout = (world: World, id: string, reason: string | undefined): Prepared | null =>
  reason ? writtenAbout(world, id, { text: reason }) : null;
