import type { DynamoDBStreamEvent } from 'aws-lambda';
import type { Entry } from '../../lib/domain/journal/entry.ts';
import { faultWords, whatFailed } from '../../lib/world/fault.ts';
import { tryThrice } from '../../lib/world/tries.ts';
import type { World } from '../../lib/world/world.ts';
import { entriesOf, latestOf } from './records.ts';

export type Parts = {
  readonly world: World;
  /** Brings the calendar in force up to date: a row or an alarm must not be set by one that was declared away meanwhile (G7). */
  readonly refresh: (atOnce: boolean) => Promise<void>;
};

type Reader = {
  readonly name: string;
  readonly read: (entry: Entry<unknown>, world: World) => Promise<void>;
  /** Which entries of a journal are read: each one, or only the last of the batch by a reader that reads the whole journal anyway. */
  readonly of: 'each-entry' | 'each-journal';
};

const SIDE_BY_SIDE = 10;

/**
 * A reader of the journal's stream as a Lambda handler: journals side by side, the entries of one in their order. What fails three
 * times goes to the failed list and the batch goes on; only where that list cannot be written does the batch fail and come again.
 */
export const batchReader =
  ({ name, read, of }: Reader) =>
  ({ world, refresh }: Parts) =>
  async (event: DynamoDBStreamEvent): Promise<void> => {
    const entries = of === 'each-journal' ? latestOf(entriesOf(event)) : entriesOf(event);
    await refresh(true);

    const journals = Object.values(Object.groupBy(entries, ({ dossier }) => dossier));
    await sideBySide(journals, async (lane = []) => {
      for (const entry of lane) await readOne(name, entry, () => read(entry, world), world);
    });
  };

const readOne = async (where: string, { dossier, entry }: Entry<unknown>, work: () => Promise<void>, world: World) => {
  const error = await tryThrice(work);
  if (error === undefined) return;
  console.error(JSON.stringify({ where, dossier, entry, ...whatFailed(error) }));
  await world.failed.add({ where, dossier, entry, error: faultWords(error) });
};

/** Does all, a few at a time; rejects, when nothing runs any more, with the first error. */
const sideBySide = async <T>(all: readonly T[], work: (one: T) => Promise<void>): Promise<void> => {
  const left = all.values();
  const worker = async () => {
    for (const one of left) await work(one);
  };
  const workers = await Promise.allSettled(Array.from({ length: SIDE_BY_SIDE }, worker));
  const failed = workers.find((it) => it.status === 'rejected');
  if (failed !== undefined) throw failed.reason;
};
