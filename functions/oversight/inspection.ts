import type { FiledDossier } from '../../lib/domain/dossier/dossier.ts';
import { seesByOversight } from '../../lib/domain/dossier/steps/who-may-see.ts';
import { inspectionInForce } from '../../lib/domain/looks/inspection.ts';
import { type InspectionBasis, type Looked, looksAtDossier } from '../../lib/domain/looks/looked.ts';
import type { Account } from '../../lib/world/accounts.ts';
import type { World } from '../../lib/world/world.ts';
import { Refused } from '../wire/operation.ts';
import { overseerFor } from './overseer.ts';

/**
 * The ground on which an inspector may read this dossier whole, as they stated it in the last hours; null for whoever does not
 * inspect it. Refuses (403) an inspector who has stated none.
 */
export const inspectionOf = async (
  world: World,
  dossier: FiledDossier,
  who: Account,
): Promise<InspectionBasis | null> => {
  if (!seesByOversight(dossier, overseerFor(world, who), 'whole')) return null;
  const looks = await world.journal.read<Looked>(looksAtDossier(dossier.id));
  const basis = inspectionInForce(looks, who.id, world.clock.now());
  if (basis === null) throw new Refused(403, 'inspection-ground-needed');
  return basis;
};
