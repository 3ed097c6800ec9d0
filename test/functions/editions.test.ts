import { afterEach, describe, expect, test } from 'vitest';
import { rulesOf } from '../../functions/deciding/rules-of.ts';
import type { FiledDossier } from '../../lib/domain/dossier/dossier.ts';
import { dueOf, receiveByOf } from '../../lib/domain/dossier/due-dates.ts';
import type { DossierEvent } from '../../lib/domain/dossier/events.ts';
import { fold } from '../../lib/domain/dossier/fold.ts';
import type { Province } from '../../lib/domain/profile.ts';
import { filledIn } from '../filled-in.ts';
import { tam } from '../people.ts';
import { putReadyDraft } from '../statemachines/ready-draft.ts';
import { fiveDays, sixteenHours } from '../tinh-mau/procedures.ts';
import { tinhMau } from '../tinh-mau/province.ts';
import { openSystem, problemIn, type WholeSystem } from './whole-system.ts';

const LAN = 'nguyenthilan';
const MINH = 'lethiminh.xamau';

/** From 1 July 2026 another text: eight working hours at intake, three working days for the result, one procedure abolished. */
const OLD = { ...tinhMau.profile, ruleSet: 'mau-cu' };
const NEW = {
  ...tinhMau.profile,
  ruleSet: 'mau-moi',
  intake: { kind: 'working-hours', hours: 8, article: 'Quy định mẫu mới' },
} as const;
const threeDays = { ...fiveDays, timeLimit: { kind: 'working-days', amount: 3, text: '3 ngày làm việc' } } as const;
const province: Province = {
  ...tinhMau,
  profile: NEW,
  procedures: [threeDays],
  editions: [
    {
      ruleSet: 'mau-cu',
      since: '2025-01-01',
      until: '2026-06-30',
      profile: OLD,
      procedures: [fiveDays, sixteenHours],
    },
    { ruleSet: 'mau-moi', since: '2026-07-01', until: null, profile: NEW, procedures: [threeDays] },
  ],
};

let front: WholeSystem;
afterEach(() => front.close());

/** Tuesday 30 June 2026, half an hour before the end of the last session under the old text. */
const openOnTheEve = async (clock = '2026-06-30T16:30:00+07:00'): Promise<void> => {
  front = await openSystem(clock, province);
};

const lanFiles = async (id: string, procedure: typeof fiveDays) => {
  await putReadyDraft(front.system.world, id, procedure);
  const body = { delivery: { by: 'online' }, payment: 'counter' };
  const told = await front.ask('POST', `/api/dossiers/${id}/submission`, { as: LAN, body });
  if (told.status !== 202) throw new Error(JSON.stringify(told.body));
  return told.body as { receiveBy: string };
};

type Move = { decision: string; step: string | null; about: string | null };

const decide = async (as: string, id: string, decision: string, more = {}) => {
  const { moves } = (await front.ask('GET', `/api/desk/dossiers/${id}`, { as })).body as { moves: Move[] };
  const move = moves.find((one) => one.decision === decision);
  const body = { decision, seen: move?.step, about: move?.about, ...more };
  return front.ask('POST', `/api/desk/dossiers/${id}/decisions`, { as, body });
};

const read = async (id: string) => {
  const entries = await front.system.world.journal.read(id);
  return { entries, events: entries.flatMap(({ events }) => events), dossier: fold(entries) as FiledDossier };
};

const ruleSetsOf = (events: readonly DossierEvent[]): readonly string[] =>
  events.flatMap((event) => ('ruleSet' in event ? [`${event.type} ${event.ruleSet}`] : []));

describe('rules with a start and an end', () => {
  test('(O6) filed on 30 June under the old rules, accepted on 1 July under the new: each limit by its own, both in the entries', async () => {
    await openOnTheEve();
    const { receiveBy } = await lanFiles('d-eve', fiveDays);
    // The old text: sixty minutes, counted from the next session.
    expect(receiveBy).toBe('2026-07-01T08:00:00+07:00');

    await front.system.moveClock('2026-07-01T07:30:00+07:00');
    expect((await decide(MINH, 'd-eve', 'receive')).status).toBe(200);
    const { events, entries, dossier } = await read('d-eve');
    expect(ruleSetsOf(events)).toEqual(['DossierSubmitted mau-cu', 'DossierReceived mau-moi']);

    const shown = (await front.ask('GET', '/api/desk/dossiers/d-eve', { as: MINH })).body as {
      limits: { limit: string; at: string; state: string }[];
    };
    expect(shown.limits.map(({ limit, at, state }) => [limit, at, state])).toEqual([
      ['intake', '2026-07-01T08:00:00+07:00', 'met'],
      // Three working days of the new text: 2, 3 and 6 July.
      ['result', '2026-07-06T17:00:00+07:00', 'on-time'],
    ]);

    // Replayed years later, the journal gives the same.
    const { world } = front.system;
    await front.system.moveClock('2026-12-01T08:00:00+07:00');
    const again = fold(entries);
    if (!('accepted' in again)) throw new Error('not accepted');
    expect(receiveByOf(again, rulesOf(world, again)).at).toBe('2026-07-01T08:00:00+07:00');
    expect(dueOf(again, rulesOf(world, again)).at).toBe('2026-07-06T17:00:00+07:00');
    expect(rulesOf(world, dossier)).toMatchObject({ ruleSet: 'mau-moi', filedUnder: { ruleSet: 'mau-cu' } });
  });

  test('(O6) received again after a supplement, a dossier keeps the rules of its first acceptance', async () => {
    await openOnTheEve('2026-06-30T09:00:00+07:00');
    const counter = {
      procedure: fiveDays.code,
      applicant: { name: 'Phạm Văn Nông' },
      answers: filledIn(fiveDays),
      handedIn: ['giay-to-goc'],
    };
    const { id } = (await front.ask('POST', '/api/desk/dossiers', { as: MINH, body: counter })).body as { id: string };
    await decide('nguyenhuudung.xamau', id, 'assign', { officer: tam.id });
    const items = [{ component: 'giay-to-goc', problem: 'Bản chụp mờ' }];
    expect((await decide('dothitam.xamau', id, 'return-for-supplement', { items })).status).toBe(200);

    await front.system.moveClock('2026-07-01T07:30:00+07:00');
    await decide(MINH, id, 'take-supplement', { handedIn: ['giay-to-goc'] });
    expect((await decide(MINH, id, 'receive')).body).toMatchObject({ stage: 'in-process' });
    const { events, dossier } = await read(id);
    expect(ruleSetsOf(events)).toEqual(['DossierSubmitted mau-cu', 'DossierReceived mau-cu', 'DossierReceived mau-cu']);
    if (!('accepted' in dossier)) throw new Error('not accepted');
    // Five working days, again from the start: 2, 3, 6, 7 and 8 July.
    expect(dueOf(dossier, rulesOf(front.system.world, dossier)).at).toBe('2026-07-08T17:00:00+07:00');
  });

  test('(O6, D17) a procedure the new text does not have is shown until then; filed before, it can no longer be accepted, only refused', async () => {
    await openOnTheEve();
    const { code } = sixteenHours;
    expect((await front.ask('GET', `/api/procedures/${code}`)).body).toMatchObject({ ruleSet: 'mau-cu' });
    await lanFiles('d-abolished', sixteenHours);

    await front.system.moveClock('2026-07-01T07:30:00+07:00');
    expect((await front.ask('GET', `/api/procedures/${code}`)).status).toBe(404);
    const draft = { procedure: code, agency: fiveDays.agencies[0] };
    expect(problemIn(await front.ask('POST', '/api/dossiers', { as: LAN, body: draft })).reason).toBe(
      'procedure-unknown',
    );
    expect(problemIn(await decide(MINH, 'd-abolished', 'receive')).reason).toBe('procedure-no-longer');
    const mine = (await front.ask('GET', '/api/dossiers', { as: LAN })).body as { items: { procedure: unknown }[] };
    expect(mine.items[0]?.procedure).toEqual({ code, name: sixteenHours.name });
    const reasons = 'Thủ tục không còn trong danh mục';
    expect((await decide(MINH, 'd-abolished', 'refuse', { reasons })).body).toMatchObject({ stage: 'refused' });
  });

  test('(O6, O1) limits asked for a day are those of the text in force on that day', async () => {
    await openOnTheEve();
    const result = async (receivedAt: string) =>
      (await front.ask('GET', `/api/time-limits/result?procedure=${fiveDays.code}&receivedAt=${receivedAt}`)).body;
    expect(await result('2026-06-30T09:00:00%2B07:00')).toMatchObject({ dueAt: '2026-07-07T17:00:00+07:00' });
    expect(await result('2026-07-01T09:00:00%2B07:00')).toMatchObject({ dueAt: '2026-07-06T17:00:00+07:00' });
    const intake = async (submittedAt: string) =>
      (await front.ask('GET', `/api/time-limits/intake?submittedAt=${submittedAt}`)).body;
    expect(await intake('2026-06-30T09:00:00%2B07:00')).toMatchObject({ receiveBy: '2026-06-30T10:00:00+07:00' });
    expect(await intake('2026-07-01T09:00:00%2B07:00')).toMatchObject({ receiveBy: '2026-07-02T09:00:00+07:00' });
  });

  test('(O6) a journal that names rules the province does not have says so', async () => {
    await openOnTheEve();
    await lanFiles('d-old', fiveDays);
    const { dossier } = await read('d-old');
    const { world } = front.system;
    const elsewhere = { province: tinhMau, calendar: world.calendar, clock: world.clock };
    expect(() => rulesOf(elsewhere, dossier)).toThrow(
      'tinh-mau: a journal names the rule set mau-cu; known: seed-2016-2021',
    );
  });
});
