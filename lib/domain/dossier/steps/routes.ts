import type { FilingChannel } from '../../catalogue/channel.ts';
import type { Level, Procedure, RouteKind } from '../../catalogue/procedure.ts';
import type { RouteName } from '../../journal/step.ts';
import type { Profile } from '../../profile.ts';
import type { FiledDossier, Step } from '../dossier.ts';
import type { StepKind } from '../events.ts';

/** The routes new dossiers take, with the version in use; older versions stay for the dossiers that began on them. */
const VERSIONS = {
  standard: 2,
  automatic: 1,
  'one-step': 1,
  'at-once': 2,
  delegated: 2,
  verified: 2,
  'own-steps': 2,
  'automatic-own-steps': 1,
  'cross-level': 1,
  'inter-agency': 2,
  'inter-agency-paper': 2,
  'birth-to-identity-card': 2,
} as const;

export type DossierRoute = keyof typeof VERSIONS;

type Intake = {
  readonly channel: FilingChannel;
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

/** True where who has the dossier may ask other agencies for their opinion (ND61-19.5): the officer, or the one-stop unit by delegation (19.5a). */
export const mayConsult = ({ name, version }: RouteName): boolean => version >= (CONSULTING[name] ?? Infinity);

/** The first version of each route whose file goes on after `consulted`. */
const CONSULTING: Readonly<Record<string, number>> = {
  standard: 2,
  automatic: 1,
  'one-step': 1,
  delegated: 2,
  verified: 1,
  'own-steps': 1,
  'automatic-own-steps': 1,
  'cross-level': 1,
};

/**
 * True where a supplement (ND61-19.4) and a refusal (19.8) may come from every appraising step of the route: the counter that
 * resolves, the verification, the procedure's own steps, the shares of several agencies. The files of before knew them at the
 * plain appraisal only, and the supplement at the verification.
 */
export const goesBackFromEverywhere = ({ name, version }: RouteName): boolean => version >= (GOING_BACK[name] ?? 1);

const GOING_BACK: Readonly<Record<string, number>> = {
  'at-once': 2,
  delegated: 2,
  verified: 2,
  'own-steps': 2,
  'inter-agency': 2,
  'inter-agency-paper': 2,
  'birth-to-identity-card': 2,
};

/**
 * The route a machine walks: the one the dossier began on, but where that file has no way on from what was decided (a supplement
 * on a share, before it was known there) the first version that has one. The keys of the steps are the same, so that it finds its
 * place in the journal, and somebody has the dossier again (ND61-19.4).
 */
export const walkedRoute = ({ route, steps }: Pick<FiledDossier, 'route' | 'steps'>): RouteName => {
  const { name } = route;
  const version = GOING_BACK[name];
  if (version === undefined || goesBackFromEverywhere(route)) return route;
  return Object.values(steps).some(hasNoWayOn) ? { name, version } : route;
};

const hasNoWayOn = ({ step, unit, closed }: Step): boolean =>
  closed !== null && (NEW_WORDS[step]?.includes(closed.outcome) ?? false) && (step !== 'appraise' || unit !== null);

/** What these steps could not be closed with on the first files of their routes; the plain appraisal could. */
const NEW_WORDS: Readonly<Partial<Record<StepKind, readonly string[]>>> = {
  verify: ['declined'],
  'own-step': ['supplement', 'declined'],
  appraise: ['supplement'],
  resolve: ['supplement'],
};
