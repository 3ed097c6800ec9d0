import { afterAll, beforeAll, expect, test } from 'vitest';
import { oneMachineHandlers } from '../../bin/one-machine/handlers.ts';
import { movesFor } from '../../functions/dossier/moves-for.ts';
import { readForStaff } from '../../functions/dossier/read-dossier.ts';
import { fold } from '../../lib/domain/dossier/fold.ts';
import type { Actor } from '../../lib/domain/journal/moment.ts';
import type { OneMachine } from '../../lib/world/one-machine.ts';
import { lan } from '../people.ts';
import { SO_MAU } from '../tinh-mau/agencies.ts';
import { everyRoute } from '../tinh-mau/every-route.ts';
import { HUYEN_MAU } from '../tinh-mau/neighbours.ts';
import { consulted, oneStep, prepaid } from '../tinh-mau/route-procedures.ts';
import { freshFolder, openForTests } from '../world/one-machine-for-tests.ts';
import { baoHiem, binh, congAn, giang, hue, minh, quang, soMau, xaMau } from './lives/cast.ts';
import { decides, files, takesIn } from './lives/deeds.ts';
import { APPRAISE, ASSIGN, CHECK, END, type Life, RETURN, share } from './lives/life.ts';
import { atTheSameTime, crossLevel, fromBirthToIdentityCard } from './lives/several-agencies.ts';
import { automatic, withVerification } from './lives/within-one-agency.ts';
import { walk } from './walk.ts';

const folder = freshFolder();
let system: OneMachine;
beforeAll(async () => {
  const clock = '2026-03-01T23:10:00+07:00';
  system = await openForTests(folder.dataDir, oneMachineHandlers(), { clock, province: everyRoute });
  await system.boot();
});
afterAll(async () => {
  await system.close();
  folder.remove();
});

/** The first deeds of a told life. */
const begin = async ({ deeds }: Life, id: string, many: number): Promise<void> => {
  for (const [, act] of deeds.slice(0, many)) await act(system.world, id);
  await system.settled();
};

const live = async (id: string, deeds: Life['deeds']): Promise<void> => {
  for (const [, act] of deeds) await act(system.world, id);
  await system.settled();
};

const dossierOf = async (id: string) => {
  const dossier = fold(await system.world.journal.read(id));
  if (dossier.stage === 'nothing') throw new Error(`${id} was not filed`);
  return dossier;
};

const kindsTold = async (id: string, to: Actor) =>
  (await system.world.outbox.inbox(to.id)).filter(({ dossier }) => dossier === id).map(({ kind }) => kind);

/** Who may open the dossier, by agency. */
const sees = async (id: string, by: Actor): Promise<boolean> => {
  const who = await system.world.accounts.get(by.id);
  return readForStaff(system.world, id, who).then(
    () => true,
    () => false,
  );
};

const mayReturn = async (id: string, by: Actor): Promise<boolean> => {
  const who = await system.world.accounts.get(by.id);
  const moves = movesFor(system.world, await readForStaff(system.world, id, who), who);
  return moves.some(({ decision }) => decision === 'return-result');
};

test('(D12, TTH-PL bước 1) filed on a Sunday night, the department’s system takes it in at once', async () => {
  await begin(automatic, 'sunday', 1);
  expect(await dossierOf('sunday')).toMatchObject({ stage: 'in-process', accepted: { by: 'system' } });
  const { path } = await walk(system.world, automatic.file, 'sunday');
  expect(path).toEqual(['System takes the dossier in', CHECK, 'What did the officer decide?', ASSIGN]);
});

test('(D4, D12, TH-9.2c) with a prepaid fee missing the system leaves it to a person, who takes it in once it is paid', async () => {
  await files(prepaid, SO_MAU)(system.world, 'unpaid');
  await system.settled();
  expect((await walk(system.world, automatic.file, 'unpaid')).stands).toEqual([CHECK]);
  expect(await dossierOf('unpaid')).toMatchObject({ stage: 'submitted', route: { name: 'automatic' } });

  await decides(binh, 'record-payment', { amount: 20_000, by: 'counter' })(system.world, 'unpaid');
  await system.settled();
  const before = await system.world.journal.read('unpaid');
  expect((await walk(system.world, automatic.file, 'unpaid')).stands).toEqual([CHECK]);
  expect(await system.world.journal.read('unpaid')).toEqual(before);
  await decides(binh, 'receive')(system.world, 'unpaid');
  expect(await dossierOf('unpaid')).toMatchObject({ stage: 'in-process', accepted: { by: binh.id } });
});

test('(D12, TTH-PL bước 1) brought to the commune’s counter, it is taken in by the officer who then drafts it', async () => {
  await takesIn(hue, oneStep, HUYEN_MAU)(system.world, 'brought');
  await system.settled();
  expect(await dossierOf('brought')).toMatchObject({ stage: 'in-process', officer: hue.id });
  expect((await walk(system.world, 'one-step.asl.json', 'brought')).stands).toEqual([APPRAISE]);
});

test('(E4, ND61-19.3b) a visit is announced to the person and the head of the one-stop unit, and its minutes kept', async () => {
  await begin(withVerification, 'visited', 8);
  const dossier = await dossierOf('visited');
  expect(dossier).toMatchObject({ verified: { outcome: 'verified' }, visit: { by: xaMau.officer.id } });
  expect(await kindsTold('visited', lan)).toContain('visit-announced');
  expect(await kindsTold('visited', quang)).toContain('visit-announced');
});

test('(E7, N4, ND61-19.7) between levels both one-stop units see it and a third agency does not', async () => {
  await begin(crossLevel, 'upwards', 3);
  expect(await Promise.all([minh, quang, binh, giang, soMau.officer].map((one) => sees('upwards', one)))).toEqual([
    true,
    true,
    true,
    true,
    true,
  ]);
  expect(await Promise.all([congAn.head, baoHiem.officer, hue].map((one) => sees('upwards', one)))).toEqual([
    false,
    false,
    false,
  ]);
  expect(await dossierOf('upwards')).toMatchObject({
    oneStop: '000.01.01.X99',
    agency: SO_MAU,
    takenOver: { by: binh.id },
  });
});

test('(E7, ND61-19.7) between levels it is returned where it was taken in, and nowhere else', async () => {
  await begin(crossLevel, 'back down', crossLevel.deeds.length - 1);
  expect(await mayReturn('back down', binh)).toBe(false);
  expect(await mayReturn('back down', minh)).toBe(true);
  await decides(minh, 'return-result', { by: 'counter' })(system.world, 'back down');
  expect(await dossierOf('back down')).toMatchObject({ stage: 'returned', returned: { by: 'counter' } });
});

test('(E6, ND61-19.6b) side by side, the last seal makes the whole ready and the lead agency’s result stands for it', async () => {
  await begin(atTheSameTime, 'three', atTheSameTime.deeds.length - 2);
  expect(await dossierOf('three')).toMatchObject({ stage: 'in-process' });
  await decides(baoHiem.clerk, 'seal')(system.world, 'three');
  const dossier = await dossierOf('three');
  if (dossier.stage !== 'result-ready') throw new Error(dossier.stage);
  expect(dossier.number).toBe(dossier.shares['chu-tri']?.number);
  expect(Object.values(dossier.shares).map(({ sealed }) => sealed !== null)).toEqual([true, true, true]);
});

test('(E6, E8, ND61-19.6b, 19.8) side by side, a refusal ends the share that hangs on it, and the whole comes to an end', async () => {
  await begin(atTheSameTime, 'moot', 3);
  await live('moot', share(congAn, { unit: 'cong-an', leaves: [] }, 'refusal'));
  await live('moot', share(xaMau, { unit: 'chu-tri', leaves: [] }));
  expect(await dossierOf('moot')).toMatchObject({ stage: 'result-ready', shares: { 'bao-hiem': { sealed: null } } });
  expect((await walk(system.world, atTheSameTime.file, 'moot')).stands).toEqual([RETURN]);
  await decides(minh, 'return-result', { by: 'online' })(system.world, 'moot');
  await system.settled();
  expect((await walk(system.world, atTheSameTime.file, 'moot')).stands).toEqual([END]);
});

test('(E6, E8, ND61-19.8) birth refused: nothing hangs on it any more, and the refusal is returned', async () => {
  await begin(fromBirthToIdentityCard, 'no birth', 2);
  await live('no birth', share(xaMau, { unit: '1.001193', leaves: [] }, 'refusal'));
  expect(await dossierOf('no birth')).toMatchObject({ stage: 'result-ready', draft: { kind: 'refusal' } });
  const { path } = await walk(system.world, fromBirthToIdentityCard.file, 'no birth');
  expect(path.slice(-3)).toEqual(['Clerk seals and books it out, birth', 'Was the result sealed, birth?', RETURN]);
});

test('(E6, ND61-19.6b) the linked procedure’s walked path, as words', async () => {
  await begin(fromBirthToIdentityCard, 'linked', fromBirthToIdentityCard.deeds.length);
  const { path } = await walk(system.world, fromBirthToIdentityCard.file, 'linked');
  expect(path.filter((name) => !name.endsWith('?'))).toEqual([
    CHECK,
    'Head assigns an officer, birth',
    'Officer appraises and drafts, birth',
    'Leader signs the draft, birth',
    'Clerk seals and books it out, birth',
    'Residence and health card at once',
    'Head assigns an officer, residence',
    'Head assigns an officer, health card',
    'Officer appraises and drafts, residence',
    'Officer appraises and drafts, health card',
    'Leader signs the draft, residence',
    'Leader signs the draft, health card',
    'Clerk seals and books it out, residence',
    'Clerk seals and books it out, health card',
    'Head assigns an officer, identity card',
    'The health card is done',
    'Officer appraises and drafts, identity card',
    'Leader signs the draft, identity card',
    'Clerk seals and books it out, identity card',
    'The police are done',
    RETURN,
    END,
  ]);
});

test('(E5, N4, ND61-19.5) an agency sees the dossier from when it is asked', async () => {
  await files(consulted)(system.world, 'asked');
  await decides(minh, 'receive')(system.world, 'asked');
  await decides(xaMau.head, 'assign', { officer: xaMau.officer.id })(system.world, 'asked');
  expect(await sees('asked', congAn.head)).toBe(false);
  const question = { agencies: ['000.03.03.X99'], question: 'Có ý kiến gì?', answerBy: '2026-03-09' };
  await decides(xaMau.officer, 'consult', question)(system.world, 'asked');
  expect(await sees('asked', congAn.head)).toBe(true);
});
