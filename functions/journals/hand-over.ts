import type { FiledDossier } from '../../lib/domain/dossier/dossier.ts';
import type { DossierEntry } from '../../lib/domain/dossier/events.ts';
import type { World } from '../../lib/world/world.ts';
import { releaseClaims } from '../accounts/release-claims.ts';
import { applicationOfFiled } from '../filing/application-of-filed.ts';

/**
 * What follows a dossier that was another's by mistake: the draft begins anew with what was filed, so that neither sees what the
 * other typed; and a number that only this mistake had put on record is free again for whose it is. `dossier`: as it stands now.
 */
export const handOver = async (world: World, { events }: DossierEntry, dossier: FiledDossier): Promise<void> => {
  for (const event of events) {
    if (event.type !== 'DossierReassigned' || event.from === dossier.owner) continue;
    const asFiled = await applicationOfFiled(world, dossier);
    await world.applications.change(dossier.id, (draft) =>
      draft.owner === event.from ? { ...asFiled, purpose: 'filed' } : draft,
    );
    await freeNumber(world, dossier.id, event.from);
  }
};

/** Only of a record this dossier's own filing made, nobody signs in with, and no other dossier has come to since. */
const freeNumber = async (world: World, dossier: string, from: string): Promise<void> => {
  const record = from.startsWith(`wi-${dossier}`) ? await world.accounts.find(from) : undefined;
  if (record?.identifier == null || record.username !== null) return;
  const others = (await world.views.ofOwner(from)).filter(({ id }) => id !== dossier);
  if (others.length > 0) return;
  await releaseClaims(world, from, record.identifier);
  await world.accounts.put({ ...record, identifier: null });
};
