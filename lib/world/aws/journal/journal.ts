import { setTimeout as pause } from 'node:timers/promises';
import { asksForNothing, isLookOnly } from '../../../domain/journal/asks-for-nothing.ts';
import type { Entry } from '../../../domain/journal/entry.ts';
import { instantOf } from '../../../domain/time/instant.ts';
import { canonicalJson } from '../../chain.ts';
import type { Journal } from '../../world.ts';
import { type Dynamo, getItem, type Item, putItem, queryItems } from '../dynamo.ts';

/** Between two looks for the next entry: a machine needs about half a second to open a step, and each look is paid for. */
const PAUSES_MS = [400, 450, 500];

/**
 * The journal as items, one a decision, put if and only if its number is free. The client tries again where an answer was
 * lost; if the first try had come through, the second says `conflict`, and `record` then finds its own command: success.
 */
export const awsJournal = (dynamo: Dynamo): Journal => ({
  append: async (entry) => {
    const item = entryItem(entry, canonicalJson(entry), reacts(entry));
    const { done } = await putItem(dynamo, 'journal', item, { when: 'attribute_not_exists(dossier)' });
    return done ? 'appended' : 'conflict';
  },
  read: async <Event>(journal: string) => {
    const rows = await queryItems<{ body: string }>(dynamo, 'journal', {
      where: 'dossier = :dossier',
      values: { ':dossier': journal },
      only: 'body',
    });
    return rows.map(({ body }) => JSON.parse(body) as Entry<Event>);
  },
  next: async (journal, entries, milliseconds) => {
    let left = milliseconds;
    for (const wait of PAUSES_MS) {
      if (wait >= left) break;
      await pause(wait);
      if ((await getItem(dynamo, 'journal', { dossier: journal, entry: entries + 1 })) !== undefined) return;
      left -= wait;
    }
    await pause(left);
  },
});

type Reacts = 'yes' | 'no' | 'never';

/** An entry as it stands in the table; by the day it is put the tree finds it without reading the journals. */
export const entryItem = (entry: Entry<unknown>, body: string, reacts: Reacts): Item => {
  const put = instantOf(Date.now());
  const { dossier, entry: number, at } = entry;
  return { dossier, entry: number, at, day: put.slice(0, 10), written: writtenOf(entry, put), reacts, body };
};

/** The order of (instant, journal, entry) as one text, and at its end the entry's hash: what the tree has to know of it. */
export const writtenOf = ({ at, dossier, entry, hash }: Entry<unknown>, instant = at): string =>
  [instant, dossier, String(entry).padStart(9, '0'), hash].join('~');

/** Nothing follows from a quiet entry: the stream keeps it from the function that reacts; a look from the lists too. */
const reacts = ({ events }: Entry<unknown>): Reacts => {
  if (isLookOnly(events)) return 'never';
  return asksForNothing(events) ? 'no' : 'yes';
};
