import type { Entry } from '../../domain/journal/entry.ts';
import type { Province } from '../../domain/profile.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { World } from '../world.ts';
import type { Asl } from './machines/asl.ts';
import type { StepFunction } from './machines/task-runner.ts';

/** What runs inside the one-machine edition; it arrives from outside, so that this room knows no functions. */
export type OneMachineHandlers = {
  /** Step functions by the name inside `${open-step}`. */
  readonly steps: Readonly<Record<string, StepFunction>>;
  /** Readers of the journal by name: `project`, `react`, `issue`. */
  readonly readers: Readonly<Record<string, (entry: Entry<unknown>, world: World) => Promise<unknown>>>;
  /** A journal's alarm rang. */
  readonly look: (journal: string, world: World) => Promise<unknown>;
  /** Restarts what stands between steps. */
  readonly sweep: (world: World) => Promise<unknown>;
  /** ASL definitions by route and version: `standard-1`. */
  readonly machines: Readonly<Record<string, Asl>>;
};

export type OneMachineOptions = {
  readonly dataDir: string;
  readonly province: Province;
  /** Where people reach it, without a slash at the end. */
  readonly publicUrl: string;
  /** Where the clock of a new data folder starts; an older one is only moved forward to it. */
  readonly clock?: Instant;
  readonly handlers: OneMachineHandlers;
  /** The password of a sample account by user name. */
  readonly seedPasswords: (username: string) => string;
  /** Makes ids and salts the same every time, for tests. */
  readonly chanceSeed?: string;
};
