import type { RouteName, StepKey } from '../dossier/events.ts';

/** A step as a machine needs to know it: handed over or not, and with what it was closed. */
export type WalkedStep = {
  readonly opened: unknown;
  readonly closed: { readonly outcome: string; readonly entry: number } | null;
};

/** What a machine needs to know of a journal: where it stands on its route. Dossiers, accounts and feedback all have one. */
export type Walk = {
  readonly route: RouteName;
  /** The entry the route begins after. */
  readonly begun: number;
  readonly last: number;
  readonly over: boolean;
  /** Units whose share can no longer be done (ND61-19.8): their steps are over, the rest goes on. */
  readonly moot?: readonly string[];
  readonly steps: Readonly<Record<StepKey, WalkedStep>>;
};
