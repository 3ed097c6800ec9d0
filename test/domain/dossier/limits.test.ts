import { describe, expect, test } from 'vitest';
import type { Procedure } from '../../../lib/domain/catalogue/procedure.ts';
import type { Share } from '../../../lib/domain/dossier/events.ts';
import { submit } from '../../../lib/domain/dossier/filing/submit.ts';
import { fold } from '../../../lib/domain/dossier/fold.ts';
import { limitsReached, nextCheckpoint } from '../../../lib/domain/dossier/limits.ts';
import { lapsing } from '../../../lib/domain/dossier/opinions.ts';
import { runningLimits } from '../../../lib/domain/dossier/running-limits.ts';
import { SYSTEM } from '../../../lib/domain/journal/moment.ts';
import { dung, lan, minh, tam } from '../../people.ts';
import { SO_MAU } from '../../tinh-mau/agencies.ts';
import { CONG_AN } from '../../tinh-mau/neighbours.ts';
import { fiveDays } from '../../tinh-mau/procedures.ts';
import { minhReceived, PAPER, rulesFor, type Story, SUBMISSION, sha, storyOf, tamAppraises } from './story.ts';

/** What runs, as `limit unit until`. */
const running = ({ dossier, rules }: Story): string[] =>
  runningLimits(dossier, rules).map(({ limit, unit, due }) => `${limit} ${unit ?? '–'} ${due.at.slice(0, 16)}`);

const asked = () =>
  tamAppraises()
    .decides(tam, '2026-03-03T10:00:00+07:00', {
      decision: 'consult',
      of: [{ agency: SO_MAU, answerBy: '2026-03-05' }],
      question: sha('6'),
    })
    .opens('answer', '2026-03-03T10:00:00+07:00', SO_MAU);

describe('(L7, ND61-8.2b) beside the dossier’s own limit', () => {
  test('(D13, ND61-18.2) paper taken in at the counter at 16:00 is handed on the next morning; data need no hand-over', () => {
    const rules = rulesFor(fiveDays);
    const at = '2026-03-02T16:00:00+07:00';
    const said = { ...SUBMISSION, procedure: fiveDays.code, channel: 'counter', payment: 'counter' } as const;
    const online = submit(fold([]), { ...SUBMISSION, procedure: fiveDays.code }, { at, by: lan }, rules);
    const counter = submit(fold([]), { ...said, owner: lan.id }, { at, by: minh }, rules);
    const received = (story: Story) =>
      story.opens('check', at).decides(minh, at, { decision: 'receive', code: 'K1' }).opens('assign', at);

    const paper = received(storyOf(rules).has(minh, at, counter));
    expect(running(paper)).toContain('forwarding – 2026-03-03T07:30');
    expect(running(received(storyOf(rules).has(lan, at, online))).join()).not.toContain('forwarding');
    const handedOn = paper.decides(minh, '2026-03-03T07:25:00+07:00', {
      decision: 'forward',
      by: 'by-hand',
      seen: null,
    });
    expect(running(handedOn).join()).not.toContain('forwarding');
    expect(handedOn.asked(minh, '2026-03-03T07:26:00+07:00', { decision: 'forward', by: 'post', seen: null })).toBe(
      'nothing-to-forward',
    );
  });

  test('(E4, ND61-19.4) the officer is reminded of the three working days for a supplement, until there is a draft', () => {
    expect(running(tamAppraises())).toContain('notice – 2026-03-05T17:00');
    const drafted = tamAppraises().decides(tam, '2026-03-03T10:00:00+07:00', {
      decision: 'complete-step',
      outcome: 'drafted',
      draft: sha('d'),
    });
    expect(running(drafted).join()).not.toContain('notice');
  });

  test('(E5, ND61-19.5) each agency asked has its own limit, the end of the day the lead agency named', () => {
    expect(running(asked())).toContain(`opinion ${SO_MAU} 2026-03-05T17:00`);
    const { dossier, rules } = asked();
    const before = limitsReached(dossier, '2026-03-05T17:00:00+07:00', rules);
    expect(before).toContainEqual({ type: 'LimitReached', limit: 'opinion', point: 'due', of: 7, unit: SO_MAU });
    expect(before).not.toContainEqual(expect.objectContaining({ limit: 'opinion', point: 'overdue' }));
    expect(lapsing(dossier, { at: '2026-03-05T17:00:00+07:00' }, rules)).toEqual([]);
  });

  /** What a look finds once everything has passed, as `limit unit point`. */
  const looks = ({ dossier, rules }: Story): string[] =>
    limitsReached(dossier, '2026-03-31T17:00:00+07:00', rules).flatMap((event) =>
      event.type === 'LimitReached' ? [`${event.limit} ${event.unit ?? '–'} ${event.point}`] : [],
    );
  const askedTwo = () =>
    tamAppraises()
      .decides(tam, '2026-03-03T10:00:00+07:00', {
        decision: 'consult',
        of: [SO_MAU, CONG_AN].map((agency) => ({ agency, answerBy: '2026-03-05' })),
        question: sha('6'),
      })
      .opens('answer', '2026-03-03T10:00:00+07:00', SO_MAU)
      .opens('answer', '2026-03-03T10:00:00+07:00', CONG_AN);

  test('(L7, E4, ND61-19.4) the looks come in the order of time; the notice is reminded of, and nobody is late with it', () => {
    expect(looks(tamAppraises())).toEqual([
      'result – remind',
      'notice – remind',
      'notice – due',
      'result – day-before',
      'result – due',
      'result – overdue',
    ]);
  });

  test('(L7, E5, ND61-19.5) each agency asked is looked at a quarter of an hour before its day ends, one after the other', () => {
    expect(nextCheckpoint(askedTwo().dossier, askedTwo().rules)).toBe('2026-03-05T07:30:00+07:00');
    expect(looks(askedTwo())).toEqual([
      'result – remind',
      `opinion ${SO_MAU} remind`,
      `opinion ${CONG_AN} remind`,
      `opinion ${SO_MAU} due`,
      `opinion ${CONG_AN} due`,
      `opinion ${SO_MAU} overdue`,
      `opinion ${CONG_AN} overdue`,
      'result – day-before',
      'result – due',
      'result – overdue',
    ]);
    const reminded = askedTwo().has(SYSTEM, '2026-03-05T16:45:00+07:00', [
      { type: 'LimitReached', limit: 'opinion', point: 'remind', of: 7, unit: SO_MAU },
    ]);
    expect(looks(reminded)).not.toContain(`opinion ${SO_MAU} remind`);
    expect(looks(reminded)).toEqual(
      expect.arrayContaining([`opinion ${CONG_AN} remind`, `opinion ${SO_MAU} due`, 'result – remind']),
    );
    expect(nextCheckpoint(reminded.dossier, reminded.rules)).toBe('2026-03-05T07:30:00+07:00');
  });

  test('(L7) what a look has entered is not entered again; another limit, and the same after another acceptance, is', () => {
    const told = (limit: 'result' | 'notice', of: number) =>
      tamAppraises().has(SYSTEM, '2026-03-05T16:45:00+07:00', [{ type: 'LimitReached', limit, point: 'remind', of }]);
    expect(looks(told('notice', 3))).toContain('result – remind');
    expect(looks(told('notice', 3))).not.toContain('notice – remind');
    expect(looks(told('result', 3))).not.toContain('result – remind');
    expect(looks(told('result', 3))).toContain('notice – remind');
    expect(looks(told('result', 2))).toContain('result – remind');
  });

  test('(L7, ND61-8.2b) before anything is filed there is nothing to look at', () => {
    expect(nextCheckpoint(fold([]), rulesFor(fiveDays))).toBeNull();
    expect(limitsReached(fold([]), '2026-03-31T17:00:00+07:00', rulesFor(fiveDays))).toEqual([]);
  });

  test('(E5, ND61-19.5b) late: the route goes on or waits, as the profile says', () => {
    const { dossier, rules } = asked();
    const goOn = {
      ...rules,
      profile: { ...rules.profile, consultation: { is: { whenLate: 'go-on' }, article: 'x' } },
    } as const;
    const wait = {
      ...rules,
      profile: { ...rules.profile, consultation: { is: { whenLate: 'wait' }, article: 'x' } },
    } as const;
    const at = '2026-03-05T17:01:00+07:00';
    expect(lapsing(dossier, { at }, goOn)).toEqual([
      { type: 'OpinionLapsed', agency: SO_MAU },
      { type: 'StepClosed', key: `answer@7/${SO_MAU}`, outcome: 'late' },
    ]);
    expect(lapsing(dossier, { at }, wait)).toEqual([]);
  });

  test('(E6, ND61-19.6) a share’s limit runs from the moment its first step is handed over', () => {
    const part: Share = { key: 'p1', agency: SO_MAU, within: { kind: 'working-days', amount: 2 }, after: [] };
    const at = '2026-03-03T10:00:00+07:00';
    const story = minhReceived().has(SYSTEM, at, [{ type: 'WorkTransferred', parts: [part], slip: null }]);
    expect(running(story).join()).not.toContain('part');
    expect(running(story.opens('assign', at, 'p1'))).toContain('part p1 2026-03-05T17:00');
  });

  test('(A13, TTH-5.2) a step with its own share of time prompts and moves nothing', () => {
    const withShares: Procedure = { ...fiveDays, stepLimits: { assign: { kind: 'working-hours', amount: 2 } } };
    const story = minhReceived(withShares);
    expect(running(story)).toEqual(['result – 2026-03-09T17:00', 'step assign 2026-03-02T11:30']);
    expect(running(story.decides(dung, '2026-03-02T10:00:00+07:00', { decision: 'assign', officer: tam.id }))[0]).toBe(
      running(story)[0],
    );
  });

  test('(G6) once the result is ready nothing runs any more; while the applicant supplements neither', () => {
    const back = tamAppraises().decides(tam, '2026-03-03T10:00:00+07:00', {
      decision: 'return-for-supplement',
      components: [PAPER.component],
      text: sha('8'),
      fault: null,
    });
    expect(running(back)).toEqual([]);
  });
});
