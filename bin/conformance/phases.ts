import { setTimeout as pause } from 'node:timers/promises';
import type { CountedPart } from '../cost/counted.ts';
import { callsOf } from './count.ts';
import type { Answered } from './counting-proxy.ts';
import type { Invocation } from './invocations.ts';

type Phase = { readonly name: string; readonly from: number };

type Parts = {
  readonly calls: () => readonly Answered[];
  readonly invocations: () => Promise<readonly Invocation[]>;
};

/** A dossier's life counted part by part. */
export type Phases = {
  /** What comes from now on is counted under this name. */
  begin(name: string): Promise<void>;
  request(asked: string): void;
  counted(): Promise<Readonly<Record<string, CountedPart>>>;
};

/** Each part lasts until the next begins; whoever begins one has waited until nothing moves. */
export const phases = ({ calls, invocations }: Parts): Phases => {
  let begun: Phase[] = [];
  let requests: { readonly asked: string; readonly at: number }[] = [];

  return {
    begin: async (name) => {
      // The emulator writes a call into its log just after it has answered.
      await pause(LOG_MS);
      if (name === FIRST) {
        begun = [];
        requests = [];
      }
      begun.push({ name, from: Date.now() });
    },
    request: (asked) => {
      requests.push({ asked, at: Date.now() });
    },
    counted: async () => {
      await pause(LOG_MS);
      const [answered, invoked] = [calls(), await invocations()];
      const names = [...new Set(begun.map(({ name }) => name))];
      const partAt = (at: number): string | undefined => begun.findLast(({ from }) => from <= at)?.name;
      const within =
        (name: string) =>
        ({ at }: { readonly at: number }): boolean =>
          partAt(at) === name;
      return Object.fromEntries(
        names.map((name) => [
          name,
          {
            inOrder: callsOf(answered.filter(within(name))),
            requests: requests.filter(within(name)).map(({ asked }) => asked.replaceAll(ID, '{id}')),
            invocations: Object.fromEntries(
              [...Map.groupBy(invoked.filter(within(name)), (call) => call.name)].map(([of, all]) => [
                of,
                all.map(({ milliseconds }) => milliseconds),
              ]),
            ),
          },
        ]),
      );
    },
  };
};

const ID = /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/g;
/** The part a count starts with. */
const FIRST = 'prepared';
const LOG_MS = 150;
