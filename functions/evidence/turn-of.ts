import type { Witness } from '../../lib/domain/profile.ts';
import type { Instant } from '../../lib/domain/time/instant.ts';
import type { Hour } from '../../lib/world/tree/tree.ts';

/** Of which turn a checkpoint is for a keeper: it wants the first of each. */
export const turnOf = ({ every }: Pick<Witness, 'every'>, at: Instant | Hour): string =>
  at.slice(0, every === 'day' ? 10 : 13);
