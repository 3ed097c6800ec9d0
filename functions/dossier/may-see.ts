import type { FiledDossier } from '../../lib/domain/dossier/dossier.ts';
import { handsOn, seesByOffice, seesByUnit } from '../../lib/domain/dossier/steps/who-may-see.ts';
import type { Account } from '../../lib/world/accounts.ts';
import type { World } from '../../lib/world/world.ts';
import { actorOf } from '../deciding/actor.ts';

/**
 * Whether a dossier is this member of staff's to see: by their office, or because somebody of their unit has it in hand (N4).
 * Accounts are looked up only where the office and the person alone do not settle it.
 */
export const maySee = async (world: World, dossier: FiledDossier, who: Account): Promise<boolean> => {
  const by = actorOf(who);
  if (seesByOffice(dossier, by)) return true;
  if (who.agency === null || who.unit === null || !seesByUnit(by)) return false;

  const hands = handsOn(dossier, who.agency);
  if (hands.includes(who.id)) return true;
  const workers = await Promise.all(hands.map((id) => world.accounts.find(id)));
  return workers.some((one) => one?.agency === who.agency && one.unit === who.unit);
};
