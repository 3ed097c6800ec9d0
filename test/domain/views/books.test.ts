import { expect, test } from 'vitest';
import { outgoingRows } from '../../../lib/domain/views/outgoing-book.ts';
import { bookPlace, bookRow } from '../../../lib/domain/views/register-book.ts';
import { hanh, lan, thu } from '../../people.ts';
import { XA_MAU } from '../../tinh-mau/agencies.ts';
import { lanFiled, returned, type Story, sha } from '../dossier/story.ts';
import { acceptedAt, CODE, readyAt, reappointedAt, returnedAndBack } from './told.ts';

const LATER = '2026-12-31T23:59:59+07:00';
const row = ({ entries, rules }: Story, asOf = LATER) => bookRow(entries, rules, asOf);

test('(L5, TT01 form 06) the line of a returned dossier: accepted, appointed, ready, returned, how', () => {
  expect(row(returned())).toEqual({
    code: CODE,
    owner: lan.id,
    agency: XA_MAU,
    acceptedAt: '2026-03-02T09:30:00+07:00',
    dueAt: '2026-03-09T17:00:00+07:00',
    readyAt: '2026-03-03T15:00:00+07:00',
    returnedAt: '2026-03-03T16:00:00+07:00',
    provisional: false,
    delivery: 'online',
    lateness: { class: 'on-time', open: false },
    notes: [],
  });
});

test('(L5, O5) as of the day before it was returned the line has no return; before the acceptance there is no line', () => {
  expect(row(returned(), '2026-03-03T15:30:00+07:00')).toMatchObject({
    readyAt: '2026-03-03T15:00:00+07:00',
    returnedAt: null,
  });
  expect(row(returned(), '2026-03-02T23:59:59+07:00')).toMatchObject({ readyAt: null, lateness: { open: true } });
  expect(row(lanFiled())).toBeNull();
});

test.each([
  [
    'a re-appointment',
    reappointedAt(acceptedAt('2026-03-02T09:30:00+07:00'), '2026-03-05T09:00:00+07:00', '2026-03-12'),
    'Hẹn lại ngày 12/03/2026',
  ],
  [
    'an acceptance after a supplement',
    returnedAndBack(acceptedAt('2026-03-02T09:30:00+07:00'), '2026-03-03T09:00:00+07:00', '2026-03-05T09:00:00+07:00'),
    'Tiếp nhận lại ngày 05/03/2026',
  ],
  [
    'a withdrawal',
    acceptedAt('2026-03-02T09:30:00+07:00').withdraws('2026-03-04T09:00:00+07:00'),
    'Người nộp rút hồ sơ ngày 04/03/2026',
  ],
])('(L5) the note names %s; the line keeps the day it was first accepted', (_what, story, note) => {
  expect(row(story)).toMatchObject({ acceptedAt: '2026-03-02T09:30:00+07:00', notes: [note] });
});

test('(L5, D8, TT01-19.1) volume, day and number come from the code, whatever dashes the identifier has', () => {
  expect(bookPlace('000.17.22.H56-260213-0007')).toEqual({
    acceptedBy: '000.17.22.H56',
    day: '2026-02-13',
    volume: '2026',
    number: '260213-0007',
  });
  expect(bookPlace('A-B-261231-12345').acceptedBy).toBe('A-B');
});

test('(E10, TTH-PL bước 4) the outgoing book: number, when, whose, who signed and who sealed', () => {
  const story = readyAt(acceptedAt('2026-03-02T09:30:00+07:00'), '2026-03-04T10:00:00+07:00');
  expect(outgoingRows(story.entries, LATER)).toEqual([
    {
      number: '7/2026',
      at: '2026-03-04T10:00:00+07:00',
      agency: XA_MAU,
      code: CODE,
      owner: lan.id,
      kind: 'result',
      document: sha('d'),
      signedBy: hanh.id,
      sealedBy: thu.id,
    },
  ]);
  expect(outgoingRows(story.entries, '2026-03-04T09:59:59+07:00')).toEqual([]);
});
