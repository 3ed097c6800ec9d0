import { describe, expect, test } from 'vitest';
import type { FiledDossier } from '../../../lib/domain/dossier/dossier.ts';
import { noticeByOf } from '../../../lib/domain/dossier/due-dates.ts';
import type { DossierEvent, Share } from '../../../lib/domain/dossier/events.ts';
import { movesOf } from '../../../lib/domain/dossier/moves.ts';
import { runningLimits } from '../../../lib/domain/dossier/running-limits.ts';
import { leadOf } from '../../../lib/domain/dossier/steps/whose.ts';
import { type Actor, SYSTEM } from '../../../lib/domain/journal/moment.ts';
import { speakerOf } from '../../../lib/domain/notices/speaker.ts';
import type { DecisionName } from '../../../lib/domain/words/decisions.ts';
import { binh, dung, hanh, minh, tam, thu } from '../../people.ts';
import { SO_MAU, XA_MAU } from '../../tinh-mau/agencies.ts';
import { fiveDays } from '../../tinh-mau/procedures.ts';
import { lanFiled, minhReceived, type Story, sha, tamAppraises, toldAgain } from './story.ts';

const AT = '2026-03-03T10:00:00+07:00';
const part = (key: string, agency = XA_MAU, ...after: readonly string[]): Share => ({
  key,
  agency,
  within: { kind: 'working-days', amount: 2 },
  after,
});

const filed = ({ dossier }: Story): FiledDossier => {
  if (dossier.stage === 'nothing') throw new Error('nothing filed');
  return dossier;
};

const sharesOf = (story: Story) => {
  const dossier = filed(story);
  if (!('shares' in dossier)) throw new Error('nothing transferred');
  return Object.values(dossier.shares);
};

/** The transfer slip as the one-stop unit makes it, on a route of several agencies. */
const toTransfer = (name = 'inter-agency', version = 2): Story =>
  toldAgain(
    minhReceived().has(SYSTEM, AT, [
      { type: 'StepClosed', key: 'assign@3', outcome: 'over' },
      { type: 'StepOpened', step: 'transfer', after: 5, unit: null, role: 'head-of-one-stop' },
    ]),
    (event) => (event.type === 'DossierSubmitted' ? { ...event, route: { name, version } } : event),
  );

const transferred = (parts: readonly Share[], lead?: string, route?: string, version?: number): Story =>
  toTransfer(route, version).decides(minh, AT, {
    decision: 'transfer',
    seen: 'transfer@5',
    parts,
    slip: sha('3'),
    ...(lead === undefined ? {} : { lead }),
  });

const opened = (step: 'appraise' | 'sign' | 'consider-supplement', unit: string): DossierEvent => ({
  type: 'StepOpened',
  step,
  after: 6,
  unit,
  role: 'officer',
});

const offered = (story: Story, by: Actor): readonly DecisionName[] =>
  movesOf(story.dossier, { at: AT, by }, story.rules).map(({ decision }) => decision);

describe('(E6, ND61-19.6a) lead and order are two things', () => {
  const order = (story: Story) =>
    sharesOf(story)
      .toSorted((a, b) => a.turn - b.turn)
      .map(({ key }) => key);

  test('(E6, ND61-19.6a) the lead agency works last, whatever its place on the slip', () => {
    const parts = [part('mot'), part('hai'), part('ba')];
    expect(order(transferred(parts, 'mot'))).toEqual(['hai', 'ba', 'mot']);
    expect(order(transferred(parts, 'hai'))).toEqual(['mot', 'ba', 'hai']);
    expect(order(transferred(parts))).toEqual(['hai', 'ba', 'mot']);
    expect(leadOf(filed(transferred(parts, 'hai')))?.key).toBe('hai');
    expect(leadOf(filed(transferred(parts)))?.key).toBe('mot');
  });

  test('(E6, ND61-19.6) a lead agency whose result another needs keeps its place', () => {
    expect(order(transferred([part('mot'), part('hai', XA_MAU, 'mot')], 'mot'))).toEqual(['mot', 'hai']);
  });

  test('(E6) a slip that names nobody’s share as the lead is refused', () => {
    const said = toTransfer().asked(minh, AT, {
      decision: 'transfer',
      seen: 'transfer@5',
      parts: [part('mot')],
      slip: sha('3'),
      lead: 'hai',
    });
    expect(said).toBe('lead-unknown');
  });

  test.each([
    ['names nobody', []],
    ['names one share twice', [part('mot'), part('mot', SO_MAU)]],
    ['lets a share wait for one that is not on it', [part('mot'), part('hai', XA_MAU, 'ba')]],
    ['lets a share wait for one that is on it and one that is not', [part('mot'), part('hai', XA_MAU, 'mot', 'ba')]],
  ])('(E6, ND61-19.6) a slip that %s is refused', (_what, parts) => {
    const said = toTransfer().asked(minh, AT, { decision: 'transfer', seen: 'transfer@5', parts, slip: sha('3') });
    expect(said).toBe('parts-needed');
  });

  test('(E6, ND61-19.6) the slip is entered with its parts in order and its lead, and closes the step', () => {
    const parts = [part('mot'), part('hai', XA_MAU, 'mot')];
    expect(toTransfer().asked(minh, AT, { decision: 'transfer', seen: 'transfer@5', parts, slip: sha('3') })).toEqual([
      { type: 'WorkTransferred', parts, slip: sha('3'), lead: 'mot' },
      { type: 'StepClosed', key: 'transfer@5', outcome: 'transferred' },
    ]);
  });

  test('(E6) a journal of before names no lead: the first leads, and works first', () => {
    const parts = [part('mot'), part('hai')];
    const old = toTransfer().has(minh, AT, [{ type: 'WorkTransferred', parts, slip: null }]);
    expect(order(old)).toEqual(['mot', 'hai']);
    expect(leadOf(filed(old))?.key).toBe('mot');
  });

  test('(E6, ND61-19.6a) the result of the dossier is the lead agency’s, given after the others’', () => {
    const parts = [part('mot'), part('hai')];
    const work = (unit: string, draft: string): DossierEvent[] => [
      { type: 'ResultDrafted', draft: sha(draft), part: unit },
      { type: 'DraftSigned', draft: sha(draft), signature: sha('e'), part: unit },
      { type: 'StepOpened', step: 'seal', after: 7, unit, role: 'clerk' },
    ];
    const seals = (story: Story, unit: string, draft: string, number: string) =>
      story.decides(thu, AT, {
        decision: 'seal',
        seen: `seal@7/${unit}`,
        about: sha(draft),
        number,
        signature: sha('f'),
      });
    const both = transferred(parts, 'hai').has(SYSTEM, AT, [...work('mot', '1'), ...work('hai', '2')]);
    const one = seals(both, 'mot', '1', '1/2026');
    expect(filed(one).stage).toBe('in-process');
    expect(filed(seals(one, 'hai', '2', '2/2026'))).toMatchObject({
      stage: 'result-ready',
      number: '2/2026',
      draft: { sha256: sha('2') },
    });
  });
});

describe('(E4, ND61-19.4) a supplement where several agencies work', () => {
  const both = (version = 2) =>
    transferred([part('mot'), part('hai')], 'mot', 'inter-agency', version).has(SYSTEM, AT, [
      { type: 'OfficerAssigned', officer: tam.id, part: 'mot' },
      { type: 'OfficerAssigned', officer: tam.id, part: 'hai' },
    ]);
  const leads = both().has(SYSTEM, AT, [opened('appraise', 'mot')]);
  const helps = both().has(SYSTEM, AT, [opened('appraise', 'hai')]);
  const RETURNS = { components: ['giay-to-goc'], text: sha('8') };

  test('(E4, ND61-19.6) the lead agency returns it, another proposes it; each is refused the other’s', () => {
    expect(offered(leads, tam)).toContain('return-for-supplement');
    expect(offered(leads, tam)).not.toContain('propose-supplement');
    expect(offered(helps, tam)).toContain('propose-supplement');
    expect(offered(helps, tam)).not.toContain('return-for-supplement');
    const seen = 'appraise@6/hai';
    expect(helps.asked(tam, AT, { decision: 'return-for-supplement', seen, fault: null, ...RETURNS })).toBe(
      'not-at-this-stage',
    );
    expect(leads.asked(tam, AT, { decision: 'propose-supplement', seen: 'appraise@6/mot', ...RETURNS })).toBe(
      'not-at-this-stage',
    );
  });

  test('(E4) on the first version of the file, which would end there, neither is offered nor accepted', () => {
    const old = both(1).has(SYSTEM, AT, [opened('appraise', 'mot')]);
    expect(offered(old, tam)).not.toContain('return-for-supplement');
    const said = old.asked(tam, AT, {
      decision: 'return-for-supplement',
      seen: 'appraise@6/mot',
      fault: null,
      ...RETURNS,
    });
    expect(said).toBe('not-at-this-stage');
  });

  test('(E4) what is proposed stands with the share; turned down it says why, asked for it is over', () => {
    const proposed = helps
      .decides(tam, AT, { decision: 'propose-supplement', seen: 'appraise@6/hai', ...RETURNS })
      .has(SYSTEM, AT, [opened('consider-supplement', 'hai')]);
    const proposal = (story: Story) => sharesOf(story).find(({ key }) => key === 'hai')?.proposal;
    expect(proposal(proposed)).toMatchObject({ components: ['giay-to-goc'], turnedDown: null });
    const seen = 'consider-supplement@6/hai';
    const down = proposed.decides(hanh, AT, { decision: 'turn-down-supplement', seen, note: sha('2') });
    expect(proposal(down)).toMatchObject({ turnedDown: sha('2') });
    const asked = proposed.decides(dung, AT, { decision: 'return-for-supplement', seen, fault: null, ...RETURNS });
    expect(filed(asked).stage).toBe('returned-for-supplement');
    expect(proposal(asked)).toBeNull();
    expect(offered(proposed, binh)).toEqual([]);
  });

  test('(E4, ND61-19.4) returned by the lead meanwhile, what another proposed waits too: nothing is asked twice at once', () => {
    const seen = 'appraise@6/mot';
    const back = helps
      .decides(tam, AT, { decision: 'propose-supplement', seen: 'appraise@6/hai', ...RETURNS })
      .has(SYSTEM, AT, [opened('consider-supplement', 'hai'), opened('appraise', 'mot')])
      .decides(tam, AT, { decision: 'return-for-supplement', seen, fault: null, ...RETURNS });
    expect(filed(back).stage).toBe('returned-for-supplement');
    const proposed = 'consider-supplement@6/hai';
    for (const by of [hanh, dung]) expect(offered(back, by)).not.toContain('turn-down-supplement');
    expect(
      back.asked(dung, AT, { decision: 'return-for-supplement', seen: proposed, fault: 'office', ...RETURNS }),
    ).toBe('not-at-this-stage');
  });

  test('(E4, ND61-19.4) meanwhile the others wait; received again their limits count from the start, and what was drafted is looked at again', () => {
    const seen = 'appraise@6/mot';
    const side = leads
      .has(SYSTEM, AT, [{ type: 'ResultDrafted', draft: sha('d'), part: 'hai' }, opened('sign', 'hai')])
      .decides(tam, AT, { decision: 'return-for-supplement', seen, fault: null, ...RETURNS });
    expect(offered(side, hanh)).not.toContain('send-back');
    const again = side
      .supplements('2026-03-09T09:00:00+07:00')
      .has(minh, '2026-03-10T09:00:00+07:00', [
        { type: 'DossierReceived', code: 'K1', again: true, ruleSet: side.rules.ruleSet },
      ]);
    expect(offered(again, hanh)).toContain('send-back');
    expect(offered(again, hanh)).not.toContain('sign');
    const due = runningLimits(again.dossier, again.rules).find(({ unit }) => unit === 'hai');
    expect(due?.due.at).toBe('2026-03-12T17:00:00+07:00');
  });

  test('(E4, L7) the notice of 3 working days runs on a share and on the procedure’s own steps', () => {
    const noticed = (story: Story) => runningLimits(story.dossier, story.rules).some(({ limit }) => limit === 'notice');
    expect(noticed(leads)).toBe(true);
    expect(noticed(helps)).toBe(true);
    expect(noticed(both())).toBe(false);
  });
});

test('(E4, ND61-19.4, reading 30) a special law’s own limit goes before the three working days, with its article', () => {
  const noticeIn = (story: Story) => {
    if (story.dossier.stage !== 'in-process') throw new Error('not accepted');
    return noticeByOf(story.dossier, story.rules);
  };
  const story = minhReceived();
  const rules = {
    ...story.rules,
    procedure: { ...fiveDays, supplementNotice: { workingDays: 5, article: 'Luật mẫu-12' } },
  };
  expect(noticeIn(story)).toMatchObject({ at: '2026-03-05T17:00:00+07:00', why: [{ article: 'ND61-19.4' }] });
  expect(noticeIn({ ...story, rules })).toMatchObject({
    at: '2026-03-09T17:00:00+07:00',
    why: [{ article: 'Luật mẫu-12' }],
  });
});

test('(E3, ND61-19.3) a visit is announced and minuted at the plain appraisal too, and closes nothing', () => {
  const story = tamAppraises();
  expect(offered(story, tam)).toEqual(expect.arrayContaining(['announce-visit', 'record-visit']));
  expect(offered(story, dung)).not.toContain('record-visit');
  const minuted = story.decides(tam, AT, { decision: 'record-visit', minutes: sha('4'), outcome: 'verified' });
  expect(minuted.entries.at(-1)?.events).toEqual([
    { type: 'VisitRecorded', minutes: sha('4'), outcome: 'verified', lengthens: false },
  ]);
  expect(
    lanFiled().asked(minh, AT, { decision: 'record-visit', seen: null, minutes: sha('4'), outcome: 'verified' }),
  ).toBe('not-your-step');
});

test('(E7, ND61-19.7) a message names the unit that took the dossier in for what is done at the counter, else the agency that acts', () => {
  const dossier = { ...filed(minhReceived()), agency: SO_MAU, oneStop: XA_MAU };
  const asked = (at: 'intake' | 'processing'): DossierEvent => ({
    type: 'SupplementRequested',
    at,
    components: [],
    text: sha('1'),
    fault: null,
  });
  expect(speakerOf({ type: 'DossierReceived', code: 'K', again: false, ruleSet: 'r' }, dossier, XA_MAU)).toBe(XA_MAU);
  expect(speakerOf(asked('intake'), dossier, XA_MAU)).toBe(XA_MAU);
  expect(speakerOf(asked('processing'), dossier, SO_MAU)).toBe(SO_MAU);
  expect(speakerOf({ type: 'VisitAnnounced', notice: sha('1') }, dossier, 'công an')).toBe('công an');
  expect(speakerOf({ type: 'ApologyIssued', for: 'intake', text: null }, dossier, XA_MAU)).toBe(XA_MAU);
  expect(speakerOf({ type: 'ApologyIssued', for: 'late', text: null }, dossier, SO_MAU)).toBe(SO_MAU);
});
