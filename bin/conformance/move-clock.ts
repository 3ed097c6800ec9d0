import { setTimeout as pause } from 'node:timers/promises';
import { DescribeExecutionCommand, type SFNClient, StartExecutionCommand } from '@aws-sdk/client-sfn';
import type { Instant } from '../../lib/domain/time/instant.ts';
import type { ClockFile } from './clock-file.ts';

/** An alarm the functions have set. */
export type SetAlarm = { readonly dossier: string; readonly rings: Instant };

type Parts = {
  readonly clock: ClockFile;
  /** All that are set, in any order. */
  readonly alarms: () => Promise<readonly SetAlarm[]>;
  readonly ring: (alarms: readonly SetAlarm[]) => Promise<void>;
  readonly settled: () => Promise<unknown>;
};

/** Moves the clock of the deployed functions forward as the one-machine edition's does: what falls due on the way rings in its order, each at its own time; `false` for an instant that has passed. */
export const clockMover =
  ({ clock, alarms, ring, settled }: Parts) =>
  async (to: Instant): Promise<boolean> => {
    if (to < clock.now()) return false;
    clock.holdAt(clock.now());
    await settled();
    const rung = new Set<string>();
    for (let due = nextOf(await alarms(), to, rung); due.length > 0; due = nextOf(await alarms(), to, rung)) {
      for (const alarm of due) rung.add(nameOf(alarm));
      const [{ rings } = { rings: to }] = due;
      if (rings > clock.now()) clock.holdAt(rings);
      await ring(due);
      await settled();
    }
    clock.holdAt(to);
    clock.run();
    return true;
  };

/** The alarms of the earliest instant up to `to` that have not rung: as many as ring at once. */
const nextOf = (alarms: readonly SetAlarm[], to: Instant, rung: ReadonlySet<string>): readonly SetAlarm[] => {
  const due = alarms.filter((alarm) => alarm.rings <= to && !rung.has(nameOf(alarm)));
  const [first] = due.map(({ rings }) => rings).toSorted();
  return due.filter(({ rings }) => rings === first);
};

const nameOf = ({ dossier, rings }: SetAlarm): string => `${dossier} ${rings}`;

/** Rings through the deployed machine: its Wait is over at once, and Step Functions calls the look. */
export const ringer =
  (sfn: SFNClient, machines: string) =>
  async (alarms: readonly SetAlarm[]): Promise<void> => {
    const started = await Promise.all(
      alarms.map(({ dossier }) => {
        const input = JSON.stringify({ dossierId: dossier, at: '2000-01-01T00:00:00Z' });
        return sfn.send(new StartExecutionCommand({ stateMachineArn: `${machines}deadlines`, input }));
      }),
    );
    for (const { executionArn } of started) {
      for (;;) {
        const { status } = await sfn.send(new DescribeExecutionCommand({ executionArn }));
        if (status !== 'RUNNING') break;
        await pause(LOOK_AGAIN_MS);
      }
    }
  };

const LOOK_AGAIN_MS = 25;
