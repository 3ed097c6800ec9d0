import type { Actor, OversightRole } from '../journal/moment.ts';

/**
 * What an oversight role opens (N4): counts alone; how one dossier stands, asked for by its code; its course, also from a list,
 * without the person and the papers; the whole of it, on a stated ground.
 */
export type OversightSight = 'figures' | 'status' | 'course' | 'whole';

/** An oversight role that exists in a province: the agency that holds it, whom it watches over, what it opens. */
export type Oversight = {
  readonly role: OversightRole;
  readonly heldBy: string;
  /** Every agency, or the one that holds it with those below it in the directory. */
  readonly over: 'every-agency' | 'own-branch';
  readonly sees: OversightSight;
};

/** What one person watches over: the agencies by their codes, and what of them. */
export type Overseer = {
  readonly sees: OversightSight;
  readonly role: OversightRole;
  readonly agencies: readonly string[];
};

type Placed = { readonly code: string; readonly parent: string | null };

/** What this person watches over in their agency, or null: who holds the role elsewhere, or one the province does not have, watches nothing. */
export const overseerOf = (
  { roles, agency }: Pick<Actor, 'roles' | 'agency'>,
  oversight: readonly Oversight[],
  agencies: readonly Placed[],
): Overseer | null => {
  const held = oversight.find(({ role, heldBy }) => heldBy === agency && roles.includes(role));
  if (held === undefined) return null;
  const watched = agencies.filter(({ code }) => held.over === 'every-agency' || isBelow(code, held.heldBy, agencies));
  return { sees: held.sees, role: held.role, agencies: watched.map(({ code }) => code) };
};

/** Whether an oversight opens so much: whoever sees the course sees counts and how a dossier stands; whoever sees the whole, all of it. */
export const opensTo = ({ sees }: Pick<Overseer, 'sees'>, what: OversightSight): boolean => OPENED[sees].includes(what);

const OPENED: Readonly<Record<OversightSight, readonly OversightSight[]>> = {
  figures: ['figures'],
  status: ['status'],
  course: ['figures', 'status', 'course'],
  whole: ['figures', 'status', 'course', 'whole'],
};

/** An agency is in its own branch. A directory that turns in a circle is refused before it comes here. */
const isBelow = (code: string | null, head: string, agencies: readonly Placed[]): boolean => {
  if (code === null || code === head) return code === head;
  return isBelow(agencies.find((one) => one.code === code)?.parent ?? null, head, agencies);
};
