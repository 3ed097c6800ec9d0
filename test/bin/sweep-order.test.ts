import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { oneMachineHandlers } from '../../bin/one-machine/handlers.ts';
import { DIGEST } from '../../functions/digest/send-digests.ts';
import { inTurn } from '../../functions/scheduled/in-turn.ts';
import type { World } from '../../lib/world/world.ts';
import { lives } from '../statemachines/lives/lives.ts';
import { everyRoute } from '../tinh-mau/every-route.ts';
import { CLOCK, halfLived } from '../world/half-lived.ts';
import { freshFolder, openForTests } from '../world/one-machine-for-tests.ts';

const { dataDir, remove } = freshFolder();
afterEach(remove);

test('(R1) what fails keeps nothing behind it from being done, and is told at the end', async () => {
  const did: string[] = [];
  const does = (name: string, error?: Error) => async () => {
    did.push(name);
    if (error !== undefined) throw error;
    return name;
  };
  const letters = new Error('a letter to nobody');
  await expect(inTurn([does('lost'), does('letters', letters), does('alarm')])).rejects.toBe(letters);
  expect(did).toEqual(['lost', 'letters', 'alarm']);
  expect(await inTurn([does('lost'), does('alarm')])).toEqual(['lost', 'alarm']);
});

test('(R1, G7) on one machine a lost dossier is restarted and the morning’s alarm set, also where the estimates cannot be entered', async () => {
  const folder = join(dataDir, 'half-lived');
  await halfLived(folder);
  const system = await openForTests(folder, oneMachineHandlers(), { clock: CLOCK, province: everyRoute });
  const { world } = system;
  const did: string[] = [];
  const declared = { since: null, data: everyRoute.calendar, act: null };
  const broken: World = {
    ...world,
    // As before any estimates; and their journal cannot be read.
    calendar: { versions: () => [declared] },
    journal: {
      ...world.journal,
      read: async (journal) => {
        if (journal.startsWith('calendar/')) throw new Error('the calendar cannot be read');
        return world.journal.read(journal);
      },
    },
    machines: { ...world.machines, start: async (_, __, { dossierId }) => void did.push(`restarted ${dossierId}`) },
    alarms: { set: async (journal, at) => void did.push(`${journal} ${at?.slice(0, 10)}`) },
  };
  await expect(oneMachineHandlers().sweep(broken)).rejects.toThrow('the calendar cannot be read');
  // The letters of 2/3 went out before the machine stood still.
  expect(did).toEqual([`restarted ${lives[0]?.[0]}`, `${DIGEST} 2026-03-03`]);
  await system.close();
}, 60_000);
