import { type Move, movesOf } from '../../lib/domain/dossier/moves.ts';
import type { Actor } from '../../lib/domain/journal/moment.ts';
import { inUsualOrder } from '../../lib/domain/words/decision-order.ts';
import { type DecisionName, decisionWords } from '../../lib/domain/words/decisions.ts';
import { COMPLETED_WORDS } from '../../lib/domain/words/outcomes.ts';
import type { World } from '../../lib/world/world.ts';
import { rulesToAccept } from '../deciding/rules-of.ts';
import { nameOf } from './dossier-parts.ts';
import type { ReadDossier } from './read-dossier.ts';

type Read = Omit<ReadDossier, 'entries'>;
type ActorsMove = Move & { readonly as: Actor };

/** What one actor may decide now, in words, the most usual first. */
export const movesFor = (world: World, read: Read, by: Actor) =>
  inUsualOrder(movesAmong(world, read, [by])).map(({ as: _, ...move }) => worded(move));

/** The same of everybody somebody acts as; `inPlaceOf`: the absent colleague it is done for. */
export const movesAs = (world: World, read: Read, actors: readonly Actor[]) =>
  Promise.all(
    inUsualOrder(movesAmong(world, read, actors)).map(async ({ as, ...move }) => ({
      ...worded(move),
      ...(as.standIn === undefined ? {} : { inPlaceOf: (await nameOf(world, as.id)) ?? '' }),
    })),
  );

const worded = (move: Move) => ({
  ...move,
  words: decisionWords(move.decision, move.step),
  outcomes: move.outcomes.map((value) => ({ value, label: COMPLETED_WORDS[value] })),
});

/** As whom a decision is taken: as oneself, or as the absent colleague whose it is; as oneself where it is offered to neither, and so refused. */
export const actingAs = (
  world: World,
  read: Read,
  actors: readonly [Actor, ...Actor[]],
  { decision, seen = null }: { readonly decision: DecisionName; readonly seen?: string | null | undefined },
): Actor => {
  if (actors.length === 1) return actors[0];
  const found = movesAmong(world, read, actors).find((move) => move.decision === decision && move.step === seen);
  return found?.as ?? actors[0];
};

/** What is signed or sealed while its usual holder is away is signed in their place, by who might in their own right as well (ký thay). */
const IN_THEIR_PLACE: readonly DecisionName[] = ['sign', 'seal', 'sign-extension'];

const movesAmong = (world: World, { dossier, rules }: Read, actors: readonly Actor[]): readonly ActorsMove[] => {
  const at = world.clock.now();
  const toAccept = rulesToAccept(world, dossier, rules);
  const all = actors.flatMap((as) =>
    movesOf(dossier, { at, by: as }, rules, toAccept).map((move) => ({ ...move, as })),
  );
  const preferred = (one: ActorsMove, other: ActorsMove): boolean =>
    IN_THEIR_PLACE.includes(one.decision) && one.as.standIn !== undefined && other.as.standIn === undefined;
  return all.filter((move, place) => {
    const same = all.filter((one) => one.decision === move.decision && one.step === move.step);
    const chosen = same.find((one) => same.every((other) => one === other || preferred(one, other))) ?? same[0];
    return all.indexOf(chosen ?? move) === place;
  });
};
