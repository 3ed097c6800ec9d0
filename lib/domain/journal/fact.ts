import type { Instant } from '../time/instant.ts';

/** Something that happened: which entry, when, by whom. */
export type Fact = { readonly entry: number; readonly at: Instant; readonly by: string };
