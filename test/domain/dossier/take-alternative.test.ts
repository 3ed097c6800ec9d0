import { describe, expect, test } from 'vitest';
import { type AcceptedDossier, isAccepted } from '../../../lib/domain/dossier/dossier.ts';
import { dueOf, firstDueOf } from '../../../lib/domain/dossier/due-dates.ts';
import type { Share } from '../../../lib/domain/dossier/events.ts';
import { limitsReached } from '../../../lib/domain/dossier/limits.ts';
import { movesOf } from '../../../lib/domain/dossier/moves.ts';
import { timedOf } from '../../../lib/domain/dossier/timed.ts';
import { type Actor, SYSTEM } from '../../../lib/domain/journal/moment.ts';
import { latenessOf } from '../../../lib/domain/views/lateness.ts';
import { overdueOf } from '../../../lib/domain/views/overdue.ts';
import { dung, hanh, minh, quang, son, tam } from '../../people.ts';
import { SO_MAU, XA_MAU } from '../../tinh-mau/agencies.ts';
import { verified } from '../../tinh-mau/route-procedures.ts';
import { lanFiled, minhReceived, type Story, sha } from './story.ts';

/** Accepted Monday 2 March 9:30; five working days: Monday 9 March 17:00. Friday 13 March is off, ten days end on Tuesday 17. */
const AT = '2026-03-02T10:00:00+07:00';
const IN_TIME = '2026-03-05T09:00:00+07:00';
const DUE = '2026-03-09T17:00:00+07:00';
const TOO_LATE = '2026-03-09T17:00:01+07:00';

const toVerify = (): Story =>
  minhReceived(verified).decides(dung, AT, { decision: 'assign', officer: tam.id }).opens('verify', AT);
const taking = (ground: string, until: string | null = null, agreement: string | null = null) =>
  ({ decision: 'take-alternative', ground, until, agreement }) as const;
const visiting = { decision: 'announce-visit', notice: sha('4') } as const;

const accepted = ({ dossier }: Story): AcceptedDossier => {
  if (!isAccepted(dossier)) throw new Error('not accepted');
  return dossier;
};
const dueIn = (story: Story): string => dueOf(accepted(story), story.rules).at;
const isOffered = ({ dossier, rules }: Story, by: Actor, at: string): boolean =>
  movesOf(dossier, { at, by }, rules).some(({ decision }) => decision === 'take-alternative');

test.each([
  ['khi phải xác minh', null, null, '2026-03-17T17:00:00+07:00'],
  ['hồ sơ phức tạp', null, null, '2026-03-11T17:00:00+07:00'],
  ['theo thỏa thuận bằng văn bản', '2026-03-20', sha('6'), '2026-03-20T17:00:00+07:00'],
])(
  '(E3, D16, ND61-19.3) taken while the limit runs, %s gives its published date with ground and article',
  (ground, until, agreement, due) => {
    const taken = toVerify().decides(tam, IN_TIME, taking(ground, until, agreement));
    expect(taken.entries.at(-1)?.events).toMatchObject([
      { type: 'AlternativeTaken', ground, article: 'Quy định mẫu', agreement },
    ]);
    expect(dueIn(taken)).toBe(due);
    const { why } = dueOf(accepted(taken), taken.rules);
    expect(why.at(-1)).toMatchObject({ article: 'Quy định mẫu', to: due });
    expect(why.at(-1)?.text).toContain(ground);
    expect(why.slice(1).map(({ from }) => from)).toEqual(why.slice(0, -1).map(({ to }) => to));
  },
);

test('(L7, E3, ND61-19.3, 19.9) missed after a ground was taken, its owner is told so', () => {
  const taken = toVerify().decides(tam, IN_TIME, taking('hồ sơ phức tạp'));
  const late = '2026-03-11T17:01:00+07:00';
  expect(overdueOf(accepted(taken), taken.rules)).toBeNull();
  const missed = taken.has(SYSTEM, late, limitsReached(taken.dossier, late, taken.rules));
  expect(overdueOf(accepted(missed), missed.rules)).toEqual({
    dueAt: '2026-03-11T17:00:00+07:00',
    open: true,
    apologised: false,
  });
});

describe('(E3, ND61-19.3, reading 24) a visit by itself lengthens nothing', () => {
  test('announced and recorded in time, the limit stays', () => {
    const announced = toVerify().decides(tam, IN_TIME, visiting);
    expect(dueIn(announced)).toBe(DUE);
    const recorded = announced.decides(tam, IN_TIME, {
      decision: 'record-visit',
      minutes: sha('4'),
      outcome: 'verified',
    });
    expect(dueIn(recorded)).toBe(DUE);
  });

  test('announced when it is overdue, it is still possible and the dossier stays overdue for ever', () => {
    const late = toVerify().decides(tam, TOO_LATE, visiting);
    expect(latenessOf(late.entries, late.rules, TOO_LATE)).toMatchObject({ class: 'overdue', firstDue: { at: DUE } });
    expect(isOffered(late, tam, TOO_LATE)).toBe(false);
    expect(late.asked(hanh, TOO_LATE, taking('khi phải xác minh'))).toBe('too-late-to-lengthen');
    expect(latenessOf(late.entries, late.rules, '2026-03-30T09:00:00+07:00')?.class).toBe('overdue');
  });

  test('in a journal of before it did, and goes on doing so, in the dossier and in its row', () => {
    const announced = toVerify().has(tam, IN_TIME, [{ type: 'VisitAnnounced', notice: sha('4') }]);
    const recorded = toVerify().has(tam, IN_TIME, [{ type: 'VisitRecorded', minutes: sha('4'), outcome: 'verified' }]);
    for (const before of [announced, recorded]) {
      expect(dueIn(before)).toBe('2026-03-17T17:00:00+07:00');
      expect(firstDueOf(timedOf(accepted(before)) as AcceptedDossier, before.rules).at).toBe(dueIn(before));
    }
  });
});

test('(E3, ND61-19.3) inside the limit to its last second, by the leader or whoever it was given to in the competent agency', () => {
  const story = toVerify();
  for (const by of [tam, hanh]) expect(isOffered(story, by, DUE)).toBe(true);
  for (const by of [tam, hanh]) expect(isOffered(story, by, TOO_LATE)).toBe(false);
  for (const by of [son, minh, quang, dung]) {
    expect(isOffered(story, by, IN_TIME)).toBe(false);
    expect(story.asked(by, IN_TIME, taking('hồ sơ phức tạp'))).toBe('not-your-step');
  }
  expect(story.asked(tam, IN_TIME, taking('hồ sơ thất lạc'))).toBe('ground-unknown');
  expect(isOffered(minhReceived(), hanh, IN_TIME)).toBe(false);
});

test('(E3, N4, ND61-19.3) another agency’s leader, and whoever has the share of another agency, takes none', () => {
  const phuc: Actor = { id: 'phuc', roles: ['leader'], agency: SO_MAU };
  expect(isOffered(toVerify(), phuc, IN_TIME)).toBe(false);
  expect(toVerify().asked(phuc, IN_TIME, taking('hồ sơ phức tạp'))).toBe('wrong-agency');

  const share = (key: string, agency: string): Share => ({
    key,
    agency,
    within: { kind: 'working-days', amount: 2 },
    after: [],
  });
  const shared = minhReceived(verified).has(minh, AT, [
    { type: 'WorkTransferred', parts: [share('mot', XA_MAU), share('hai', SO_MAU)], slip: null },
    { type: 'OfficerAssigned', officer: tam.id, part: 'mot' },
    { type: 'OfficerAssigned', officer: son.id, part: 'hai' },
  ]);
  expect(isOffered(shared, tam, IN_TIME)).toBe(true);
  expect(isOffered(shared, son, IN_TIME)).toBe(false);
  expect(shared.asked(son, IN_TIME, taking('hồ sơ phức tạp'))).toBe('not-your-step');
});

test('(E3, ND61-19.3) before it is accepted no limit runs to be lengthened, and with the result ready none does any more', () => {
  expect(lanFiled(verified).asked(tam, AT, taking('hồ sơ phức tạp'))).toBe('not-your-step');
  expect(lanFiled(verified).asked(hanh, AT, taking('hồ sơ phức tạp'))).toBe('not-at-this-stage');
  const ready = toVerify().has(SYSTEM, IN_TIME, [
    { type: 'ResultDrafted', draft: sha('d') },
    { type: 'ResultSealed', draft: sha('d'), number: '1/2026', signature: sha('f') },
  ]);
  expect(ready.asked(hanh, IN_TIME, taking('hồ sơ phức tạp'))).toBe('not-at-this-stage');
  expect(isOffered(ready, hanh, IN_TIME)).toBe(false);
});

test('(E3) an agreement is entered where the ground is one, and nowhere else', () => {
  expect(toVerify().asked(tam, IN_TIME, taking('hồ sơ phức tạp', null, sha('6')))).toMatchObject([{ agreement: null }]);
});

test('(E3) a ground gives more time or none: the same again, a shorter one, a day not later are refused', () => {
  const verifying = toVerify().decides(tam, IN_TIME, taking('khi phải xác minh'));
  for (const ground of ['khi phải xác minh', 'hồ sơ phức tạp'])
    expect(verifying.asked(tam, IN_TIME, taking(ground))).toBe('ground-unknown');
  const agreement = 'theo thỏa thuận bằng văn bản';
  expect(verifying.asked(tam, IN_TIME, taking(agreement, '2026-03-17', sha('6')))).toBe('until-not-later');
  expect(verifying.asked(tam, IN_TIME, taking(agreement, '2026-03-18'))).toBe('agreement-needed');
  expect(verifying.asked(tam, IN_TIME, taking(agreement, null, sha('6')))).toBe('agreement-needed');
  expect(dueIn(verifying.decides(tam, IN_TIME, taking(agreement, '2026-03-18', sha('6'))))).toBe(
    '2026-03-18T17:00:00+07:00',
  );
});

test('(E3, L7, reading 10) kept on its ground a dossier is on time; the new date is prompted anew, and may be re-appointed before it', () => {
  const taken = toVerify().decides(tam, DUE, taking('hồ sơ phức tạp'));
  expect(latenessOf(taken.entries, taken.rules, '2026-03-11T17:00:00+07:00')?.class).toBe('on-time');
  expect(latenessOf(taken.entries, taken.rules, '2026-03-11T17:00:01+07:00')?.class).toBe('overdue');
  const prompted = limitsReached(taken.dossier, '2026-03-12T09:00:00+07:00', taken.rules);
  const ofResult = prompted.filter((event) => event.type === 'LimitReached' && event.limit === 'result');
  expect(ofResult).toContainEqual({
    type: 'LimitReached',
    limit: 'result',
    point: 'overdue',
    of: taken.entries.length,
  });

  const at = '2026-03-10T09:00:00+07:00';
  const moved = taken
    .decides(hanh, at, { decision: 'propose-extension', reason: sha('5'), until: '2026-03-19' })
    .decides(minh, at, { decision: 're-appoint' });
  expect(dueIn(moved)).toBe('2026-03-19T17:00:00+07:00');
  expect(moved.asked(tam, at, taking('khi phải xác minh'))).toBe('already-reappointed');
});

test('(E3, E4, ND61-19.4) accepted again, the limit begins with the usual one; the ground may be taken again', () => {
  const back = toVerify()
    .decides(tam, '2026-03-03T09:00:00+07:00', taking('hồ sơ phức tạp'))
    .decides(tam, '2026-03-03T11:00:00+07:00', {
      decision: 'return-for-supplement',
      components: ['giay-to-goc'],
      text: sha('8'),
      fault: null,
    })
    .opens('supplement', '2026-03-03T11:00:00+07:00')
    .supplements('2026-03-04T08:00:00+07:00')
    .opens('check', '2026-03-04T08:00:00+07:00')
    .decides(minh, '2026-03-04T08:30:00+07:00', { decision: 'receive', code: '' });
  expect(dueIn(back)).toBe('2026-03-11T17:00:00+07:00');
  expect(dueIn(back.decides(tam, '2026-03-05T08:30:00+07:00', taking('hồ sơ phức tạp')))).toBe(
    '2026-03-16T17:00:00+07:00',
  );
});

test('(E3) the row of a list has the date of the ground too', () => {
  const taken = toVerify().decides(tam, IN_TIME, taking('hồ sơ phức tạp'));
  const row = JSON.parse(JSON.stringify(timedOf(accepted(taken))));
  expect(firstDueOf(row, taken.rules).at).toBe(dueIn(taken));
});
