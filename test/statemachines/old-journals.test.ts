import { afterAll, beforeAll, expect, test } from 'vitest';
import { oneMachineHandlers } from '../../bin/one-machine/handlers.ts';
import { prepareContent } from '../../functions/deciding/contents.ts';
import { record } from '../../functions/deciding/record.ts';
import { sweep } from '../../functions/scheduled/sweep.ts';
import type { FiledDossier } from '../../lib/domain/dossier/dossier.ts';
import type { DossierEvent } from '../../lib/domain/dossier/events.ts';
import { fold } from '../../lib/domain/dossier/fold.ts';
import type { Actor } from '../../lib/domain/journal/moment.ts';
import { openSteps } from '../../lib/domain/journal/step.ts';
import type { Account } from '../../lib/world/accounts.ts';
import { sealEntry } from '../../lib/world/chain.ts';
import type { OneMachine } from '../../lib/world/one-machine.ts';
import type { World } from '../../lib/world/world.ts';
import { everyRoute } from '../tinh-mau/every-route.ts';
import { freshFolder, openForTests } from '../world/one-machine-for-tests.ts';
import { awaitedOn } from './awaited.ts';
import { congAn, minh, xaMau } from './lives/cast.ts';
import { decides, supplements } from './lives/deeds.ts';
import type { Life } from './lives/life.ts';
import { atTheSameTime, fromBirthToIdentityCard, oneAfterTheOther } from './lives/several-agencies.ts';
import { byDelegation, resolvedAtOnce, withOwnSteps } from './lives/within-one-agency.ts';
import { staffOf } from './wanderers.ts';

const folder = freshFolder();
let system: OneMachine;
let staff: readonly Account[];
beforeAll(async () => {
  const handlers = oneMachineHandlers();
  system = await openForTests(folder.dataDir, handlers, { clock: '2026-03-02T08:00:00+07:00', province: everyRoute });
  await system.boot();
  staff = await staffOf(system.world);
});
afterAll(async () => {
  await system.close();
  folder.remove();
});

const dossierOf = async (id: string): Promise<FiledDossier> => {
  const dossier = fold(await system.world.journal.read(id));
  if (dossier.stage === 'nothing') throw new Error(`${id} was never filed`);
  return dossier;
};

const openIn = async (id: string): Promise<readonly string[]> =>
  openSteps(await dossierOf(id))
    .map(({ step, unit }) => (unit === null ? step : `${step} ${unit}`))
    .toSorted();

/** The world of a year ago: what is filed takes the first version of its route. */
const onTheFirstVersion = (world: World): World => ({
  ...world,
  journal: {
    ...world.journal,
    append: ({ hash: _, ...entry }) => {
      const events = (entry.events as readonly DossierEvent[]).map((event) =>
        event.type === 'DossierSubmitted' ? { ...event, route: { ...event.route, version: 1 } } : event,
      );
      return world.journal.append(sealEntry({ ...entry, events }));
    },
  },
});

/** What was taken before, POSTed and not offered: the step is closed with a supplement its file does not know. */
const returnsAsBefore = async (id: string, step: string, by: Actor): Promise<void> => {
  const open = openSteps(await dossierOf(id)).find(
    ({ step: kind, unit }) => step === (unit ? `${kind} ${unit}` : kind),
  );
  if (open === undefined) throw new Error(`${id}: no ${step} is open`);
  const asked = prepareContent(system.world, id, { items: [{ component: 'to-khai', problem: 'Sai tên' }], note: null });
  await asked.put();
  const events: readonly DossierEvent[] = [
    { type: 'SupplementRequested', at: 'processing', components: ['to-khai'], text: asked.sha256, fault: null },
    { type: 'StepClosed', key: open.key, outcome: 'supplement' },
  ];
  await record(system.world, { journal: id, command: `${id} as before`, by, blank: undefined, decide: () => events });
  await system.settled();
};

/** Lives the first deeds of a life on the first version of its route, and is returned as it was before. */
const standsAsBefore = async (id: string, { deeds }: Life, many: number, step: string, by: Actor): Promise<void> => {
  for (const [, act] of deeds.slice(0, many)) {
    await act(onTheFirstVersion(system.world), id);
    await system.settled();
  }
  expect((await dossierOf(id)).route.version).toBe(1);
  await returnsAsBefore(id, step, by);
};

const sweeps = async (): Promise<void> => {
  await sweep(system.world);
  await system.settled();
};

test.each<[string, Life, number, string, Actor, string]>([
  ['a share side by side', atTheSameTime, 4, 'appraise cong-an', congAn.officer, 'appraise cong-an'],
  ['a share on paper', oneAfterTheOther, 3, 'appraise cong-an', congAn.officer, 'appraise cong-an'],
  [
    'the first share of the linked procedure',
    fromBirthToIdentityCard,
    3,
    'appraise 1.001193',
    xaMau.officer,
    'appraise 1.001193',
  ],
  ['a step of its own', withOwnSteps, 3, 'own-step doi-chieu', xaMau.officer, 'own-step doi-chieu'],
  ['at once at the counter', resolvedAtOnce, 2, 'resolve', minh, 'resolve'],
  ['by delegation', byDelegation, 4, 'resolve', minh, 'resolve'],
])(
  '(E2, R1, ND61-19.4) an old journal that stood because its file knew no supplement there goes on after the sweep: %s',
  async (name, life, many, step, by, again) => {
    await standsAsBefore(name, life, many, step, by);
    expect(await openIn(name)).not.toContain('supplement');
    await sweeps();
    expect(await openIn(name)).toContain('supplement');
    await supplements(system.world, name);
    await system.settled();
    expect(await openIn(name)).toContain('check');
    await decides(minh, 'receive')(system.world, name);
    await system.settled();
    expect(await openIn(name)).toContain(again);
    expect(awaitedOn(system.world, staff, await dossierOf(name))).toBe('staff');
    // It keeps the route it began on; nothing that was written is written anew.
    expect((await dossierOf(name)).route.version).toBe(1);
  },
);

test('(E2, R1, ND61-19.4) also where the others have finished meanwhile and the counter was handed the return of a result that is not there', async () => {
  const id = 'others finished';
  const { deeds, file } = atTheSameTime;
  const life: Life = { file, deeds: [...deeds.slice(0, 3), ...deeds.slice(7, 15), ...deeds.slice(3, 4)] };
  await standsAsBefore(id, life, 12, 'appraise cong-an', congAn.officer);
  expect(await openIn(id)).toEqual(['return']);
  await sweeps();
  expect(await openIn(id)).toEqual(['return', 'supplement']);
  await supplements(system.world, id);
  await system.settled();
  expect(await openIn(id)).toContain('check');
  await decides(minh, 'receive')(system.world, id);
  await system.settled();
  expect(await openIn(id)).toEqual(['appraise cong-an', 'return']);
  expect(awaitedOn(system.world, staff, await dossierOf(id))).toBe('staff');
  for (const [, act] of deeds.slice(4, 7)) {
    await act(system.world, id);
    await system.settled();
  }
  expect((await dossierOf(id)).stage).toBe('result-ready');
  await decides(minh, 'return-result', { by: 'online' })(system.world, id);
  expect((await dossierOf(id)).stage).toBe('returned');
});
