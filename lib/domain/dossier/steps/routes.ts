import type { Level, Procedure, RouteKind } from '../../catalogue/procedure.ts';
import type { RouteName } from '../../journal/step.ts';
import type { Profile } from '../../profile.ts';

/** The routes new dossiers take, with the version in use; older versions stay for the dossiers that began on them. */
const VERSIONS = {
  standard: 2,
  automatic: 1,
  'one-step': 1,
  'at-once': 1,
  delegated: 1,
  verified: 1,
  'own-steps': 1,
  'automatic-own-steps': 1,
  'cross-level': 1,
  'inter-agency': 1,
  'inter-agency-paper': 1,
  'birth-to-identity-card': 1,
} as const;

export type DossierRoute = keyof typeof VERSIONS;

type Intake = {
  readonly channel: 'online' | 'counter' | 'post' | 'authorised';
  /** The level of the agency whose one-stop unit takes it in. */
  readonly level: Level;
  /** True where another agency resolves it than the one that takes it in. */
  readonly elsewhere: boolean;
};

/** The route of a new dossier: the procedure's own, changed by where it is taken in and how (D12, ND61-19.6, 19.7). */
export const routeFor = (procedure: Procedure, profile: Profile, intake: Intake): RouteName => {
  const name = routeName(procedure.route, profile, intake);
  return { name, version: VERSIONS[name] };
};

const routeName = (route: RouteKind, profile: Profile, { channel, level, elsewhere }: Intake): DossierRoute => {
  if (route === 'inter-agency') return channel === 'online' ? 'inter-agency' : 'inter-agency-paper';
  const mode = profile.intakeMode.is[level];
  const bySystem = mode === 'automatic' && channel === 'online' && !elsewhere;
  if (route === 'own-steps') return bySystem ? 'automatic-own-steps' : 'own-steps';
  if (route !== 'standard') return route;
  if (elsewhere) return 'cross-level';

  if (mode === 'one-step') return 'one-step';
  return bySystem ? 'automatic' : 'standard';
};

/** True where the officer may ask other agencies for their opinion (ND61-19.5). */
export const mayConsult = ({ name, version }: RouteName): boolean =>
  !(name === 'standard' && version === 1) && CONSULTING.includes(name);

const CONSULTING: readonly string[] = [
  'standard',
  'automatic',
  'one-step',
  'verified',
  'own-steps',
  'automatic-own-steps',
  'cross-level',
];
