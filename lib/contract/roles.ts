import type { OversightRole, Role } from '../domain/journal/moment.ts';

/**
 * Which dossiers a role sees (N4): those its agency has to do with; those its counter took in; those its unit has in hand; those
 * that came to be sealed; none; or, for oversight, what the province's profile opens to it.
 */
export type DossierSight = 'agency' | 'counter' | 'unit' | 'sealing' | 'none' | 'by-profile';

/** Whose accounts a role looks at and decides on: everybody's, those of the citizens its counter serves, or nobody's. */
export type AccountSight = 'all' | 'served' | 'none';

/** What a role may see. `books`: of its own agency, only the lines of dossiers it may see. */
export type Sight = {
  readonly dossiers: DossierSight;
  readonly accounts: AccountSight;
  readonly books: readonly ('register' | 'outgoing')[];
  /** A person's e-document store, while the person is at the counter (HT-III.1b). */
  readonly documents: boolean;
};

const nothing = { accounts: 'none', books: [], documents: false } as const;

/** Every role and what it may see; `docs/roles.md` shows the same table. A role without a line does not compile. */
export const ROLE_SIGHTS: Readonly<Record<Role | OversightRole, Sight>> = {
  receptionist: { dossiers: 'counter', accounts: 'none', books: ['register'], documents: true },
  'head-of-one-stop': { dossiers: 'counter', accounts: 'served', books: ['register', 'outgoing'], documents: true },
  'department-head': { ...nothing, dossiers: 'agency' },
  officer: { ...nothing, dossiers: 'unit' },
  leader: { ...nothing, dossiers: 'agency', books: ['register', 'outgoing'] },
  clerk: { ...nothing, dossiers: 'sealing', books: ['outgoing'] },
  administrator: { ...nothing, dossiers: 'none', accounts: 'all' },
  hotline: { ...nothing, dossiers: 'by-profile' },
  'provincial-office': { ...nothing, dossiers: 'by-profile' },
  'information-department': { ...nothing, dossiers: 'by-profile' },
  'legal-control': { ...nothing, dossiers: 'by-profile' },
  inspector: { ...nothing, dossiers: 'by-profile' },
};
