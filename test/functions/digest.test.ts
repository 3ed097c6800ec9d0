import { afterAll, beforeAll, expect, test } from 'vitest';
import { dung, quang } from '../people.ts';
import { decideAs, filedOnline, LAN, MINH } from './office.ts';
import { openSystem, type WholeSystem } from './whole-system.ts';

let front: WholeSystem;
let id: string;
beforeAll(async () => {
  front = await openSystem('2026-03-02T08:00:00+07:00');
  id = await filedOnline(front, LAN);
  await decideAs(front, MINH, id, 'receive');
  await front.system.settled();
});
afterAll(() => front.close());

const digestsTo = (person: { readonly id: string }) =>
  front.system.sent().filter((one) => one.kind === 'digest' && one.channel === 'email' && one.recipient === person.id);
const lettersTo = (person: { readonly id: string }) =>
  front.system.sent().filter((one) => one.channel === 'email' && one.recipient === person.id);

test('(L7, ND61-8.2b) the morning after, at the start of the first session: what came, by step, with its link and no applicant', async () => {
  await front.system.moveClock('2026-03-03T07:29:00+07:00');
  expect(digestsTo(dung)).toEqual([]);
  await front.system.moveClock('2026-03-03T07:31:00+07:00');
  const [letter, ...more] = digestsTo(dung);
  expect(more).toEqual([]);
  expect(letter?.at).toBe('2026-03-03T07:30:00+07:00');
  expect(letter?.subject).toBe('Việc sáng 03/03/2026: 1 mới đến');
  expect(letter?.text).toContain('MỚI ĐẾN (1)\nPhân công người giải quyết:\n- ');
  expect(letter?.text).toContain(`/can-bo/ho-so/${id}`);
  expect(letter?.text).not.toContain('Nguyễn Thị Lan');
});

test('(L7) nothing new, nothing due: no letter; none on a weekend', async () => {
  await front.system.moveClock('2026-03-08T23:00:00+07:00');
  const mornings = digestsTo(dung).map(({ at }) => at.slice(0, 10));
  expect(mornings).toEqual(['2026-03-03']);
});

test('(L7) on the due day and after it: due today, then overdue, for who has it and for both heads; one letter a morning and no other', async () => {
  await front.system.moveClock('2026-03-11T18:00:00+07:00');
  for (const person of [dung, quang]) {
    const subjects = digestsTo(person)
      .slice(-3)
      .map(({ subject }) => subject);
    expect(subjects).toEqual([
      'Việc sáng 09/03/2026: 1 đến hạn hôm nay',
      'Việc sáng 10/03/2026: 1 quá hạn',
      'Việc sáng 11/03/2026: 1 quá hạn',
    ]);
    expect(lettersTo(person)).toEqual(digestsTo(person));
  }
});

test('(L7) what falls due within the day it came is told at once, to who has to do it', async () => {
  const again = await filedOnline(front, LAN);
  await front.system.moveClock('2026-03-13T18:00:00+07:00');
  const atOnce = front.system
    .sent()
    .filter((one) => one.dossier === again && one.channel === 'email' && one.kind.startsWith('intake'));
  expect(atOnce.map(({ kind }) => kind)).toEqual(['intake-remind']);
  const minh = await front.system.world.accounts.findByUsername(MINH);
  expect(atOnce.map(({ recipient }) => recipient)).toEqual([minh?.id]);
});

test('(L7) a process that starts after the session began sends the letters of that morning, once', async () => {
  const count = digestsTo(quang).length;
  await front.system.moveClock('2026-03-16T09:00:00+07:00');
  expect(digestsTo(quang)).toHaveLength(count + 1);
  await front.system.world.alarms.set('digest/morning', '2026-03-16T09:00:00+07:00');
  await front.system.moveClock('2026-03-16T10:00:00+07:00');
  expect(digestsTo(quang)).toHaveLength(count + 1);
});
