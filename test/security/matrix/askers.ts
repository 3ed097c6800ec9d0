import { ROLE_SIGHTS } from '../../../lib/contract/roles.ts';
import { type OversightRole, STAFF_ROLES, type StaffRole } from '../../../lib/domain/journal/moment.ts';
import type { OversightSight } from '../../../lib/domain/oversight/oversight.ts';
import type { Account } from '../../../lib/world/accounts.ts';
import type { WholeSystem } from '../../functions/whole-system.ts';
import { SO_MAU, XA_MAU } from '../../tinh-mau/agencies.ts';
import { CONG_AN } from '../../tinh-mau/neighbours.ts';
import { RULES, type Rule } from './rules.ts';
import type { Thing } from './things.ts';

/** Somebody who asks, as the rules know them. `as`: the name they sign in with; nobody has none. */
export type Asker = {
  readonly relation: string;
  readonly as?: string;
  readonly role?: StaffRole;
  readonly agency?: string;
  readonly unit?: string;
  readonly standing: 'active' | 'suspended';
  readonly owns?: true;
  /** The officer the work is assigned to. */
  readonly assigned?: true;
};

/** Where staff stand to the things of the matrix, each with every role. */
const PLACES = [
  ['same-unit', XA_MAU, 'tu-phap'],
  ['other-unit', XA_MAU, 'dia-chinh'],
  ['share', CONG_AN, 'nghiep-vu'],
  ['share-other-unit', CONG_AN, 'ho-khau'],
  ['other-agency', SO_MAU, 'nghiep-vu'],
] as const;

const PERSONS: readonly Asker[] = [
  { relation: 'nobody', standing: 'active' },
  { relation: 'owner', as: 'nguyenthilan', standing: 'active', owns: true },
  { relation: 'other-person', as: 'tranvannam', standing: 'active' },
  { relation: 'suspended-person', as: 'tamdung', standing: 'suspended' },
  {
    relation: 'assigned',
    as: 'dothitam.xamau',
    role: 'officer',
    agency: XA_MAU,
    unit: 'tu-phap',
    standing: 'active',
    assigned: true,
  },
  {
    relation: 'suspended-officer',
    as: 'tamdung.xamau',
    role: 'officer',
    agency: XA_MAU,
    unit: 'tu-phap',
    standing: 'suspended',
  },
];

const STAFF: readonly Asker[] = PLACES.flatMap(([relation, agency, unit]) =>
  STAFF_ROLES.map((role): Asker => ({ relation, as: `${role}.${relation}`, role, agency, unit, standing: 'active' })),
);

/** What each oversight role opens in Tỉnh Mẫu, at the one agency that holds it; everything it watches over is Xã Mẫu’s. */
const WATCHING: Readonly<Record<OversightRole, readonly OversightSight[]>> = {
  hotline: ['status'],
  'provincial-office': ['figures', 'status', 'course'],
  'information-department': ['figures'],
  'legal-control': ['figures', 'status', 'course'],
  inspector: ['figures', 'status', 'course', 'whole'],
};

const watches = ({ role, agency }: Asker): readonly OversightSight[] =>
  agency === SO_MAU ? (Object.entries(WATCHING).find(([name]) => name === role)?.[1] ?? []) : [];

/** Who may read the whole of what they watch over, once they have stated the ground. */
export const isInspector = (asker: Asker): boolean => asker.standing === 'active' && watches(asker).includes('whole');

/** Everybody who asks: each role in each place, the persons, nobody. */
export const ASKERS: readonly Asker[] = [...PERSONS, ...STAFF];

/** Opens the accounts of the askers that Tỉnh Mẫu does not have. */
export const enrol = async ({ system: { world } }: WholeSystem): Promise<void> => {
  const like = await world.accounts.get('ac-36b669c786');
  for (const [n, asker] of ASKERS.entries()) {
    if (asker.as === undefined || (await world.accounts.findByUsername(asker.as)) !== undefined) continue;
    const id = `ac-e0000000${String(n).padStart(2, '0')}`;
    await world.accounts.put({ ...like, ...rowOf(asker), id, username: asker.as, email: `${n}@tinhmau.example.vn` });
  }
};

const rowOf = ({ role, agency, unit, standing }: Asker): Partial<Account> => ({
  kind: role === undefined ? 'citizen' : 'staff',
  roles: role === undefined ? [] : [role],
  name: 'Người Thử',
  status: standing,
  agency: agency ?? null,
  unit: unit ?? null,
});

/** Whether this asker may have this operation on this thing: the rules as written, not as the system carries them out. */
export const isAllowed = (id: string, asker: Asker, thing: Thing): boolean => {
  const rule = RULES[id];
  if (rule === undefined) throw new Error(`${id} has no rule`);
  if (rule === 'anyone') return true;
  if (asker.as === undefined) return false;
  if (rule === 'any-standing') return true;
  return asker.standing === 'active' && isOpenTo(rule, asker, thing);
};

const isOpenTo = (rule: Exclude<Rule, 'anyone' | 'any-standing'>, asker: Asker, thing: Thing): boolean => {
  const { role, agency, owns = false, assigned = false } = asker;
  if (rule === 'own') return true;
  if (rule === 'owner') return owns;
  if (rule === 'citizen') return role === undefined;
  if (role === undefined || agency === undefined) return false;
  if (rule === 'staff') return true;
  if (rule === 'sees') return sees(asker, thing);
  if (rule === 'takes') return assigned && thing.step !== null;
  if ('watches' in rule) {
    const opened = watches(asker);
    return rule.watches === 'anything' ? opened.length > 0 : opened.includes(rule.watches);
  }
  const working: readonly StaffRole[] = rule.roles;
  if (!working.includes(role)) return false;
  if (rule.of === undefined) return true;
  if (rule.of === 'served') return ROLE_SIGHTS[role].accounts === 'all' || agency === thing.oneStop;
  return agency === thing.oneStop;
};

const sees = (asker: Asker, thing: Thing): boolean => {
  const { role, agency = '', unit } = asker;
  if (role !== undefined && ROLE_SIGHTS[role].dossiers === 'by-profile') return isInspector(asker);
  const there = thing.at[agency];
  if (role === undefined || there === undefined) return false;
  switch (ROLE_SIGHTS[role].dossiers) {
    case 'agency':
      return true;
    case 'counter':
      return agency === thing.oneStop;
    case 'unit':
      return there.waitsForAnyOfficer === true || there.unit === unit;
    case 'sealing':
      return there.sealing === true;
    case 'none':
    case 'by-profile':
      return false;
  }
};
