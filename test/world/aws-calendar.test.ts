import { afterAll, beforeAll, expect, test } from 'vitest';
import { calendarJournal } from '../../lib/domain/calendar/calendar-versions.ts';
import type { DayOff } from '../../lib/domain/time/calendar-data.ts';
import { awsCalendar } from '../../lib/world/aws/journal/calendar.ts';
import type { OneMachine } from '../../lib/world/one-machine.ts';
import type { Journal } from '../../lib/world/world.ts';
import { tinhMau } from '../tinh-mau/province.ts';
import { freshFolder, openForTests } from './one-machine-for-tests.ts';
import { sampleEntry } from './sample-entry.ts';

const STORM_DAY: DayOff = {
  date: '2026-08-03',
  name: 'Nghỉ phòng, chống bão',
  kind: 'local-closure',
  source: '01/QĐ-UBND',
  confirmed: true,
};

const folder = freshFolder();
let system: OneMachine;
beforeAll(async () => {
  system = await openForTests(folder.dataDir);
});
afterAll(async () => {
  await system.close();
  folder.remove();
});

test('(G7, N5) a declared day off is known a minute later at the latest, one read a minute, and versions stay the same objects', async () => {
  let now = 0;
  let reads = 0;
  const { journal } = system.world;
  const read: Journal['read'] = (name) => {
    reads += 1;
    return journal.read(name);
  };
  const calendar = awsCalendar(tinhMau, { read }, () => now);
  const [own] = calendar.versions();
  expect(own?.data).toBe(tinhMau.calendar);
  await calendar.refresh();

  const events = [{ type: 'DayOffDeclared', day: STORM_DAY }] as never[];
  await journal.append(sampleEntry(calendarJournal(tinhMau.key), undefined, { events }));
  now = 59_999;
  await calendar.refresh();
  expect(reads).toBe(1);
  expect(calendar.versions()).toEqual([own]);

  now = 60_000;
  await calendar.refresh();
  expect(reads).toBe(2);
  const [still, declared] = calendar.versions();
  expect(still).toBe(own);
  expect(declared?.data.daysOff).toContainEqual(STORM_DAY);

  now = 120_000;
  await calendar.refresh();
  expect(calendar.versions()[1]).toBe(declared);
});
