import { actorOf } from '../../functions/deciding/actor.ts';
import { rulesOf } from '../../functions/deciding/rules-of.ts';
import { movesFor } from '../../functions/dossier/moves-for.ts';
import { decideDossier } from '../../functions/http/desk/decide-dossier.ts';
import { supplementDossier } from '../../functions/http/dossiers/supplement-dossier.ts';
import { withdrawDossier } from '../../functions/http/dossiers/withdraw-dossier.ts';
import { type Dossier, isOver } from '../../lib/domain/dossier/dossier.ts';
import { fold } from '../../lib/domain/dossier/fold.ts';
import { hinderedMovesOf } from '../../lib/domain/dossier/moves.ts';
import { hasWork } from '../../lib/domain/journal/moment.ts';
import type { Account } from '../../lib/world/accounts.ts';
import type { World } from '../../lib/world/world.ts';
import { everyRoute } from '../tinh-mau/every-route.ts';
import { pick } from './chance.ts';
import { insist } from './insist.ts';
import { putRight } from './ready-draft.ts';
import { bodyOf } from './wandering-bodies.ts';

/** Everybody who works in any agency: they wander through a dossier, choosing among what they may do. */
export const staffOf = (world: World): Promise<readonly Account[]> =>
  Promise.all(everyRoute.staff.filter(hasWork).map(({ id }) => world.accounts.get(id)));

/** Rarer endings and loops, so that most dossiers see the whole route. */
const SELDOM: readonly string[] = [
  'refuse',
  'decline',
  'request-supplement',
  'return-for-supplement',
  'send-back',
  'consult',
];

export type Wanderer = { readonly world: World; readonly staff: readonly Account[]; readonly chance: () => number };

const asked = { query: undefined, address: '' };

/** One more thing somebody does, whatever is allowed just now; answers the dossier as it then stands. */
export const doesOneThing = async (wanderer: Wanderer, id: string, n: number): Promise<Dossier> => {
  const { world, chance } = wanderer;
  const dossier = await insist(async () => fold(await world.journal.read(id)));
  if (dossier === 'refused' || dossier.stage === 'nothing' || isOver(dossier)) return dossier as Dossier;

  const params = { id };
  const command = `${id} ${n}`;
  const who = await world.accounts.get(dossier.owner);
  const isAsked = dossier.stage === 'supplement-requested' || dossier.stage === 'returned-for-supplement';
  if (chance() < 0.01) {
    await insist(() => withdrawDossier.run({ ...asked, params, body: {}, who, command }, world));
  } else if (isAsked && chance() < 0.7) {
    await insist(() => putRight(world, id, command));
    await insist(() => supplementDossier.run({ ...asked, params, body: {}, who, command }, world));
  } else {
    await decidesSomething(wanderer, dossier, command);
  }
  const now = await insist(async () => fold(await world.journal.read(id)));
  return now === 'refused' ? dossier : now;
};

const decidesSomething = async (
  { world, staff, chance }: Wanderer,
  dossier: Exclude<Dossier, { stage: 'nothing' }>,
  command: string,
): Promise<void> => {
  const rules = rulesOf(world, dossier);
  const offered = staff.flatMap((by) => movesFor(world, { dossier, rules }, by).map((move) => ({ by, move })));
  const now = world.clock.now();
  const firsts = staff.flatMap((by) =>
    hinderedMovesOf(dossier, { at: now, by: actorOf(by) }, rules).map(({ first }) => first),
  );
  // Between two steps nobody waits at the desk: whoever has nothing to close goes home until the sweep.
  if (firsts.length === 0 && !offered.some(({ move }) => move.step !== null)) return;

  const likely = offered.filter(
    ({ move }) => (!SELDOM.includes(move.decision) && move.step !== null) || firsts.includes(move.decision),
  );
  const from = likely.length > 0 && chance() < 0.85 ? likely : offered;
  const one = async (name: string): Promise<void> => {
    const { by, move } = pick(chance, from);
    const body = bodyOf(move, by, staff, chance, dossier);
    await insist(() =>
      decideDossier.run({ ...asked, params: { id: dossier.id }, body, who: by, command: name }, world),
    );
  };
  // Sometimes two act at once on what both saw.
  await Promise.all(chance() < 0.1 ? [one(command), one(`${command} too`)] : [one(command)]);
};
