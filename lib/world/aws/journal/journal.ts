import { setTimeout as pause } from 'node:timers/promises';
import { asksForNothing, isLookOnly } from '../../../domain/journal/asks-for-nothing.ts';
import type { Entry } from '../../../domain/journal/entry.ts';
import { canonicalJson } from '../../chain.ts';
import type { Journal } from '../../world.ts';
import { type Dynamo, getItem, putItem, queryItems } from '../dynamo.ts';

/** Between two looks for the next entry: a machine needs about half a second to open a step, and each look is paid for. */
const PAUSES_MS = [400, 450, 500];

/**
 * The journal as items, one a decision, put if and only if its number is free. The client tries again where an answer was
 * lost; if the first try had come through, the second says `conflict`, and `record` then finds its own command: success.
 */
export const awsJournal = (dynamo: Dynamo): Journal => ({
  append: async (entry) => {
    const { dossier, entry: number, at } = entry;
    const item = { dossier, entry: number, at, reacts: reacts(entry), body: canonicalJson(entry) };
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

/** Nothing follows from a quiet entry: the stream keeps it from the function that reacts; a look from the lists too. */
const reacts = ({ events }: Entry<unknown>): 'yes' | 'no' | 'never' => {
  if (isLookOnly(events)) return 'never';
  return asksForNothing(events) ? 'no' : 'yes';
};
