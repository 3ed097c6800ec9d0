import type { RouteName, StepKey, WalkedStep } from './step.ts';

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
