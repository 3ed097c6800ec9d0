import { describe, expect, test } from 'vitest';
import type { Share } from '../../../lib/domain/dossier/events.ts';
import { movesOf } from '../../../lib/domain/dossier/moves.ts';
import type { Actor } from '../../../lib/domain/journal/moment.ts';
import { SYSTEM } from '../../../lib/domain/journal/moment.ts';
import { binh, dung, hanh, son, tam } from '../../people.ts';
import { congAn, soMau } from '../../statemachines/lives/cast.ts';
import { SO_MAU, XA_MAU } from '../../tinh-mau/agencies.ts';
import { CONG_AN } from '../../tinh-mau/neighbours.ts';
import { minhReceived, type Story, sha, tamAppraises, toldAgain } from './story.ts';

const AT = '2026-03-03T10:00:00+07:00';
const part = (key: string, agency: string): Share => ({
  key,
  agency,
  within: { kind: 'working-days', amount: 2 },
  after: [],
});
const appraises = (unit: string, officer: Actor) => [
  { type: 'OfficerAssigned', officer: officer.id, part: unit } as const,
  { type: 'StepOpened', step: 'appraise', after: 9, unit, role: 'officer' } as const,
];

/** Xã Mẫu leads with one share or two, the police have another; every officer has theirs in hand. */
const shared = (...more: readonly string[]): Story =>
  toldAgain(
    minhReceived().has(SYSTEM, AT, [
      { type: 'StepClosed', key: 'assign@3', outcome: 'over' },
      {
        type: 'WorkTransferred',
        parts: [part('chu-tri', XA_MAU), part('cong-an', CONG_AN), ...more.map((key) => part(key, XA_MAU))],
        slip: null,
      },
      ...appraises('chu-tri', tam),
      ...appraises('cong-an', congAn.officer),
      ...more.flatMap((key) => appraises(key, tam)),
    ]),
    (event) => (event.type === 'DossierSubmitted' ? { ...event, route: { name: 'inter-agency', version: 2 } } : event),
  );

const gives = (officer: string, of?: string) =>
  ({ decision: 'assign', officer, seen: null, ...(of === undefined ? {} : { part: of }) }) as const;
const isOffered = ({ dossier, rules }: Story, by: Actor) =>
  movesOf(dossier, { at: AT, by }, rules).some(({ decision, step }) => decision === 'assign' && step === null);

describe('(E1, E6, ND61-19.1, ND61-19.6) an officer’s work changes hands without moving the route', () => {
  test('(E6, ND61-19.1) the head of a co-operating agency re-assigns its own share, the lead’s its own', () => {
    expect(isOffered(shared(), congAn.head)).toBe(true);
    expect(shared().asked(congAn.head, AT, gives('ac-another'))).toEqual([
      { type: 'OfficerAssigned', officer: 'ac-another', part: 'cong-an' },
    ]);
    expect(isOffered(shared(), dung)).toBe(true);
    expect(shared().asked(dung, AT, gives(son.id))).toEqual([
      { type: 'OfficerAssigned', officer: son.id, part: 'chu-tri' },
    ]);
    const { dossier } = shared().decides(congAn.head, AT, gives('ac-another'));
    expect(dossier).toMatchObject({
      shares: { 'cong-an': { officer: 'ac-another' }, 'chu-tri': { officer: tam.id } },
      officer: null,
    });
  });

  test('(E6, ND61-19.6) the share is named by its own agency only; of two in hand it has to be named', () => {
    expect(shared().asked(congAn.head, AT, gives('ac-another', 'chu-tri'))).toBe('part-needed');
    expect(shared().asked(congAn.head, AT, gives('ac-another', 'cong-an'))).toEqual([
      { type: 'OfficerAssigned', officer: 'ac-another', part: 'cong-an' },
    ]);
    expect(shared('dia-chinh').asked(dung, AT, gives(son.id))).toBe('part-needed');
    expect(shared('dia-chinh').asked(dung, AT, gives(son.id, 'dia-chinh'))).toEqual([
      { type: 'OfficerAssigned', officer: son.id, part: 'dia-chinh' },
    ]);
    expect(tamAppraises().asked(dung, AT, gives(son.id, 'chu-tri'))).toBe('part-needed');
  });

  test('(E1, N4) nobody else does, and nothing is in hand before it was assigned nor after it was drafted', () => {
    for (const by of [congAn.officer, congAn.leader, soMau.head, hanh, binh])
      expect(isOffered(shared(), by)).toBe(false);
    expect(shared().asked(congAn.leader, AT, gives('ac-another'))).toBe('not-your-role');
    expect(shared().asked(soMau.head, AT, gives('ac-another'))).toBe('wrong-agency');
    expect(soMau.head.agency).toBe(SO_MAU);
    expect(minhReceived().asked(dung, AT, gives(son.id))).toBe('step-changed');
    const drafted = shared().decides(tam, AT, {
      decision: 'complete-step',
      outcome: 'drafted',
      draft: sha('d'),
      seen: 'appraise@9/chu-tri',
    });
    expect(isOffered(drafted, dung)).toBe(false);
    expect(drafted.asked(dung, AT, gives(son.id))).toBe('step-changed');
    expect(isOffered(drafted, congAn.head)).toBe(true);
  });

  test('(E1, ND61-19.1) where one agency resolves it alone the dossier itself changes hands', () => {
    expect(isOffered(tamAppraises(), dung)).toBe(true);
    expect(tamAppraises().asked(dung, AT, gives(son.id))).toEqual([{ type: 'OfficerAssigned', officer: son.id }]);
    expect(isOffered(tamAppraises(), soMau.head)).toBe(false);
  });
});
