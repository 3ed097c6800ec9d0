import type { Entry, Sha256 } from '../../domain/journal/entry.ts';
import { instantOf } from '../../domain/time/instant.ts';
import { awsApplications } from '../aws/applications.ts';
import { publishedItem, stampItem } from '../aws/checkpoints.ts';
import { type Dynamo, putItem } from '../aws/dynamo.ts';
import { awsContents } from '../aws/journal/contents.ts';
import { enterLeaves, markBegun } from '../aws/journal/enter-leaves.ts';
import { entryItem } from '../aws/journal/journal.ts';
import { openItem } from '../aws/journal/numbering.ts';
import { awsFiles } from '../aws/papers/files.ts';
import { itemOf } from '../aws/post/inbox.ts';
import { awsAccounts } from '../aws/sign-in/accounts.ts';
import { TABLES, type TableName } from '../aws/tables.ts';
import { hourOf } from '../tree/checkpoint.ts';
import type { KeepingPlace, KeptClaim, LeavingNotice } from './kept.ts';
import { scanTable } from './scan.ts';
import type { OnAws } from './tables-kept.ts';

/** Puts what was kept into the tables and the bucket of a province; without a bucket papers stay where they are. */
export const tablesPlace = ({ dynamo, papers }: OnAws): KeepingPlace & { close(): Promise<void> } => {
  const contents = awsContents(dynamo);
  const accounts = awsAccounts(dynamo);
  const drafts = awsApplications(dynamo);
  const files = papers && awsFiles(papers);
  const begun = instantOf(Date.now());
  const leaves: Sha256[] = [];
  return {
    journals: async (bodies) => {
      for (const body of bodies) await putEntry(dynamo, body);
    },
    leaves: async (entry) => void leaves.push(entry),
    checkpoints: async (checkpoint) => {
      await putItem(dynamo, 'tree', publishedItem(checkpoint));
      const { at, timeStamp } = checkpoint;
      if (timeStamp === undefined) return;
      const stamp = { at: timeStamp.at, reply: Buffer.from(timeStamp.reply, 'base64') };
      await putItem(dynamo, 'tree', stampItem(hourOf(at), stamp));
    },
    contents: ({ dossier, sha256, bytes }) => contents.put(dossier, sha256, bytes),
    papers: async ({ fileId, bytes }) => files?.put(fileId, bytes),
    accounts: (account) => accounts.put(account),
    claims: async (claim) => {
      await putItem(dynamo, 'claims', claimItem(claim));
      if ('series' in claim) await putOpen(dynamo, claim);
    },
    drafts: (draft) => drafts.put(draft),
    notices: async (notice) => {
      await putItem(dynamo, 'outbox', noticeItem(notice));
    },
    keys: async () => undefined,
    // Without an order of its own the tree begins by itself, by (instant, journal, entry).
    close: async () => {
      if (leaves.length === 0) return;
      await enterLeaves(dynamo, leaves, { before: begun, after: begun });
      await markBegun(dynamo, begun);
    },
  };
};

/** The first of a province's kept tables that is not empty; undefined where all are. */
export const findFull = async (dynamo: Dynamo): Promise<string | undefined> => {
  const names = (Object.keys(TABLES) as TableName[]).filter((name) => TABLES[name].kept);
  for (const name of names) for await (const _ of scanTable(dynamo, name, { limit: 1 })) return dynamo.tables + name;
  return undefined;
};

/** What followed from an entry has followed: the stream keeps it from the function that reacts, and lists are made anew. */
const putEntry = async (dynamo: Dynamo, body: string): Promise<void> => {
  await putItem(dynamo, 'journal', entryItem(JSON.parse(body) as Entry<unknown>, body, 'no'));
};

/** Taken as long ago as can be: the first sweep says what became of them. */
const putOpen = async (
  dynamo: Dynamo,
  { series, open = [] }: Extract<KeptClaim, { series: string }>,
): Promise<void> => {
  for (const { running, takenFor } of open)
    await putItem(dynamo, 'numbers', openItem({ series, running, takenFor }, 0));
};

const claimItem = (claim: KeptClaim) =>
  'series' in claim
    ? { key: `number ${claim.series}`, last: claim.last, explainedFrom: claim.explainedFrom ?? claim.last }
    : { key: `claim ${claim.key}`, holder: claim.holder };

/** What was never sent is to be sent by the next sweep. */
const noticeItem = ({ state, repeat, sentAt, order, refused, ...notice }: LeavingNotice) => ({
  ...itemOf(notice, order),
  sentAt: sentAt ?? undefined,
  refused,
  repeat: repeat ? 'yes' : undefined,
  ...(state === 'to-send' && refused === undefined && { unsent: 'unsent', claimedAt: 0 }),
});
