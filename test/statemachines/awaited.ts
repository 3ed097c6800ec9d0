import { actorOf } from '../../functions/deciding/actor.ts';
import { rulesOf } from '../../functions/deciding/rules-of.ts';
import { movesFor } from '../../functions/dossier/moves-for.ts';
import { type Dossier, isOver, isSupplementAsked } from '../../lib/domain/dossier/dossier.ts';
import { hinderedMovesOf } from '../../lib/domain/dossier/moves.ts';
import type { Account } from '../../lib/world/accounts.ts';
import type { World } from '../../lib/world/world.ts';

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
  const at = world.clock.now();
  const closes = staff.some((by) => {
    const moves = movesFor(world, { dossier, rules }, by);
    // What waits for something else is no dead end where that is offered.
    const hindered = hinderedMovesOf(dossier, { at, by: actorOf(by) }, rules);
    return (
      moves.some(({ step }) => step !== null) ||
      hindered.some(({ first }) => moves.some(({ decision }) => decision === first))
    );
  });
  return closes ? 'staff' : 'nobody';
};
