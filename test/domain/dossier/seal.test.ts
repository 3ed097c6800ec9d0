import { describe, expect, test } from 'vitest';
import type { DossierEvent } from '../../../lib/domain/dossier/events.ts';
import { movesOf } from '../../../lib/domain/dossier/moves.ts';
import { type Actor, SYSTEM } from '../../../lib/domain/journal/moment.ts';
import type { DecisionName } from '../../../lib/domain/words/decisions.ts';
import { binh, hanh, minh, quang, tam, thu } from '../../people.ts';
import { SO_MAU, XA_MAU } from '../../tinh-mau/agencies.ts';
import { AT, opened, part, shared } from './several.ts';
import { hanhSigned, lanFiled, minhReceived, type Story, sha, tamAppraises, tamDrafted, toldAgain } from './story.ts';

const offered = ({ dossier, rules }: Story, by: Actor): readonly DecisionName[] =>
  movesOf(dossier, { at: AT, by }, rules).map(({ decision }) => decision);
const closed = (key: string, outcome: string) => ({ type: 'StepClosed', key, outcome });

/** Resolved by Xã Mẫu, taken in by the one-stop unit of Sở Mẫu (ND61-19.7). */
const between = (story: Story): Story =>
  toldAgain(story, (event) => (event.type === 'DossierSubmitted' ? { ...event, oneStop: SO_MAU } : event));

describe('(E10, TTH-PL 3, 4) signature and seal', () => {
  test('(E10, TTH-PL 3) signed or sent back, the step says which', () => {
    expect(tamDrafted().asked(hanh, AT, { decision: 'sign', signature: sha('e') })).toEqual([
      { type: 'DraftSigned', draft: sha('d'), signature: sha('e') },
      closed('sign@7', 'signed'),
    ]);
    expect(tamDrafted().asked(hanh, AT, { decision: 'send-back', note: sha('2') })).toEqual([
      { type: 'DraftSentBack', draft: sha('d'), note: sha('2') },
      closed('sign@7', 'sent-back'),
    ]);
  });

  test('(E10, TTH-PL 4) nothing is sealed that the leader has not signed', () => {
    const sealing = { decision: 'seal', number: '1/2026', signature: sha('f') } as const;
    const unsigned = tamDrafted().has(SYSTEM, AT, [opened('seal', null)]);
    expect(unsigned.asked(thu, AT, { ...sealing, seen: 'seal@9', about: sha('d') })).toBe('not-signed');
    expect(hanhSigned().asked(thu, AT, sealing)).toEqual([
      { type: 'ResultSealed', draft: sha('d'), number: '1/2026', signature: sha('f') },
      closed('seal@9', 'sealed'),
    ]);
    const series = 'so-di/2026';
    expect(hanhSigned().asked(thu, AT, { ...sealing, series })).toContainEqual({
      ...{ type: 'ResultSealed', draft: sha('d'), number: '1/2026', signature: sha('f') },
      series,
    });
    const refusal = minhReceived()
      .has(SYSTEM, AT, [
        { type: 'DossierDeclined', draft: sha('9') },
        { type: 'DraftSigned', draft: sha('9'), signature: sha('e') },
        opened('seal', null),
      ])
      .asked(thu, AT, { ...sealing, seen: 'seal@9', about: sha('9') });
    expect(refusal).toMatchObject([{ type: 'ResultSealed' }, { outcome: 'sealed' }]);
  });
});

describe('(E4, E6, ND61-19.4, 19.6) a supplement between agencies', () => {
  const asking = { components: ['giay-to-goc'], text: sha('8') } as const;

  test('(E4, ND61-19.6) a share proposes it, the lead asks or turns it down; what the procedure does not ask for nobody proposes', () => {
    const story = shared().has(SYSTEM, AT, [
      { type: 'WorkTransferred', parts: [part('xa', XA_MAU), part('hai', XA_MAU)], slip: null, lead: 'xa' },
      { type: 'OfficerAssigned', officer: tam.id, part: 'hai' },
      opened('appraise', 'hai'),
    ]);
    const seen = 'appraise@9/hai';
    expect(story.asked(tam, AT, { decision: 'propose-supplement', seen, ...asking })).toEqual([
      { type: 'SupplementProposed', part: 'hai', ...asking },
      closed(seen, 'proposed'),
    ]);
    expect(story.asked(tam, AT, { decision: 'propose-supplement', seen, ...asking, components: ['giấy lạ'] })).toBe(
      'component-unknown',
    );
    const proposed = story.has(SYSTEM, AT, [opened('consider-supplement', 'hai')]);
    expect(
      proposed.asked(hanh, AT, { decision: 'turn-down-supplement', seen: 'consider-supplement@9/hai', note: sha('2') }),
    ).toEqual([
      { type: 'SupplementTurnedDown', part: 'hai', note: sha('2') },
      closed('consider-supplement@9/hai', 'turned-down'),
    ]);
    expect(tamAppraises().asked(tam, AT, { decision: 'propose-supplement', ...asking })).toBe('not-at-this-stage');
  });

  test('(E4, ND61-19.4) the agency that resolves it alone, or leads, returns it', () => {
    const returning = { decision: 'return-for-supplement', fault: null, ...asking } as const;
    expect(tamAppraises().asked(tam, AT, returning)).toEqual([
      { type: 'SupplementRequested', at: 'processing', fault: null, ...asking },
      closed('appraise@5', 'supplement'),
    ]);
    expect(offered(tamAppraises(), tam)).toContain('return-for-supplement');
  });
});

describe('(E7, D12) between levels, and in one step', () => {
  test('(E7, ND61-19.7a) the one-stop unit of the agency that resolves it notes that it has the dossier', () => {
    const story = between(minhReceived()).has(SYSTEM, AT, [opened('take-over', null)]);
    expect(story.asked(minh, AT, { decision: 'take-over', seen: 'take-over@9' })).toEqual([
      { type: 'DossierTakenOver' },
      closed('take-over@9', 'taken-over'),
    ]);
    expect(story.asked(binh, AT, { decision: 'take-over', seen: 'take-over@9' })).toBe('wrong-agency');
  });

  test('(D12, TTH-PL 1) taken in and drafted in one step by who holds both roles: the officer is known with it', () => {
    const both: Actor = { id: 'cả hai', roles: ['receptionist', 'officer'], agency: XA_MAU };
    const story = lanFiled().has(SYSTEM, AT, [
      { type: 'StepClosed', key: 'check@1', outcome: 'over' } satisfies DossierEvent,
      opened('check-and-draft', null),
    ]);
    const taking = { decision: 'receive-and-draft', code: 'K1', draft: sha('d'), seen: 'check-and-draft@9' } as const;
    expect(story.asked(both, AT, taking)).toEqual([
      { type: 'DossierReceived', code: 'K1', again: false, ruleSet: 'seed-2016-2021' },
      { type: 'OfficerAssigned', officer: both.id },
      { type: 'ResultDrafted', draft: sha('d') },
      closed('check-and-draft@9', 'drafted'),
    ]);
    for (const by of [minh, quang]) expect(story.asked(by, AT, taking)).toBe('not-your-role');
  });
});
