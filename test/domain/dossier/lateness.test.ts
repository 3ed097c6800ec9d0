import { expect, test } from 'vitest';
import { type AcceptedDossier, isAccepted } from '../../../lib/domain/dossier/dossier.ts';
import { dueOf } from '../../../lib/domain/dossier/due-dates.ts';
import { limitsReached, nextCheckpoint } from '../../../lib/domain/dossier/limits.ts';
import { runningLimit } from '../../../lib/domain/dossier/running-limits.ts';
import { hanh, minh, tam } from '../../people.ts';
import { lanFiled, minhReceived, returned, type Story, sha, tamAppraises, thuSealed } from './story.ts';

const accepted = ({ dossier }: Story): AcceptedDossier => {
  if (!isAccepted(dossier)) throw new Error('not accepted');
  return dossier;
};
const extending = (until: string) => ({ decision: 'propose-extension', reason: sha('5'), until }) as const;

test('(O2, TH-9.3b) received Monday 2 March 9:30, five working days: due at the end of Monday 9 March', () => {
  const { at, why } = dueOf(accepted(minhReceived()), minhReceived().rules);
  expect(at).toBe('2026-03-09T17:00:00+07:00');
  expect(why.at(-1)?.to).toBe(at);
});

test.each([
  ['2026-03-06T16:59:00+07:00', '2026-03-12', 'yes'],
  ['2026-03-06T17:00:01+07:00', '2026-03-12', 'too-late-to-reappoint'],
  ['2026-03-09T08:00:00+07:00', '2026-03-12', 'too-late-to-reappoint'],
  ['2026-03-05T09:00:00+07:00', '2026-03-09', 'until-not-later'],
])('(E9, ND61-19.9) re-appointed at %s to %s: %s', (at, until, answer) => {
  const said = tamAppraises().asked(hanh, at, extending(until));
  expect(Array.isArray(said) ? 'yes' : said).toBe(answer);
});

test('(E4, ND61-19.4) the limit counts again from the start when the complete dossier is received again', () => {
  const again = tamAppraises()
    .decides(tam, '2026-03-03T11:00:00+07:00', {
      decision: 'return-for-supplement',
      components: ['giay-to-goc'],
      text: sha('8'),
      fault: null,
    })
    .opens('supplement', '2026-03-03T11:00:00+07:00')
    .supplements('2026-03-04T08:00:00+07:00')
    .opens('check', '2026-03-04T08:00:00+07:00');
  expect(runningLimit(again.dossier, again.rules)?.limit).toBe('intake');

  const received = again.decides(minh, '2026-03-04T08:30:00+07:00', { decision: 'receive', code: '' });
  const due = dueOf(accepted(received), received.rules);
  expect(due.at).toBe('2026-03-11T17:00:00+07:00');
  expect(due.why.some(({ article }) => article.includes('19.4'))).toBe(true);
});

test('(L7, ND61-8.2b) reminder, one day before, due and overdue come in this order, once each', () => {
  let story = minhReceived();
  const seen: string[] = [];
  for (let looks = 0; looks < 10; looks++) {
    const at = nextCheckpoint(story.dossier, story.rules);
    if (at === null) break;
    const events = limitsReached(story.dossier, at, story.rules);
    for (const event of events) if (event.type === 'LimitReached') seen.push(`${event.limit} ${event.point} ${at}`);
    story = story.has(minh, at, events);
  }
  expect(seen).toEqual([
    'result remind 2026-03-05T07:30:00+07:00',
    'result day-before 2026-03-06T07:30:00+07:00',
    'result due 2026-03-09T17:00:00+07:00',
    'result overdue 2026-03-09T17:01:00+07:00',
  ]);
});

test('(L7) points that were missed are found by one late look, in their order', () => {
  const story = minhReceived();
  expect(
    limitsReached(story.dossier, '2026-03-10T00:00:00+07:00', story.rules).map((e) => 'point' in e && e.point),
  ).toEqual(['remind', 'day-before', 'due', 'overdue']);
});

test('(D2, TTH-12.1a) the intake limit runs from the filing and ends with the acceptance', () => {
  expect(runningLimit(lanFiled().dossier, lanFiled().rules)?.due.at).toBe('2026-03-02T10:00:00+07:00');
  expect(runningLimit(thuSealed().dossier, thuSealed().rules)).toBeNull();
  expect(nextCheckpoint(returned().dossier, returned().rules)).toBeNull();
});
