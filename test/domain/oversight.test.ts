import { describe, expect, test } from 'vitest';
import { NotAllowed, OVERSIGHT_ROLES, ROLES, type StaffRole } from '../../lib/domain/journal/moment.ts';
import { mustHoldHere } from '../../lib/domain/oversight/held.ts';
import { type Oversight, type OversightSight, opensTo, overseerOf } from '../../lib/domain/oversight/oversight.ts';

const AGENCIES = [
  { code: 'tinh', parent: null },
  { code: 'so', parent: 'tinh' },
  { code: 'chi-cuc', parent: 'so' },
  { code: 'tram', parent: 'chi-cuc' },
  { code: 'cong-an', parent: null },
];
const OVERSIGHT: readonly Oversight[] = [
  { role: 'provincial-office', heldBy: 'tinh', over: 'every-agency', sees: 'course' },
  { role: 'legal-control', heldBy: 'so', over: 'own-branch', sees: 'course' },
  { role: 'inspector', heldBy: 'so', over: 'every-agency', sees: 'whole' },
];
const watched = (agency: string | null, ...roles: readonly StaffRole[]) =>
  overseerOf({ agency, roles }, OVERSIGHT, AGENCIES);

describe('(N4) who watches over whom stands in the profile', () => {
  test('(N4) over every agency, or over the own one and all below it', () => {
    expect(watched('tinh', 'provincial-office')).toEqual({
      role: 'provincial-office',
      sees: 'course',
      agencies: ['tinh', 'so', 'chi-cuc', 'tram', 'cong-an'],
    });
    expect(watched('so', 'legal-control')?.agencies).toEqual(['so', 'chi-cuc', 'tram']);
  });

  test('(N4) a role held elsewhere, one the province does not have, no agency and a role of work watch nothing', () => {
    expect(watched('so', 'provincial-office')).toBeNull();
    expect(watched('tinh', 'legal-control')).toBeNull();
    expect(watched('tinh', 'hotline')).toBeNull();
    expect(watched(null, 'provincial-office')).toBeNull();
    expect(watched('tinh', ...ROLES)).toBeNull();
    expect(watched('so', 'inspector')?.sees).toBe('whole');
  });

  test.each([
    ['figures', ['figures']],
    ['status', ['status']],
    ['course', ['figures', 'status', 'course']],
    ['whole', ['figures', 'status', 'course', 'whole']],
  ] as const)('(N4) %s opens just %j', (sees, opened) => {
    const all: readonly OversightSight[] = ['figures', 'status', 'course', 'whole'];
    expect(all.filter((what) => opensTo({ sees }, what))).toEqual(opened);
  });
});

describe('(N4) to whom an oversight role is given', () => {
  const ask = (agency: string, ...roles: readonly StaffRole[]) => {
    try {
      mustHoldHere({ agency, roles }, OVERSIGHT);
      return 'given';
    } catch (error) {
      return error instanceof NotAllowed ? error.reason : error;
    }
  };

  test('(N4) in the agency that holds it, alone; roles of work are none of its business', () => {
    expect(ask('tinh', 'provincial-office')).toBe('given');
    expect(ask('so', 'provincial-office')).toBe('oversight-held-elsewhere');
    expect(ask('tinh', 'legal-control')).toBe('oversight-held-elsewhere');
    expect(ask('so', ...ROLES)).toBe('given');
    for (const role of OVERSIGHT_ROLES) expect(ask('tinh', role, 'officer'), role).toBe('oversight-stands-alone');
    expect(ask('tinh', 'provincial-office', 'hotline')).toBe('oversight-stands-alone');
  });
});
