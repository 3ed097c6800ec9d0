import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { deskHandlers } from '../../bin/one-machine/handlers.ts';
import { fold } from '../../lib/domain/dossier/fold.ts';
import type { Province } from '../../lib/domain/profile.ts';
import type { Desk } from '../../lib/world/one-machine.ts';
import { everyRoute, waitingProvince } from '../tinh-mau/every-route.ts';
import { BAO_HIEM, CONG_AN } from '../tinh-mau/neighbours.ts';
import { freshFolder, openTestDesk } from '../world/one-machine-for-tests.ts';
import { baoHiem, congAn, quang, soMau, xaMau } from './lives/cast.ts';
import { decides } from './lives/deeds.ts';
import { APPRAISE } from './lives/life.ts';
import { consultation } from './lives/several-agencies.ts';
import { walk } from './walk.ts';

const ID = 'asked';
const text = { text: 'Đồng ý.' };

/** Three agencies are asked on Monday morning to answer by the evening of the 9th; Sở Mẫu does, the other two do not. */
const untilOneAnswered = async (desk: Desk): Promise<void> => {
  await desk.boot();
  for (const [, act] of consultation.deeds.slice(0, 4)) await act(desk.world, ID);
  await decides(soMau.head, 'answer-consultation', text)(desk.world, ID);
  await desk.settled();
};

const openDeskOf = (province: Province, dataDir: string): Promise<Desk> =>
  openTestDesk(dataDir, deskHandlers(), { clock: '2026-03-02T08:00:00+07:00', province });

const opinionsOf = async ({ world }: Desk) => {
  const dossier = fold(await world.journal.read(ID));
  if (!('opinions' in dossier)) throw new Error('nobody was asked');
  return dossier.opinions.map(({ agency, given, lapsed }) => [agency, given?.late ?? null, lapsed !== null]);
};

const standsOf = async ({ world }: Desk) => (await walk(world, consultation.file, ID)).stands.toSorted();

const toldAboutOpinions = async ({ world }: Desk, to: string) =>
  (await world.outbox.inbox(to)).filter(({ dossier }) => dossier === ID).map(({ kind }) => kind);

describe('(E5, ND61-19.5b) where the profile lets the route go on', () => {
  const folder = freshFolder();
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDeskOf(everyRoute, folder.dataDir);
    await untilOneAnswered(desk);
  });
  afterAll(async () => {
    await desk.close();
    folder.remove();
  });

  test('(E5, ND61-19.5) it waits for every agency until its day has passed', async () => {
    await desk.moveClock('2026-03-09T16:00:00+07:00');
    expect(await standsOf(desk)).toEqual(
      [`Agency gives its opinion / ${CONG_AN}`, `Agency gives its opinion / ${BAO_HIEM}`].sort(),
    );
  });

  test('(E5, ND61-19.5b) a late agency is reported to the head of the one-stop unit, and the officer appraises without it', async () => {
    await desk.moveClock('2026-03-10T10:00:00+07:00');
    expect(await standsOf(desk)).toEqual([APPRAISE]);
    expect(await opinionsOf(desk)).toEqual([
      ['000.00.02.X99', false, false],
      [CONG_AN, null, true],
      [BAO_HIEM, null, true],
    ]);
    const told = await toldAboutOpinions(desk, quang.id);
    expect(told).toEqual(expect.arrayContaining([`opinion-overdue-${CONG_AN}`, `opinion-overdue-${BAO_HIEM}`]));
  });

  test('(E5, ND61-19.5b) what comes late is still entered, as late, and closes nothing', async () => {
    await decides(congAn.officer, 'answer-consultation', text)(desk.world, ID);
    await desk.settled();
    expect((await opinionsOf(desk))[1]).toEqual([CONG_AN, true, true]);
    expect(await standsOf(desk)).toEqual([APPRAISE]);
  });

  test('(E5, E2) the walked path, as words: the opinions once, whoever was late', async () => {
    const { path } = await walk(desk.world, consultation.file, ID);
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
    await decides(xaMau.officer, 'consult', question)(desk.world, ID);
    await desk.settled();
    expect(await standsOf(desk)).toEqual([`Agency gives its opinion / ${BAO_HIEM}`]);
    await decides(baoHiem.head, 'answer-consultation', text)(desk.world, ID);
    await desk.settled();
    expect(await standsOf(desk)).toEqual([APPRAISE]);
    expect((await opinionsOf(desk)).at(-1)).toEqual([BAO_HIEM, false, false]);
  });
});

describe('(E5, ND61-19.5b) where the profile lets the route wait', () => {
  const folder = freshFolder();
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDeskOf(waitingProvince, folder.dataDir);
    await untilOneAnswered(desk);
    await desk.moveClock('2026-03-11T10:00:00+07:00');
  });
  afterAll(async () => {
    await desk.close();
    folder.remove();
  });

  test('(E5, ND61-19.5b) a late agency is reported and still waited for', async () => {
    expect(await standsOf(desk)).toEqual(
      [`Agency gives its opinion / ${CONG_AN}`, `Agency gives its opinion / ${BAO_HIEM}`].sort(),
    );
    expect(await toldAboutOpinions(desk, quang.id)).toContain(`opinion-overdue-${CONG_AN}`);
  });

  test('(E5, ND61-19.5b) the last answer, late, lets the officer appraise', async () => {
    await decides(congAn.leader, 'answer-consultation', text)(desk.world, ID);
    await decides(baoHiem.leader, 'answer-consultation', text)(desk.world, ID);
    await desk.settled();
    expect(await standsOf(desk)).toEqual([APPRAISE]);
    expect((await opinionsOf(desk)).slice(1)).toEqual([
      [CONG_AN, true, false],
      [BAO_HIEM, true, false],
    ]);
  });
});
