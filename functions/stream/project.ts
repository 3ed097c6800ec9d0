import type { Entry } from '../../lib/domain/dossier/events.ts';
import { fold } from '../../lib/domain/dossier/fold.ts';
import { rowOf } from '../../lib/domain/views/row.ts';
import type { World } from '../../lib/world/world.ts';
import { rulesOf } from '../rules-of.ts';

/** Keeps the lists: re-reads the dossier and writes its row only forward. */
export const project = async ({ dossier: id }: Entry, world: World): Promise<void> => {
  const dossier = fold(await world.journal.read(id));
  if (dossier.stage === 'nothing') return;
  await world.views.put(rowOf(dossier, rulesOf(world.province, dossier)));
};
