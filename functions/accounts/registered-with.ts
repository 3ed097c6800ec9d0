import { foldText } from '../../lib/domain/catalogue/fold-text.ts';
import type { Account } from '../../lib/world/accounts.ts';
import type { World } from '../../lib/world/world.ts';
import { Refused } from '../wire/operation.ts';
import { holderOf } from './holder-of.ts';

/** The account of a person or organisation that holds a number. 404 where nobody signs in with it: on record only is no account. */
export const accountRegisteredWith = async (
  world: World,
  identifier: string,
): Promise<Account & { readonly username: string }> => {
  const holder = await holderOf(world, identifier);
  const row = holder === undefined ? undefined : await world.accounts.find(holder);
  if (row === undefined || row.kind === 'staff' || row.username === null)
    throw new Refused(404, 'no-account-by-number');
  return { ...row, username: row.username };
};

/** Refuses (409) a paper on which another name stands than in the account: it is somebody else's, or to be put right first. */
export const mustBearName = ({ name }: Account, said: string): void => {
  if (foldText(name) !== foldText(said)) throw new Refused(409, 'paper-of-another');
};
