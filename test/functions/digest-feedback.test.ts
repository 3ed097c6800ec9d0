import { afterAll, beforeAll, expect, test } from 'vitest';
import { SO_MAU, XA_MAU } from '../tinh-mau/agencies.ts';
import { openSystem, type WholeSystem } from './whole-system.ts';

const MINH = 'lethiminh.xamau';
const QUANG = 'trinhvanquang.xamau';
const GIANG = 'caovangiang.somau';

let front: WholeSystem;
beforeAll(async () => {
  // Monday; feedback received now is answered by the end of Thursday, 05/03.
  front = await openSystem('2026-03-02T09:00:00+07:00');
});
afterAll(() => front.close());

const mailsTo = (username: string) =>
  front.system.sent().filter(({ channel, to }) => channel === 'email' && to === `${username}@tinhmau.example.vn`);
const send = async (kind: string, about = XA_MAU): Promise<string> => {
  const body = { kind, about, name: 'Nguyễn Thị Lan', contact: '0900 000 901', text: 'Phải chờ hai giờ.' };
  const told = await front.ask('POST', '/api/feedback', { body });
  await front.system.settled();
  return (told.body as { number: string }).number;
};
const refer = async (number: string): Promise<void> => {
  const { moves } = (await front.ask('GET', `/api/desk/feedback/${number}`, { as: QUANG })).body as {
    moves: { step: string }[];
  };
  const body = { seen: moves[0]?.step ?? null, decision: 'refer', to: SO_MAU, text: 'Thuộc trách nhiệm của Sở.' };
  expect((await front.ask('POST', `/api/desk/feedback/${number}/decisions`, { as: QUANG, body })).status).toBe(200);
  await front.system.settled();
};

let number: string;

test('(L7, J1, ND61-8.2b) what came stands in the letter of who has to answer, by its number, and names no sender', async () => {
  number = await send('feedback');
  const complaint = await send('complaint', SO_MAU);
  await front.system.moveClock('2026-03-03T08:00:00+07:00');
  const [toMinh, toQuang] = [mailsTo(MINH), mailsTo(QUANG)];
  expect(toMinh.map(({ subject }) => subject)).toEqual(['Việc sáng 03/03/2026: 1 mới đến']);
  expect(toMinh[0]?.text).toContain(
    `MỚI ĐẾN (1)\nTrả lời phản ánh, kiến nghị:\n- Phản ánh, kiến nghị số ${number}, hạn 17 giờ ngày 05/03/2026\n`,
  );
  // A complaint is the head's alone, and no limit is set for it (ND61-8.1đ).
  expect(toMinh[0]?.text).not.toContain(complaint);
  expect(toQuang.map(({ subject }) => subject)).toEqual(['Việc sáng 03/03/2026: 2 mới đến']);
  expect(toQuang[0]?.text).toContain(`Xử lý hoặc báo cáo khiếu nại, tố cáo:\n- Khiếu nại số ${complaint}\n`);
  expect(`${toMinh[0]?.text}${toQuang[0]?.text}`).not.toContain('Lan');
  // (N4) Sở Mẫu, which it is about, is told nothing of it.
  expect(mailsTo(GIANG)).toEqual([]);
});

test('(L7, J4, ND61-8.2b) handed over with days to go: no letter of its own, the morning’s says it once', async () => {
  await refer(number);
  expect(mailsTo(GIANG)).toEqual([]);
  await front.system.moveClock('2026-03-04T08:00:00+07:00');
  const [letter, ...more] = mailsTo(GIANG);
  expect(more).toEqual([]);
  expect(letter?.subject).toBe('Việc sáng 04/03/2026: 1 mới đến');
  expect(letter?.text.split(number)).toHaveLength(2);
});

test('(L7, ND61-8.2b) due today, then overdue, in the letter alone', async () => {
  await front.system.moveClock('2026-03-06T08:00:00+07:00');
  expect(mailsTo(GIANG).map(({ subject }) => subject)).toEqual([
    'Việc sáng 04/03/2026: 1 mới đến',
    'Việc sáng 05/03/2026: 1 đến hạn hôm nay',
    'Việc sáng 06/03/2026: 1 quá hạn',
  ]);
  expect(mailsTo(GIANG).at(-1)?.text).not.toContain('TIN MỚI');
});

test('(L7, J4) handed over on the day it is due it cannot wait for the morning: told at once', async () => {
  const late = await send('feedback');
  await front.system.moveClock('2026-03-11T10:00:00+07:00');
  await refer(late);
  expect(
    mailsTo(GIANG)
      .filter(({ subject }) => subject.includes(late))
      .map(({ kind }) => kind),
  ).toEqual(['feedback-handed-over']);
});

test('(L7, J4) handed over when it is overdue already it cannot wait either', async () => {
  const late = await send('feedback');
  await front.system.moveClock('2026-03-20T10:00:00+07:00');
  await refer(late);
  expect(
    mailsTo(GIANG)
      .filter(({ subject }) => subject.includes(late))
      .map(({ kind }) => kind),
  ).toEqual(['feedback-handed-over']);
});
