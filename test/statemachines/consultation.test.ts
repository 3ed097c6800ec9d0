import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { oneMachineHandlers } from '../../bin/one-machine/handlers.ts';
import { fold } from '../../lib/domain/dossier/fold.ts';
import type { Province } from '../../lib/domain/profile.ts';
import type { OneMachine } from '../../lib/world/one-machine.ts';
import { everyRoute, waitingProvince } from '../tinh-mau/every-route.ts';
import { BAO_HIEM, CONG_AN } from '../tinh-mau/neighbours.ts';
import { freshFolder, openForTests } from '../world/one-machine-for-tests.ts';
import { baoHiem, congAn, quang, soMau, xaMau } from './lives/cast.ts';
import { decides } from './lives/deeds.ts';
import { APPRAISE } from './lives/life.ts';
import { consultation } from './lives/several-agencies.ts';
import { walk } from './walk.ts';

const ID = 'asked';
const text = { text: 'Đồng ý.' };

/** Three agencies are asked on Monday morning to answer by the evening of the 9th; Sở Mẫu does, the other two do not. */
const untilOneAnswered = async (system: OneMachine): Promise<void> => {
  await system.boot();
  for (const [, act] of consultation.deeds.slice(0, 4)) await act(system.world, ID);
  await decides(soMau.head, 'answer-consultation', text)(system.world, ID);
  await system.settled();
};

const openDeskOf = (province: Province, dataDir: string): Promise<OneMachine> =>
  openForTests(dataDir, oneMachineHandlers(), { clock: '2026-03-02T08:00:00+07:00', province });

const opinionsOf = async ({ world }: OneMachine) => {
  const dossier = fold(await world.journal.read(ID));
  if (!('opinions' in dossier)) throw new Error('nobody was asked');
  return dossier.opinions.map(({ agency, given, lapsed }) => [agency, given?.late ?? null, lapsed !== null]);
};

const standsOf = async ({ world }: OneMachine) => (await walk(world, consultation.file, ID)).stands.toSorted();

const toldAboutOpinions = async ({ world }: OneMachine, to: string) =>
  (await world.outbox.inbox(to)).filter(({ dossier }) => dossier === ID).map(({ kind }) => kind);

describe('(E5, ND61-19.5b) where the profile lets the route go on', () => {
  const folder = freshFolder();
  let system: OneMachine;
  beforeAll(async () => {
    system = await openDeskOf(everyRoute, folder.dataDir);
    await untilOneAnswered(system);
  });
  afterAll(async () => {
    await system.close();
    folder.remove();
  });

  test('(E5, ND61-19.5) it waits for every agency until its day has passed', async () => {
    await system.moveClock('2026-03-09T16:00:00+07:00');
    expect(await standsOf(system)).toEqual(
      [`Agency gives its opinion / ${CONG_AN}`, `Agency gives its opinion / ${BAO_HIEM}`].sort(),
    );
  });

  test('(E5, ND61-19.5b) a late agency is reported to the head of the one-stop unit, and the officer appraises without it', async () => {
    await system.moveClock('2026-03-10T10:00:00+07:00');
    expect(await standsOf(system)).toEqual([APPRAISE]);
    expect(await opinionsOf(system)).toEqual([
      ['000.00.02.X99', false, false],
      [CONG_AN, null, true],
      [BAO_HIEM, null, true],
    ]);
    const told = await toldAboutOpinions(system, quang.id);
    expect(told).toEqual(expect.arrayContaining([`opinion-overdue-${CONG_AN}`, `opinion-overdue-${BAO_HIEM}`]));
  });

  test('(E5, ND61-19.5b) what comes late is still entered, as late, and closes nothing', async () => {
    await decides(congAn.officer, 'answer-consultation', text)(system.world, ID);
    await system.settled();
    expect((await opinionsOf(system))[1]).toEqual([CONG_AN, true, true]);
    expect(await standsOf(system)).toEqual([APPRAISE]);
  });

  test('(E5, E2) the walked path, as words: the opinions once, whoever was late', async () => {
    const { path } = await walk(system.world, consultation.file, ID);
    expect(path).toEqual([
      'Officer checks the dossier',
      'What did the officer decide?',
      'Head assigns an officer',
      'Was an officer assigned?',
      'Officer appraises and drafts',
      'What did the appraisal find?',
      'Read which agencies are asked',
      'Agencies give their opinions',
      'Agency gives its opinion',
      'Agency gives its opinion',
      'Agency gives its opinion',
      'Officer appraises and drafts',
    ]);
  });

  test('(E5, ND61-19.5) the officer may ask again: only the agency asked this time is waited for', async () => {
    const question = { agencies: [BAO_HIEM], question: 'Còn ý kiến?', answerBy: '2026-03-12' };
    await decides(xaMau.officer, 'consult', question)(system.world, ID);
    await system.settled();
    expect(await standsOf(system)).toEqual([`Agency gives its opinion / ${BAO_HIEM}`]);
    await decides(baoHiem.head, 'answer-consultation', text)(system.world, ID);
    await system.settled();
    expect(await standsOf(system)).toEqual([APPRAISE]);
    expect((await opinionsOf(system)).at(-1)).toEqual([BAO_HIEM, false, false]);
  });
});

/** What an agency was told by its day, in the words of the notice. */
const toldTo = async ({ world }: OneMachine, to: string) =>
  (await world.outbox.inbox(to)).filter(({ kind }) => kind === 'opinion-asked').map(({ text }) => text.split('\n')[0]);

test('(E5, ND61-19.5a) each agency asked is told its own day only; one asked for a day off is refused', async () => {
  const folder = freshFolder();
  const system = await openDeskOf(waitingProvince, folder.dataDir);
  await system.boot();
  for (const [, act] of consultation.deeds.slice(0, 3)) await act(system.world, ID);
  const asks = (answerBy: string) => ({
    agencies: [
      { agency: CONG_AN, answerBy: '2026-03-05' },
      { agency: BAO_HIEM, answerBy },
    ],
    question: 'Có ý kiến gì?',
  });
  await decides(xaMau.officer, 'consult', asks('2026-03-08'))(system.world, ID);
  expect(await standsOf(system)).toEqual([APPRAISE]);
  await decides(xaMau.officer, 'consult', asks('2026-03-06'))(system.world, ID);
  await system.settled();
  expect(await toldTo(system, congAn.head.id)).toContain('Đề nghị trả lời chậm nhất: hết ngày 05/03/2026.');
  expect((await toldTo(system, congAn.head.id)).join()).not.toContain('06/03');
  expect(await toldTo(system, baoHiem.head.id)).toContain('Đề nghị trả lời chậm nhất: hết ngày 06/03/2026.');
  await system.close();
  folder.remove();
});

describe('(E5, ND61-19.5b) where the profile lets the route wait', () => {
  const folder = freshFolder();
  let system: OneMachine;
  beforeAll(async () => {
    system = await openDeskOf(waitingProvince, folder.dataDir);
    await untilOneAnswered(system);
    await system.moveClock('2026-03-11T10:00:00+07:00');
  });
  afterAll(async () => {
    await system.close();
    folder.remove();
  });

  test('(E5, ND61-19.5b) a late agency is reported and still waited for', async () => {
    expect(await standsOf(system)).toEqual(
      [`Agency gives its opinion / ${CONG_AN}`, `Agency gives its opinion / ${BAO_HIEM}`].sort(),
    );
    expect(await toldAboutOpinions(system, quang.id)).toContain(`opinion-overdue-${CONG_AN}`);
  });

  test('(E5, ND61-19.5b) the lead goes on without one of them and says so; the head of the one-stop unit is told, the other is still waited for', async () => {
    await decides(xaMau.officer, 'go-on-without', { agency: CONG_AN })(system.world, ID);
    await system.settled();
    expect(await standsOf(system)).toEqual([`Agency gives its opinion / ${BAO_HIEM}`]);
    expect((await opinionsOf(system))[1]).toEqual([CONG_AN, null, true]);
    const entry = (await system.world.journal.read(ID)).at(-1);
    expect(entry).toMatchObject({ by: xaMau.officer.id, events: [{ type: 'OpinionLapsed', agency: CONG_AN }, {}] });
    expect(await toldAboutOpinions(system, quang.id)).toContain(`opinion-lapsed-${CONG_AN}`);
  });

  test('(E5, ND61-19.5b) the last answer, late, lets the officer appraise; one after the lead went on is still entered', async () => {
    await decides(congAn.leader, 'answer-consultation', text)(system.world, ID);
    await decides(baoHiem.leader, 'answer-consultation', text)(system.world, ID);
    await system.settled();
    expect(await standsOf(system)).toEqual([APPRAISE]);
    expect((await opinionsOf(system)).slice(1)).toEqual([
      [CONG_AN, true, true],
      [BAO_HIEM, true, false],
    ]);
  });
});
