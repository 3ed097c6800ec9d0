import { describe, expect, test } from 'vitest';
import { handsOn, seesByOffice, seesByOversight, seesByUnit } from '../../../lib/domain/dossier/steps/who-may-see.ts';
import { type Actor, OVERSIGHT_ROLES, ROLES, SYSTEM } from '../../../lib/domain/journal/moment.ts';
import type { Overseer } from '../../../lib/domain/oversight/oversight.ts';
import { binh, dung, hanh, khoa, lan, minh, quang, son, tam, thu } from '../../people.ts';
import { SO_MAU, XA_MAU } from '../../tinh-mau/agencies.ts';
import { CONG_AN } from '../../tinh-mau/neighbours.ts';
import { AT, known, opened, shared } from './several.ts';
import {
  hanhSigned,
  lanFiled,
  minhReceived,
  returned,
  type Story,
  sha,
  tamAppraises,
  tamDrafted,
  thuSealed,
  toldAgain,
} from './story.ts';

const XA = { minh, quang, dung, tam, son, hanh, thu };
const seenBy = (story: Story): readonly string[] =>
  Object.entries(XA).flatMap(([name, by]) => (seesByOffice(known(story), by) ? [name] : []));
const at = (agency: string | null, ...roles: Actor['roles']): Actor => ({ id: 'x', roles, agency });

describe('(N4) a unit is a boundary: who sees a dossier by their office', () => {
  test.each([
    ['filed: the counter that takes it in, and who answers for the agency', lanFiled, []],
    ['taken in: no officer has it yet', minhReceived, []],
    ['assigned: the officer, and no other', tamAppraises, ['tam']],
    ['drafted: it is with the leader', tamDrafted, ['tam']],
    ['signed: it comes to the clerk', hanhSigned, ['tam', 'thu']],
    ['sealed: the clerk keeps seeing what was sealed', thuSealed, ['tam', 'thu']],
    ['returned', returned, ['tam', 'thu']],
  ] as const)('(N4, ND61-19.1) %s', (_when, story, besides) => {
    const always = ['minh', 'quang', 'dung', 'hanh'];
    expect(seenBy(story())).toEqual(Object.keys(XA).filter((name) => [...always, ...besides].includes(name as 'tam')));
  });

  test('(N4) an administrator, a person without an agency and another agency’s people see nothing, whatever their role', () => {
    const dossier = known(thuSealed());
    expect(seesByOffice(dossier, at(XA_MAU, 'administrator'))).toBe(false);
    for (const by of [khoa, binh, lan, SYSTEM, at(null, ...ROLES), at(SO_MAU, ...ROLES)])
      expect(seesByOffice(dossier, by)).toBe(false);
  });

  test('(N4) one office is enough: a leader who is a clerk too answers for the agency', () => {
    expect(seesByOffice(known(lanFiled()), at(XA_MAU, 'clerk', 'leader'))).toBe(true);
  });

  test('(N4) a step that was closed before it was handed over came to nobody', () => {
    const closed = minhReceived().has(SYSTEM, AT, [{ type: 'StepClosed', key: 'seal@99', outcome: 'over' }]);
    expect(seesByOffice(known(closed), thu)).toBe(false);
  });

  test('(N4, ND61-19.7) the counter of the agency that resolves it sees what came on from another counter once it is handed over', () => {
    const between = (story: Story) =>
      known(toldAgain(story, (event) => (event.type === 'DossierSubmitted' ? { ...event, oneStop: SO_MAU } : event)));
    expect(seesByOffice(between(lanFiled()), binh)).toBe(true);
    expect(seesByOffice(between(lanFiled()), minh)).toBe(false);
    expect(seesByOffice(between(minhReceived().has(SYSTEM, AT, [opened('take-over', null)])), minh)).toBe(true);
  });

  test('(N4, ND61-19.5) asked for an opinion any officer of that agency sees it while the question waits; then who answers for it', () => {
    const asked = minhReceived().has(tam, AT, [
      { type: 'OpinionsAsked', of: [{ agency: SO_MAU, answerBy: '2026-03-05' }], question: sha('6') },
    ]);
    const asking = asked.has(SYSTEM, AT, [opened('answer', SO_MAU, 'department-head')]);
    const officer = at(SO_MAU, 'officer');
    expect(seesByOffice(known(asking), officer)).toBe(true);
    expect(seesByOffice(known(asked), officer)).toBe(true);
    expect(seesByOffice(known(asked), at(SO_MAU, 'clerk'))).toBe(false);
    expect(seesByOffice(known(asked), at(XA_MAU, 'officer'))).toBe(false);
    expect(seesByOffice(known(asking), at(SO_MAU, 'receptionist'))).toBe(false);
    const answered = asking.has({ ...officer, id: 'lâm' }, AT, [
      { type: 'OpinionGiven', agency: SO_MAU, text: sha('7'), late: false },
      { type: 'StepClosed', key: `answer@9/${SO_MAU}`, outcome: 'answered' },
    ]);
    expect(seesByOffice(known(answered), officer)).toBe(false);
    expect(handsOn(known(answered), SO_MAU)).toEqual(['lâm']);
    expect(seesByOffice(known(answered), at(SO_MAU, 'leader'))).toBe(true);
  });

  test('(N4, ND61-19.6) a share is seen by who answers for its agency and by its own officer', () => {
    const dossier = known(shared().has(SYSTEM, AT, [{ type: 'OfficerAssigned', officer: 'an', part: 'ca' }]));
    expect(seesByOffice(dossier, at(CONG_AN, 'department-head'))).toBe(true);
    expect(seesByOffice(dossier, at(CONG_AN, 'officer'))).toBe(false);
    expect(handsOn(dossier, CONG_AN)).toEqual(['an']);
    expect(handsOn(dossier, XA_MAU)).toContain(tam.id);
    expect(handsOn(dossier, XA_MAU)).not.toContain('an');
  });

  test('(N4) to take in and draft in one step needs both roles, and so does seeing it', () => {
    const dossier = known(
      toldAgain(lanFiled().has(SYSTEM, AT, [opened('check-and-draft', null)]), (event) =>
        event.type === 'DossierSubmitted' ? { ...event, oneStop: XA_MAU } : event,
      ),
    );
    expect(seesByOffice(dossier, at(XA_MAU, 'officer'))).toBe(false);
    expect(seesByOffice(dossier, at(XA_MAU, 'officer', 'receptionist'))).toBe(true);
  });
});

describe('(N4) a unit is a boundary: what colleagues have in hand', () => {
  test('(N4, ND61-19.1) the officer it is assigned to and who closed a step have it in hand for their agency', () => {
    expect(handsOn(known(lanFiled()), XA_MAU)).toEqual([]);
    expect(handsOn(known(minhReceived()), XA_MAU)).toEqual([minh.id]);
    expect(handsOn(known(tamAppraises()), XA_MAU)).toEqual([tam.id, minh.id, dung.id]);
    expect(handsOn(known(tamAppraises()), SO_MAU)).toEqual([]);
  });

  test('(N4) only officers see what colleagues of their unit have', () => {
    expect(ROLES.filter((role) => seesByUnit(at(XA_MAU, role)))).toEqual(['officer']);
  });
});

describe('(N4, H5) who watches over the work of others', () => {
  const over = (...agencies: readonly string[]): Overseer => ({ sees: 'course', role: 'provincial-office', agencies });
  const atTheCounterOfSo = toldAgain(lanFiled(), (event) =>
    event.type === 'DossierSubmitted' ? { ...event, oneStop: SO_MAU } : event,
  );

  test('(N4) sees as much as their role opens, of what has to do with an agency they watch over', () => {
    const dossier = known(lanFiled());
    expect(seesByOversight(dossier, over(XA_MAU), 'course')).toBe(true);
    expect(seesByOversight(dossier, over(CONG_AN, XA_MAU), 'status')).toBe(true);
    expect(seesByOversight(dossier, over(XA_MAU), 'whole')).toBe(false);
    expect(seesByOversight(dossier, over(CONG_AN), 'course')).toBe(false);
    expect(seesByOversight(dossier, over(), 'course')).toBe(false);
    expect(seesByOversight(dossier, null, 'status')).toBe(false);
  });

  test('(N4, ND61-19.7) one agency of several that have to do with it is enough', () => {
    expect(seesByOversight(known(atTheCounterOfSo), over(XA_MAU), 'course')).toBe(true);
    expect(seesByOversight(known(atTheCounterOfSo), over(SO_MAU), 'course')).toBe(true);
  });

  test('(N4) an oversight role is no office: it opens no dossier of its own agency either', () => {
    for (const role of OVERSIGHT_ROLES) {
      expect(seesByOffice(known(thuSealed()), at(XA_MAU, role)), role).toBe(false);
      expect(seesByUnit(at(XA_MAU, role)), role).toBe(false);
    }
  });
});
