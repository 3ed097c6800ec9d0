import type { Dossier } from '../../lib/domain/dossier/dossier.ts';
import type { Entry } from '../../lib/domain/dossier/events.ts';
import { fold } from '../../lib/domain/dossier/fold.ts';
import { nextCheckpoint } from '../../lib/domain/dossier/limits.ts';
import type { World } from '../../lib/world/world.ts';
import { rulesOf } from '../rules-of.ts';
import { prepareSupplement } from './prepare-supplement.ts';
import { sendNotices } from './send-notices.ts';
import { startRoute } from './start-route.ts';

/** What follows from an entry: the machine is woken, the alarm set, the notices sent. Each is idempotent by (dossier, entry, kind). */
export const react = async (entry: Entry, world: World): Promise<void> => {
  if (entry.events.every(({ type }) => type === 'StepOpened')) return;

  const entries = await world.journal.read(entry.dossier);
  const now = fold(entries);
  if (now.stage === 'nothing') return;
  await moveMachine(world, entry, now);
  await world.alarms.set(entry.dossier, nextCheckpoint(now, rulesOf(world.province, now)));
  await prepareSupplement(world, now);
  await sendNotices(world, entry, fold(entries.slice(0, entry.entry)));
};

/** Wakes every token kept for the steps this entry closed; where none lives any more the machine is started from the top. */
const moveMachine = async (world: World, entry: Entry, dossier: Dossier): Promise<void> => {
  if (entry.events.some(({ type }) => type === 'DossierSubmitted'))
    return startRoute(world, dossier, String(entry.entry));

  for (const event of entry.events) {
    if (event.type !== 'StepClosed') continue;
    const tokens = await world.waits.tokens(entry.dossier, event.key);
    const answers = await Promise.all(
      tokens.map((token) => world.machines.succeed(token, { outcome: event.outcome, entry: entry.entry })),
    );
    if (!answers.includes('woken')) await startRoute(world, dossier, String(entry.entry));
    await world.waits.drop(entry.dossier, event.key);
  }
};
