/** Who watches over the work of others and has none of their own: they get the pages of oversight, and no list of work. */
const WATCHING: ReadonlySet<string> = new Set([
  'hotline',
  'provincial-office',
  'information-department',
  'legal-control',
  'inspector',
]);

/** The first page of oversight. */
export const OVERSIGHT = '/can-bo/giam-sat';

/** True for who has roles of oversight alone. */
export const isOverseeing = (roles: readonly string[]): boolean =>
  roles.length > 0 && roles.every((role) => WATCHING.has(role));

/** The page of a dossier as oversight sees it. */
export const overseenPath = (id: string): string => `${OVERSIGHT}/ho-so/${encodeURIComponent(id)}`;

/** The list of an agency's dossiers. */
export const agencyPath = (code: string): string => `${OVERSIGHT}/co-quan/${encodeURIComponent(code)}`;
