import type { Entry, Sha256 } from '../../../domain/journal/entry.ts';
import { type Instant, instantOf, millisecondsOf } from '../../../domain/time/instant.ts';
import { scanTable } from '../../leaving/scan.ts';
import { type Dynamo, queryItems } from '../dynamo.ts';
import { writtenOf } from './journal.ts';

const DAY_MS = 86_400_000;

/** Every entry put since an instant, in the order of (instant, journal, entry); a moment late, as every list. */
export const writtenSince = async (dynamo: Dynamo, since: Instant, now: Instant): Promise<readonly string[]> => {
  const all: string[] = [];
  for (let at = since; at.slice(0, 10) <= now.slice(0, 10); at = instantOf(millisecondsOf(at) + DAY_MS)) {
    const rows = await queryItems<{ written: string }>(dynamo, 'journal', {
      list: 'byDay',
      where: '#day = :day AND written >= :since',
      names: { '#day': 'day' },
      values: { ':day': at.slice(0, 10), ':since': since },
    });
    all.push(...rows.map(({ written }) => written));
  }
  return all;
};

/** Every entry there is, in the same order: the whole table is read. */
export const everythingWritten = async (dynamo: Dynamo): Promise<readonly string[]> => {
  const all: string[] = [];
  for await (const { body } of scanTable<{ body: string }>(dynamo, 'journal', { only: 'body' }))
    all.push(writtenOf(JSON.parse(body) as Entry<unknown>));
  return all.sort();
};

/** The hash of an entry out of its place in that order. */
export const entryHashOf = (written: string): Sha256 => written.slice(-64);
