import type { Actor } from '../../lib/domain/journal/moment.ts';

/** Whoever has the rights of the deployment on AWS: the journal names them so, AWS's own log says who it was. */
export const OPERATOR: Actor = { id: 'operator', roles: ['administrator'], agency: null };
