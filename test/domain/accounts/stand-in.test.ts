import { describe, expect, test } from 'vitest';
import {
  assignsWorkOf,
  type Member,
  mayEndAbsence,
  mustArrangeAbsence,
  rolesFilled,
} from '../../../lib/domain/accounts/stand-in.ts';
import { NotAllowed, NotYours, ROLES, type StaffRole } from '../../../lib/domain/journal/moment.ts';

let made = 0;
const member = (
  roles: readonly StaffRole[],
  unit: string | null = 'tu-phap',
  agency: string | null = 'xa',
): Member => ({
  ...{ id: `m${++made}`, roles, agency, unit },
});

describe('(E2, ND61-19.1) whose work a colleague may do while they are away', () => {
  test.each<readonly [string, Member, Member, readonly StaffRole[]]>([
    ['an officer of the unit', member(['officer']), member(['officer']), ['officer']],
    ['an officer of another unit', member(['officer'], 'dia-chinh'), member(['officer']), []],
    [
      'the head of the department, of whatever unit',
      member(['department-head'], 'x'),
      member(['officer']),
      ['officer'],
    ],
    ['a leader for an officer', member(['leader']), member(['officer']), []],
    [
      'a leader for the head of the department',
      member(['leader'], 'ld'),
      member(['department-head']),
      ['department-head'],
    ],
    ['an officer for the head of the department', member(['officer']), member(['department-head']), []],
    ['another leader, of whatever unit', member(['leader'], 'x'), member(['leader']), ['leader']],
    ['the head of the department for a leader', member(['department-head']), member(['leader']), []],
    ['another clerk', member(['clerk'], 'x'), member(['clerk']), ['clerk']],
    ['an officer for a clerk', member(['officer']), member(['clerk']), []],
    ['a receptionist of the unit', member(['receptionist']), member(['receptionist']), ['receptionist']],
    ['a receptionist of another unit', member(['receptionist'], 'x'), member(['receptionist']), []],
    ['the head of the one-stop unit', member(['head-of-one-stop'], 'x'), member(['receptionist']), ['receptionist']],
    ['a receptionist for their head', member(['receptionist']), member(['head-of-one-stop']), []],
    [
      'another head of the one-stop unit',
      member(['head-of-one-stop'], 'x'),
      member(['head-of-one-stop']),
      ['head-of-one-stop'],
    ],
    [
      'another head of a department',
      member(['department-head'], 'x'),
      member(['department-head']),
      ['department-head'],
    ],
    ['another administrator', member(['administrator']), member(['administrator']), []],
    ['somebody who watches over the work', member(['inspector']), member(['inspector']), []],
    ['of another agency', member(['officer'], 'tu-phap', 'so'), member(['officer']), []],
    ['of no agency', member(['officer'], 'tu-phap', null), member(['officer'], 'tu-phap', null), []],
    ['of several roles those that fit', member(['clerk']), member(['receptionist', 'clerk']), ['clerk']],
    ['a head who also signs, for an officer', member(['department-head', 'leader']), member(['officer']), []],
    ['a head who also seals, for an officer', member(['department-head', 'clerk']), member(['officer']), []],
    ['two duties held already join no third', member(['officer', 'clerk']), member(['officer']), []],
  ])('(E2) %s', (_who, standIn, absent, roles) => {
    expect(rolesFilled(standIn, absent)).toEqual(roles);
  });

  test('(E2) nobody stands in for themself', () => {
    const one = member(['officer']);
    expect(rolesFilled(one, one)).toEqual([]);
  });

  test.each(ROLES)('(E2) who assigns the work of: %s', (role) => {
    const of = member([role]);
    const by = (['leader', 'department-head', 'head-of-one-stop', 'officer', 'administrator'] as const).filter((one) =>
      assignsWorkOf(member([one]), of),
    );
    const heads = { officer: ['leader', 'department-head'], receptionist: ['leader', 'head-of-one-stop'] };
    const expected = role === 'administrator' ? [] : ['leader'];
    expect(by).toEqual(role in heads ? heads[role as keyof typeof heads] : expected);
  });

  test('(E2) a leader assigns their own work; nobody that of another agency', () => {
    const leader = member(['leader']);
    expect(assignsWorkOf(leader, leader)).toBe(true);
    expect(assignsWorkOf(leader, member(['officer'], 'tu-phap', 'so'))).toBe(false);
    expect(assignsWorkOf(member(['leader'], 'x', null), member(['officer'], 'x', null))).toBe(false);
  });
});

describe('(E2, TH-2.2) who says that somebody is away, and who does their work', () => {
  const [tam, son] = [member(['officer']), member(['officer'])];
  const head = member(['department-head']);
  const khoa = member(['administrator'], 'x', 'so');
  const WEEK = { from: 'a', until: 'b', standIn: null };
  const no = (...asked: Parameters<typeof mustArrangeAbsence>): string => {
    try {
      mustArrangeAbsence(...asked);
    } catch (error) {
      if (error instanceof NotAllowed) return `${error instanceof NotYours ? 403 : 409} ${error.reason}`;
      throw error;
    }
    return 'yes';
  };

  test.each<readonly [string, Member, Member | null, string]>([
    ['the head, with a stand-in', head, son, 'yes'],
    ['the head, without', head, null, 'yes'],
    ['the head, with who may not', head, member(['clerk']), '409 stand-in-unfit'],
    ['an administrator of another agency', khoa, son, 'yes'],
    ['oneself, without a stand-in', tam, null, 'yes'],
    ['oneself, with one', tam, son, '409 stand-in-by-who-assigns'],
    ['a colleague', son, null, '403 not-your-role'],
  ])('(E2) %s', (_who, by, standIn, answer) => {
    expect(no({ by, of: tam, standIn }, null)).toBe(answer);
  });

  test('(E2) what one’s head arranged one does not change; what one said oneself one does', () => {
    expect(no({ by: tam, of: tam, standIn: null }, { ...WEEK, by: head.id })).toBe('409 absence-by-who-assigns');
    expect(no({ by: tam, of: tam, standIn: null }, { ...WEEK, by: tam.id })).toBe('yes');
    expect(no({ by: head, of: tam, standIn: son }, { ...WEEK, by: tam.id })).toBe('yes');
  });

  test('(E2) a leader names their own stand-in; an administrator does not', () => {
    const [one, other] = [member(['leader']), member(['leader'])];
    expect(no({ by: one, of: one, standIn: other }, null)).toBe('yes');
    const [a, b] = [member(['administrator', 'officer']), member(['officer'])];
    expect(no({ by: a, of: a, standIn: b }, null)).toBe('409 stand-in-by-who-assigns');
  });

  test('(E2) it is ended by who is back, by who assigns the work, by an administrator; by nobody else', () => {
    expect([tam, head, khoa, son].map((by) => mayEndAbsence(by, tam))).toEqual([true, true, true, false]);
  });
});
