import { rulesOf } from '../../functions/deciding/rules-of.ts';
import { movesFor } from '../../functions/dossier/desk-dossier.ts';
import { type Dossier, isOver, isSupplementAsked } from '../../lib/domain/dossier/dossier.ts';
import type { Account, World } from '../../lib/world/world.ts';

/** Who is awaited on a dossier whose machine has come to rest; 'nobody' is a dead end. */
export const awaitedOn = (
  world: World,
  staff: readonly Account[],
  dossier: Dossier,
): 'over' | 'applicant' | 'staff' | 'nobody' => {
  if (dossier.stage === 'nothing') return 'nobody';
  if (isOver(dossier)) return 'over';
  if (isSupplementAsked(dossier)) return 'applicant';
  const rules = rulesOf(world, dossier);
  const closes = staff.some((by) => movesFor(world, { dossier, rules }, by).some(({ step }) => step !== null));
  return closes ? 'staff' : 'nobody';
};
