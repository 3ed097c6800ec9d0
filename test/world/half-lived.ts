import { oneMachineHandlers } from '../../bin/one-machine/handlers.ts';
import { kindOf } from '../../functions/journals/kinds.ts';
import { namedIn } from '../../lib/domain/journal/named.ts';
import type { OneMachine } from '../../lib/world/one-machine.ts';
import type { World } from '../../lib/world/world.ts';
import { PDF } from '../functions/whole-system.ts';
import { lives } from '../statemachines/lives/lives.ts';
import { PHOTO } from '../statemachines/ready-draft.ts';
import { walk } from '../statemachines/walk.ts';
import { everyRoute } from '../tinh-mau/every-route.ts';
import { openForTests } from './one-machine-for-tests.ts';
import { sampleDraft } from './sample-entry.ts';

export const CLOCK = '2026-03-02T08:00:00+07:00';
/** How far every dossier has come when the province moves. */
const DEEDS_BEFORE = 5;
const FIRST = lives[0] as (typeof lives)[number];

/** A desk over a data folder, as a province's own computer runs it. */
export const bootedSystem = async (dataDir: string): Promise<OneMachine> => {
  const system = await openForTests(dataDir, oneMachineHandlers(), { clock: CLOCK, province: everyRoute });
  await system.boot();
  return system;
};

/** A small province in the middle of its work: a dossier on every route, a paper, a draft, numbers given; one dossier stands between two steps. */
export const halfLived = async (dataDir: string): Promise<void> => {
  const system = await bootedSystem(dataDir);
  const { world } = system;
  for (let n = 0; n < DEEDS_BEFORE; n++) {
    for (const [name, { deeds }] of lives) await deeds[n]?.[1](world, name);
    await system.settled();
  }
  for (const [name] of lives)
    for (const fileId of namedIn(await world.journal.read(name)).papers.keys()) await world.files.put(fileId, PHOTO);
  await world.files.put('paper-1', PDF);
  await world.applications.put(sampleDraft({ answers: { name: 'Dòng một\u2028dòng hai' } }));
  await world.claims.claim('code H56.01-260302-0001', FIRST[0]);
  for (const _ of [1, 2, 3]) await world.numbering.next('codes 2026', 'd');
  await system.close();

  // Not booted: what is decided now is remembered, and nothing follows.
  const still = await openForTests(dataDir, oneMachineHandlers(), { clock: CLOCK, province: everyRoute });
  const [between, { deeds }] = FIRST;
  await deeds[DEEDS_BEFORE]?.[1](still.world, between);
  await kindOf(between).project(between, still.world);
  await still.close();
};

/** Every list there is, as people would see them. */
export const listsOf = async ({ views, documents, accounts }: World) => {
  const { rows } = await views.open(1_000);
  const agencies = await Promise.all(everyRoute.agencies.map(({ code }) => views.ofAgency(code, 1_000)));
  const all = agencies.flatMap((agency) => agency.rows);
  const queues = [...new Set(all.flatMap((row) => row.queues.map(({ queue }) => queue)))].sort();
  const owners = [...new Set(all.map(({ owner }) => owner))].sort();
  return {
    open: rows,
    agencies: all,
    between: await views.betweenSteps(),
    queues: await Promise.all(queues.map(async (queue) => [queue, (await views.queue([queue], 1_000)).rows])),
    owners: await Promise.all(
      owners.map(async (owner) => [owner, await views.ofOwner(owner), await documents.of(owner)]),
    ),
    staff: await Promise.all(everyRoute.staff.map(({ id }) => accounts.find(id))),
  };
};

/** Lives every dossier to its end; answers where each came to stand, and where it should have. */
export const livedOn = async (
  system: OneMachine,
): Promise<readonly (readonly [name: string, stands: unknown, told: unknown])[]> => {
  const stood: (readonly [string, unknown, unknown])[] = [];
  const longest = Math.max(...lives.map(([, { deeds }]) => deeds.length));
  for (let n = DEEDS_BEFORE; n < longest; n++) {
    for (const [index, [name, { deeds }]] of lives.entries())
      if (index > 0 || n > DEEDS_BEFORE) await deeds[n]?.[1](system.world, name);
    await system.settled();
    for (const [name, { file, deeds }] of lives) {
      const [deed, , ...told] = deeds[n] ?? [];
      if (deed === undefined) continue;
      const entries = (await system.world.journal.read(name)).length;
      const { stands } = await walk(system.world, file, name);
      // Had the machine not come there by itself, the walk would have had to open the step.
      const opened = (await system.world.journal.read(name)).length - entries;
      stood.push([`${name}: ${deed}`, { stands: stands.toSorted(), opened }, { stands: told.toSorted(), opened: 0 }]);
    }
  }
  return stood;
};
