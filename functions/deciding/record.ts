import type { Dossier } from '../../lib/domain/dossier/dossier.ts';
import type { DossierEntry, DossierEvent } from '../../lib/domain/dossier/events.ts';
import { fold } from '../../lib/domain/dossier/fold.ts';
import type { Entry } from '../../lib/domain/journal/entry.ts';
import { type Actor, handOf, type Moment } from '../../lib/domain/journal/moment.ts';
import { later } from '../../lib/domain/time/instant.ts';
import { GENESIS, sealEntry } from '../../lib/world/chain.ts';
import { isSound, mustBeSound } from '../../lib/world/sound-journal.ts';
import type { World } from '../../lib/world/world.ts';

/** One decision to be remembered in a journal that folds to `State`. */
export type IntentIn<State, Event, Given> = {
  readonly journal: string;
  readonly command: string;
  readonly by: Actor;
  /** The pure decision; an empty list means there is nothing to remember. Throws `NotAllowed`. */
  decide(state: State, moment: Moment, given: Given): readonly Event[];
  /** What the decision needs from outside, taken only after it has said yes once: a code, a number, a signature, contents put away. */
  prepare?(state: State): Promise<Given>;
  /** Stands for `given` while asking whether the decision says yes. */
  readonly blank: Given;
  /** The journal as it was just read, where it was: the put tells whether it has grown since. */
  readonly entries?: readonly Entry<Event>[];
};

/** One decision on a dossier. */
export type Intent<Given> = IntentIn<Dossier, DossierEvent, Given>;

export type RecordedIn<State, Event> = {
  readonly entry: Entry<Event> | null;
  readonly state: State;
  readonly entries: readonly Entry<Event>[];
};
export type Recorded = {
  readonly entry: DossierEntry | null;
  readonly dossier: Dossier;
  readonly entries: readonly DossierEntry[];
};

const TRIES = 50;

/** One decision on a dossier, remembered as one journal entry. */
export const record = async <Given>(world: World, intent: Intent<Given>): Promise<Recorded> => {
  const { entry, state: dossier, entries } = await recordIn(world, fold, intent);
  return { entry, dossier, entries };
};

/**
 * Decides and appends one journal entry. Where the chain of those before does not hold, nothing is decided (`JournalBroken`).
 * On a conflict it reads and decides again; a conflict with one's own command is success. Entry number, previous hash and decision come from the same fold, with nothing awaited in between.
 */
export const recordIn = async <State, Event, Given>(
  world: World,
  foldOf: (entries: readonly Entry<Event>[]) => State,
  intent: IntentIn<State, Event, Given>,
): Promise<RecordedIn<State, Event>> => {
  let given: { it: Given } | undefined;
  let entries = intent.entries ?? (await world.journal.read<Event>(intent.journal));
  for (let tries = 0; tries < TRIES; tries++) {
    mustBeSound(intent.journal, entries);
    const own = entries.find((entry) => entry.command === intent.command);
    if (own !== undefined) return { entry: own, state: foldOf(entries), entries };

    const state = foldOf(entries);
    if (given === undefined && intent.prepare !== undefined) {
      if (intent.decide(state, momentOf(world, intent.by, entries), intent.blank).length === 0)
        return { entry: null, state, entries };
      given = { it: await intent.prepare(state) };
    }

    const moment = momentOf(world, intent.by, entries);
    const events = intent.decide(state, moment, given?.it ?? intent.blank);
    if (events.length === 0) return { entry: null, state, entries };
    const entry = sealEntry({
      dossier: intent.journal,
      entry: entries.length + 1,
      at: moment.at,
      by: handOf(intent.by),
      command: intent.command,
      events,
      previous: entries.at(-1)?.hash ?? GENESIS,
    });
    if ((await world.journal.append(entry)) === 'appended') {
      isSound(entry);
      const all = [...entries, entry];
      return { entry, state: foldOf(all), entries: all };
    }
    entries = await world.journal.read<Event>(intent.journal);
  }
  throw new Error(`journal ${intent.journal}: ${TRIES} conflicts in a row`);
};

/** An entry's instant is never before the one before it. */
const momentOf = (world: World, by: Actor, entries: readonly Entry<unknown>[]): Moment => {
  const now = world.clock.now();
  const last = entries.at(-1);
  return { at: last === undefined ? now : later(now, last.at), by };
};
