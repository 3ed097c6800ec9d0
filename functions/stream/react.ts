import { asksForNothing } from '../../lib/domain/journal/asks-for-nothing.ts';
import type { Entry } from '../../lib/domain/journal/entry.ts';
import type { StepKey } from '../../lib/domain/journal/step.ts';
import type { Walk } from '../../lib/domain/journal/walk.ts';
import type { World } from '../../lib/world/world.ts';
import { kindOf } from '../journals/kinds.ts';
import { startRoute } from '../journals/start-route.ts';

/** What follows from an entry: the machine is woken, the alarm set, the notices sent. Each is idempotent by (journal, entry, kind). */
export const react = async (entry: Entry<unknown>, world: World): Promise<void> => {
  if (asksForNothing(entry.events)) return;

  const kind = kindOf(entry.dossier);
  const entries = await world.journal.read<unknown>(entry.dossier);
  const walk = kind.walk(entries);
  if (walk !== null) await moveMachine(world, entry, walk);
  if (kind.nextLook !== undefined) await world.alarms.set(entry.dossier, kind.nextLook(entries, world));
  await kind.follow(entry, entries, world);
};

/** Wakes every token kept for the steps this entry closed; where none lives any more the machine is started from the top. */
const moveMachine = async (world: World, entry: Entry<unknown>, walk: Walk): Promise<void> => {
  const { dossier: id } = entry;
  if (entry.entry === walk.begun) return startRoute(world, id, walk, String(entry.entry));

  for (const { key, outcome } of entry.events.flatMap(closedBy)) {
    const tokens = await world.waits.tokens(id, key);
    const answers = await Promise.all(
      tokens.map((token) => world.machines.succeed(token, { outcome, entry: entry.entry })),
    );
    if (!answers.includes('woken')) await startRoute(world, id, walk, String(entry.entry));
    await Promise.all(tokens.map((token) => world.waits.drop(id, key, token)));
  }
};

const typeOf = (event: unknown): unknown => (event as { readonly type?: unknown }).type;

const closedBy = (event: unknown): readonly { readonly key: StepKey; readonly outcome: string }[] =>
  typeOf(event) === 'StepClosed' ? [event as { key: StepKey; outcome: string }] : [];
