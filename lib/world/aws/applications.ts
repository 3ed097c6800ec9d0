import { NotAllowed } from '../../domain/journal/moment.ts';
import type { Application, Applications } from '../world.ts';
import { type Dynamo, deleteItem, getItem, queryItems, updateItem } from './dynamo.ts';

type Row = { readonly body: string; readonly version: number };

const TRIES = 50;

/** DynamoDB takes 400 KB an item; a form filled in by hand is a hundredth of that. */
const MOST_BYTES = 380_000;

/** Drafts as items with a version: a change is written only onto what it was made from, else made again. */
export const awsApplications = (dynamo: Dynamo): Applications => {
  const row = (id: string) => getItem<Row>(dynamo, 'drafts', { id });
  /** Undefined where it is written; otherwise what stands there instead. */
  const write = async (draft: Application, onto?: Row): Promise<Row | undefined> => {
    const { id, owner, changedAt } = draft;
    const body = bodyOf(draft);
    const values = { ':body': body, ':owner': owner, ':changedAt': changedAt, ':one': 1, ':version': onto?.version };
    const { done, row: stands } = await updateItem<Row>(
      dynamo,
      'drafts',
      { id },
      {
        change: 'SET body = :body, #owner = :owner, changedAt = :changedAt ADD version :one',
        names: { '#owner': 'owner' },
        values,
        ...(onto !== undefined && { when: 'version = :version' }),
      },
    );
    // Where the answer was lost the client tried again, onto what it had written itself.
    return done || stands?.body === body ? undefined : stands;
  };

  return {
    find: async (id) => draftOf(await row(id)),
    put: async (draft) => {
      await write(draft);
    },
    change: async (id, change) => {
      let before = await row(id);
      for (let tries = 0; tries < TRIES; tries++) {
        const draft = draftOf(before);
        if (draft === undefined) return undefined;
        const changed = change(draft);
        if (changed === draft) return changed;
        before = await write(changed, before);
        if (before === undefined) return changed;
      }
      throw new Error(`draft ${id}: ${TRIES} changes at the same time`);
    },
    of: async (owner) => {
      const rows = await queryItems<Row>(dynamo, 'drafts', {
        list: 'byOwner',
        where: '#owner = :owner',
        names: { '#owner': 'owner' },
        values: { ':owner': owner },
      });
      return rows.flatMap((found) => draftOf(found) ?? []).sort(newestFirst);
    },
    remove: async (id) => {
      await deleteItem(dynamo, 'drafts', { id });
    },
  };
};

const bodyOf = (draft: Application): string => {
  const body = JSON.stringify(draft);
  if (Buffer.byteLength(body) > MOST_BYTES) throw new NotAllowed('draft-too-large');
  return body;
};

const draftOf = (row: Row | undefined): Application | undefined =>
  row === undefined ? undefined : (JSON.parse(row.body) as Application);

const newestFirst = (a: Application, b: Application): number => {
  if (a.changedAt !== b.changedAt) return a.changedAt > b.changedAt ? -1 : 1;
  return a.id < b.id ? -1 : 1;
};
