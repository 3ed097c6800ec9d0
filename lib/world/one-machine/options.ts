import type { Entry } from '../../domain/journal/entry.ts';
import type { Province } from '../../domain/profile.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { World } from '../world.ts';
import type { Asl } from './machines/asl.ts';
import type { StepFunction } from './machines/task-runner.ts';
import type { OlderData } from './mark.ts';

/** What runs inside the one-machine edition; it arrives from outside, so that this room knows no functions. */
export type OneMachineHandlers = {
  /** Step functions by the name inside `${open-step}`. */
  readonly steps: Readonly<Record<string, StepFunction>>;
  /** Readers of the journal by name: `project`, `react`, `issue`. */
  readonly readers: Readonly<Record<string, (entry: Entry<unknown>, world: World) => Promise<unknown>>>;
  /** A journal's alarm rang. */
  readonly look: (journal: string, world: World) => Promise<unknown>;
  /** The head of the tree as a signed note of now, for the mark beside the database; undefined while there is none. */
  readonly mark?: (world: World) => Promise<string | undefined>;
  /** Records that the system went on from older data, knowingly. */
  readonly acceptOlder?: (world: World, older: OlderData, reason: string) => Promise<void>;
  /** Records that the system went on with another key for its checkpoints, knowingly. */
  readonly acceptNewKey?: (world: World, reason: string) => Promise<void>;
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
  /** Where the page stands that plays the national login; absent: it is not connected. */
  readonly sampleNational?: string;
  /** Where the pages stand that play a payment gateway; absent: none is connected. */
  readonly samplePayments?: string;
  /** Why it is to go on although the data are older than the mark beside them, or their key is lost; recorded. Without it such data are refused. */
  readonly knowing?: string;
  /** Makes ids and salts the same every time, for tests. */
  readonly chanceSeed?: string;
};
