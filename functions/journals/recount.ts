import { fold } from '../../lib/domain/dossier/fold.ts';
import { nextCheckpoint } from '../../lib/domain/dossier/limits.ts';
import { recounted } from '../../lib/domain/dossier/recounted.ts';
import { rowOf } from '../../lib/domain/views/row.ts';
import type { DossierRow, World } from '../../lib/world/world.ts';
import { kindName } from '../deciding/kind-name.ts';
import { rulesOf } from '../deciding/rules-of.ts';
import { look } from './look.ts';

/** How many are recounted side by side: their writes share one commit, and between two pages others have their turn. */
const PAGE = 1000;

/**
 * Every open due date follows the calendar (G7): the row of the lists and the next look at each open dossier, anew; whose
 * provisional date has moved is told (reading 26). Done
 * twice it changes nothing; broken off it is done again, because the reader reads the declaration again.
 */
export const recount = async (world: World, recountOther: (id: string) => Promise<void>): Promise<void> => {
  let after: string | undefined;
  do {
    const { rows, next } = await world.views.open(PAGE, after);
    await Promise.all(
      rows.map((row) => (kindName(row.id) === 'dossier' ? recountDossier(world, row) : recountOther(row.id))),
    );
    after = next ?? undefined;
  } while (after !== undefined);
};

const recountDossier = async (world: World, row: DossierRow): Promise<void> => {
  const entries = await world.journal.read(row.id);
  const dossier = fold(entries);
  if (dossier.stage === 'nothing') return;

  const rules = rulesOf(world, dossier);
  const now = rowOf(dossier, rules);
  const moved = JSON.stringify(now) !== JSON.stringify(row);
  await Promise.all([
    moved ? world.views.put(now) : undefined,
    world.alarms.set(row.id, nextCheckpoint(dossier, rules)),
  ]);
  if (recounted(dossier, rules).length > 0) await look(row.id, world, entries);
};
