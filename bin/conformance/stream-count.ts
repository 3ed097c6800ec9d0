import type { Answered } from './counting-proxy.ts';
import type { Emulator } from './emulator.ts';

/** How much of the journal's stream the two readers have worked through. */
export type StreamCount = {
  /** True when both have read everything that was put. */
  caughtUp(): boolean;
  /** What is still to be read, as words. */
  behind(): string;
  /** Entries put since the beginning. */
  put(): number;
  heard(answered: Answered): void;
};

/** The emulator prints one line per batch read; what was put passes the proxy. Nothing is asked for, so nothing is polled. */
export const streamCount = (emulator: Emulator): StreamCount => {
  const put = { project: 0, react: 0 };
  const read = { project: 0, react: 0 };
  emulator.onLine((line) => {
    const [, reader, count] = BATCH.exec(line) ?? [];
    if (reader === 'project' || reader === 'react') read[reader] += Number(count);
  });
  return {
    heard: ({ operation, about, status, body }) => {
      if (operation !== 'PutItem' || !about.endsWith('-journal') || status !== 200) return;
      const { Item } = JSON.parse(body.toString()) as { Item: { reacts?: { S?: string } } };
      put.project += 1;
      if (Item.reacts?.S === 'yes') put.react += 1;
    },
    caughtUp: () => read.project >= put.project && read.react >= put.react,
    behind: () => `project ${read.project} of ${put.project}, react ${read.react} of ${put.react}`,
    put: () => put.project,
  };
};

const BATCH = /ESM: Lambda \S*-(project|react)\S* processed (\d+) DynamoDB stream records/;
