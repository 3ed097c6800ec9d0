import type { Rules } from '../rules.ts';

/** The rules an account is decided under: the province's choices, its calendar as it stands now and how it stood before. */
export type AccountRules = Pick<Rules, 'profile' | 'calendar' | 'before'>;
