import { describe, expect, test } from 'vitest';
import { type AlternativeLimit, type Procedure, WHEN_VERIFIED } from '../../../lib/domain/catalogue/procedure.ts';
import { shareGroundsOpen } from '../../../lib/domain/dossier/decisions/share-grounds.ts';
import type { Share } from '../../../lib/domain/dossier/events.ts';
import { movesOf } from '../../../lib/domain/dossier/moves.ts';
import { runningLimits } from '../../../lib/domain/dossier/running-limits.ts';
import { type Actor, SYSTEM } from '../../../lib/domain/journal/moment.ts';
import { tam } from '../../people.ts';
import { congAn, soMau } from '../../statemachines/lives/cast.ts';
import { XA_MAU } from '../../tinh-mau/agencies.ts';
import { CONG_AN } from '../../tinh-mau/neighbours.ts';
import { several } from '../../tinh-mau/route-procedures.ts';
import { minhReceived, type Story, sha, toldAgain } from './story.ts';

const AT = '2026-03-03T10:00:00+07:00';
const days = (amount: number) => ({ kind: 'working-days', amount }) as const;
const GROUNDS: readonly AlternativeLimit[] = [
  { ground: WHEN_VERIFIED, limit: { kind: 'instead', within: days(5) }, article: 'Quy định mẫu' },
  { ground: 'ngắn hơn', limit: { kind: 'instead', within: days(1) }, article: 'Quy định mẫu' },
  { ground: 'theo thỏa thuận bằng văn bản', limit: { kind: 'agreed' }, article: 'Quy định mẫu' },
];
const procedure: Procedure = {
  ...several,
  shares: several.shares?.map((share) => (share.key === 'cong-an' ? { ...share, alternatives: GROUNDS } : share)) ?? [],
};
const part = (key: string, agency: string): Share => ({ key, agency, within: days(2), after: [] });
const opened = (unit: string) => ({ type: 'StepOpened', step: 'appraise', after: 9, unit, role: 'officer' }) as const;

/** The police have a share of two days beside the lead agency's, handed over on Tuesday 3 March at 10:00. */
const shared = (): Story =>
  toldAgain(
    minhReceived(procedure).has(SYSTEM, AT, [
      { type: 'StepClosed', key: 'assign@3', outcome: 'over' },
      { type: 'WorkTransferred', parts: [part('chu-tri', XA_MAU), part('cong-an', CONG_AN)], slip: null },
      { type: 'OfficerAssigned', officer: tam.id, part: 'chu-tri' },
      { type: 'OfficerAssigned', officer: congAn.officer.id, part: 'cong-an' },
      opened('chu-tri'),
      opened('cong-an'),
    ]),
    (event) => (event.type === 'DossierSubmitted' ? { ...event, route: { name: 'inter-agency', version: 2 } } : event),
  );

const takes = (ground: string, more: object = {}) =>
  ({
    decision: 'take-alternative',
    ground,
    until: null,
    agreement: null,
    part: 'cong-an',
    seen: null,
    ...more,
  }) as const;
const dueOfPart = ({ dossier, rules }: Story, key = 'cong-an') =>
  runningLimits(dossier, rules).find(({ limit, unit }) => limit === 'part' && unit === key)?.due;
const dueOfWhole = ({ dossier, rules }: Story) => runningLimits(dossier, rules)[0]?.due.at;
const open = ({ dossier, rules }: Story, agency: string | null, at = AT) =>
  shareGroundsOpen(dossier, agency, at, rules).map(({ part: key, ground, due }) => [key, ground, due?.at.slice(0, 10)]);
const isOffered = ({ dossier, rules }: Story, by: Actor, at = AT) =>
  movesOf(dossier, { at, by }, rules).some(({ decision }) => decision === 'take-alternative');

describe('(E3, E6, ND61-19.3, ND61-19.6, reading 24) a share has another limit of its own, on its own ground', () => {
  test('(E6, reading 24) by its officer or its leader, inside its running limit; the date of the whole and of the others stays', () => {
    expect(open(shared(), CONG_AN)).toEqual([
      ['cong-an', WHEN_VERIFIED, '2026-03-10'],
      ['cong-an', 'theo thỏa thuận bằng văn bản', undefined],
    ]);
    for (const by of [congAn.officer, congAn.leader]) {
      expect(isOffered(shared(), by)).toBe(true);
      const taken = shared().decides(by, AT, takes(WHEN_VERIFIED));
      expect(taken.entries.at(-1)?.events).toEqual([
        {
          type: 'AlternativeTaken',
          ground: WHEN_VERIFIED,
          article: 'Quy định mẫu',
          limit: { kind: 'instead', within: days(5) },
          agreement: null,
          part: 'cong-an',
        },
      ]);
      expect(dueOfPart(shared())?.at.slice(0, 10)).toBe('2026-03-05');
      expect(dueOfPart(taken)?.at.slice(0, 10)).toBe('2026-03-10');
      expect(dueOfPart(taken)?.why.map(({ article }) => article)).toContain('Quy định mẫu');
      expect(dueOfWhole(taken)).toBe(dueOfWhole(shared()));
      expect(dueOfPart(taken, 'chu-tri')).toEqual(dueOfPart(shared(), 'chu-tri'));
      expect(taken.dossier).toMatchObject({ alternative: null });
    }
  });

  test('(E6, reading 24) the day agreed in writing, with the agreement', () => {
    const agreed = takes('theo thỏa thuận bằng văn bản', { until: '2026-03-12' });
    expect(shared().asked(congAn.leader, AT, agreed)).toBe('agreement-needed');
    const taken = shared().decides(congAn.leader, AT, { ...agreed, agreement: sha('4') });
    expect(taken.entries.at(-1)?.events).toMatchObject([{ agreement: sha('4'), limit: { until: '2026-03-12' } }]);
    expect(dueOfPart(taken)?.at.slice(0, 10)).toBe('2026-03-12');
  });

  test('(E6, reading 24) the day agreed is later than the limit that runs', () => {
    for (const until of ['2026-03-02', '2026-03-04', '2026-03-05']) {
      const agreed = takes('theo thỏa thuận bằng văn bản', { until, agreement: sha('4') });
      expect([until, shared().asked(congAn.leader, AT, agreed)]).toEqual([until, 'until-not-later']);
    }
  });

  test('(E6, ND61-19.6b, 19.8) a share nothing comes of any more is given no more time', () => {
    const after = toldAgain(shared(), (event) =>
      event.type === 'WorkTransferred'
        ? { ...event, parts: event.parts.map((one) => (one.key === 'cong-an' ? { ...one, after: ['chu-tri'] } : one)) }
        : event,
    );
    expect(open(after, CONG_AN)).toHaveLength(2);
    const refused = after.has(SYSTEM, AT, [
      { type: 'DossierDeclined', draft: sha('d'), part: 'chu-tri' },
      { type: 'DraftSigned', draft: sha('d'), signature: sha('e'), part: 'chu-tri' },
      { type: 'ResultSealed', draft: sha('d'), number: '1/2026', signature: sha('f'), part: 'chu-tri' },
    ]);
    expect(open(refused, CONG_AN)).toEqual([]);
  });

  test('(E6, reading 24) overdue stays overdue; nothing is open before it began, after its seal, or where nothing is gained', () => {
    const late = '2026-03-06T08:00:00+07:00';
    expect(open(shared(), CONG_AN, late)).toEqual([]);
    expect(isOffered(shared(), congAn.leader, late)).toBe(false);
    expect(shared().asked(congAn.leader, late, takes(WHEN_VERIFIED))).toBe('ground-unknown');
    const taken = shared().decides(congAn.leader, AT, takes(WHEN_VERIFIED));
    expect(open(taken, CONG_AN)).toEqual([['cong-an', 'theo thỏa thuận bằng văn bản', undefined]]);
    expect(taken.asked(congAn.leader, AT, takes(WHEN_VERIFIED))).toBe('ground-unknown');
    const sealed = shared().has(SYSTEM, AT, [
      { type: 'ResultDrafted', draft: sha('d'), part: 'cong-an' },
      { type: 'DraftSigned', draft: sha('d'), signature: sha('e'), part: 'cong-an' },
      { type: 'ResultSealed', draft: sha('d'), number: '1/2026', signature: sha('f'), part: 'cong-an' },
    ]);
    expect(open(sealed, CONG_AN)).toEqual([]);
    expect(open(minhReceived(procedure), CONG_AN)).toEqual([]);
    expect(shareGroundsOpen({ stage: 'nothing' }, CONG_AN, AT, shared().rules)).toEqual([]);
    const withdrawn = shared().withdraws(AT);
    expect(open(withdrawn, CONG_AN)).toEqual([]);
  });

  test('(E6, N4) by nobody else, and no ground the share does not have', () => {
    for (const by of [congAn.head, congAn.clerk, soMau.leader, tam]) {
      expect([by.id, isOffered(shared(), by)]).toEqual([by.id, false]);
      expect([by.id, shared().asked(by, AT, takes(WHEN_VERIFIED))]).toEqual([by.id, 'ground-unknown']);
    }
    expect(shared().asked(congAn.leader, AT, takes('ngắn hơn'))).toBe('ground-unknown');
    expect(shared().asked(congAn.leader, AT, takes(WHEN_VERIFIED, { part: 'chu-tri' }))).toBe('ground-unknown');
  });

  test('(E6, ND61-19.4) received again after a supplement, the share begins anew and the ground with it', () => {
    const taken = shared().decides(congAn.leader, AT, takes(WHEN_VERIFIED));
    const again = taken.has(SYSTEM, '2026-03-04T09:00:00+07:00', [
      { type: 'DossierReceived', code: 'K1', again: true, ruleSet: taken.rules.ruleSet },
    ]);
    expect(dueOfPart(again)?.at.slice(0, 10)).toBe('2026-03-06');
    expect(open(again, CONG_AN, '2026-03-04T10:00:00+07:00')[0]).toEqual(['cong-an', WHEN_VERIFIED, '2026-03-11']);
  });
});
