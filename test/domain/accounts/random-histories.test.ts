import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isInUse, walkOf } from '../../../lib/domain/accounts/account.ts';
import { askChange, askReactivation } from '../../../lib/domain/accounts/ask.ts';
import { askMore, correctData } from '../../../lib/domain/accounts/ask-more.ts';
import { confirm } from '../../../lib/domain/accounts/confirm.ts';
import { approve, reject } from '../../../lib/domain/accounts/judge.ts';
import { lapse } from '../../../lib/domain/accounts/lapse.ts';
import { nextLook, pointsReached } from '../../../lib/domain/accounts/looks.ts';
import { handleMisuse, reportMisuse } from '../../../lib/domain/accounts/misuse.ts';
import { accountMoves } from '../../../lib/domain/accounts/moves.ts';
import { register } from '../../../lib/domain/accounts/register.ts';
import { cancel, suspend } from '../../../lib/domain/accounts/suspend.ts';
import { openSteps } from '../../../lib/domain/journal/step.ts';
import { instantOf, millisecondsOf } from '../../../lib/domain/time/instant.ts';
import { khoa } from '../../people.ts';
import { mai, nothing, ROUTE, RULES, type Story, sha } from './story.ts';

const BEGAN = millisecondsOf('2026-02-05T09:00:00+07:00');

type Doing = (story: Story, at: string) => Story;

/** A decision where the rules allow it; their no changes nothing. */
const when =
  (by: typeof mai, decision: Parameters<Story['when']>[2]): Doing =>
  (story, at) =>
    typeof story.asked(by, at, decision) === 'string' ? story : story.when(by, at, decision);
const seen = (story: Story): string | null => openSteps(story.account)[0]?.key ?? null;

/** What the machine would open next, were it started from the top. */
const machine: Doing = (story, at) => {
  const walk = walkOf(story.account);
  if (walk === null || walk.over || openSteps(story.account).length > 0) return story;
  const { account } = story;
  if (account.stage === 'unconfirmed') return story.opens('confirm', 1, at);
  const after = account.stage === 'waiting-approval' ? account.confirmed.entry : walk.last;
  if (account.stage === 'waiting-approval') return story.opens('approve', after, at);
  return isInUse(account) && account.pending ? story.opens('review', account.pending.entry, at) : story;
};

const DOINGS: readonly Doing[] = [
  when(mai, (a, m) => register(a, { holder: 'person', profile: sha('a'), route: ROUTE }, m, RULES)),
  when(mai, (a, m) => confirm(a, 'email', m, RULES)),
  (story, at) => when(khoa, (a, m) => approve(a, seen(story), m))(story, at),
  (story, at) => when(khoa, (a, m) => reject(a, seen(story), sha('c'), m))(story, at),
  (story, at) => when(khoa, (a, m) => askMore(a, seen(story), sha('g'), m))(story, at),
  when(mai, (a, m) => correctData(a, sha('h'), m)),
  when(mai, (a, m) => askChange(a, sha('b'), m)),
  when(mai, (a, m) => askReactivation(a, null, m)),
  when(mai, (a, m) => suspend(a, null, m)),
  when(khoa, (a, m) => suspend(a, sha('d'), m)),
  when(khoa, (a, m) => cancel(a, sha('d'), m)),
  when(mai, (a, m) => reportMisuse(a, sha('e'), m)),
  when(khoa, (a, m) => handleMisuse(a, sha('f'), m)),
  when(mai, (a, m) => lapse(a, m.at, RULES)),
  when(mai, (a, m) => pointsReached(a, m.at, RULES)),
  machine,
  machine,
];

/** The decision a shown move stands for. */
const take = (story: Story, { decision, step }: ReturnType<typeof accountMoves>[number], at: string) =>
  story.asked(khoa, at, (a, m) => {
    if (decision === 'approve') return approve(a, step, m);
    if (decision === 'reject') return reject(a, step, sha('c'), m);
    if (decision === 'ask-more') return askMore(a, step, sha('c'), m);
    if (decision === 'suspend') return suspend(a, sha('c'), m);
    return decision === 'cancel' ? cancel(a, sha('c'), m) : handleMisuse(a, sha('c'), m);
  });

test('(B1, B2, B3, B4, B5, R12) random histories: every move shown is allowed, one step open at most, no look in the past for ever, nothing lives after the end', () => {
  let ended = 0;
  const steps = fc.array(fc.tuple(fc.nat(DOINGS.length - 1), fc.nat(40)), { minLength: 5, maxLength: 40 });
  fc.assert(
    fc.property(fc.boolean(), steps, (isConfirmed, doings) => {
      let [story, at] = [nothing, BEGAN];
      for (const begin of isConfirmed ? DOINGS.slice(0, 2) : []) story = begin(story, instantOf(at));
      for (const [which, hours] of doings) {
        at += hours * 3_600_000;
        const now = instantOf(at);
        const before = story.account;
        story = machine(DOINGS[which]?.(story, now) ?? story, now);
        const { account } = story;
        expect(openSteps(account).length).toBeLessThanOrEqual(1);
        for (const move of accountMoves(account, khoa)) expect(take(story, move, now)).toBeInstanceOf(Array);
        if (['deleted', 'rejected', 'cancelled'].includes(before.stage)) {
          expect(account.stage).toBe(before.stage);
          expect(nextLook(account, RULES)).toBeNull();
          ended += 1;
        }
        const looked = pointsReached(account, now, RULES);
        const next = looked.length === 0 ? nextLook(account, RULES) : null;
        if (next !== null) expect(next > now).toBe(true);
      }
    }),
    { numRuns: 2000, seed: 20260205 },
  );
  expect(ended).toBeGreaterThan(3000);
});
