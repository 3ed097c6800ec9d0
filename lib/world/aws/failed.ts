import type { Instant } from '../../domain/time/instant.ts';
import { sha256Of } from '../chain.ts';
import type { FailedList } from '../world.ts';
import { type Dynamo, queryItems, updateItem } from './dynamo.ts';

type Failure = Parameters<FailedList['add']>[0];
type Row = { readonly body: string; readonly first: Instant; readonly at: Instant };

const LONGEST_ERROR = 300;
const LIST = 'failed';

/** What kept failing, in the order it first gave up, for a person to see. The same failure again only renews its instant. */
export const awsFailed = (dynamo: Dynamo, now: () => Instant): FailedList => ({
  add: async ({ where, dossier, entry, error }) => {
    const failure: Failure = { where, dossier, entry, error: error.slice(0, LONGEST_ERROR) };
    const body = JSON.stringify(failure);
    await updateItem(
      dynamo,
      'failed',
      { list: LIST, failure: sha256Of(body) },
      {
        change: 'SET body = :body, #first = if_not_exists(#first, :at), #at = :at',
        names: { '#first': 'first', '#at': 'at' },
        values: { ':body': body, ':at': now() },
      },
    );
  },
  list: async () => {
    const rows = await queryItems<Row>(dynamo, 'failed', {
      where: '#list = :list',
      names: { '#list': 'list' },
      values: { ':list': LIST },
    });
    return rows
      .toSorted((a, b) => (a.first + a.body < b.first + b.body ? -1 : 1))
      .map(({ body, at }) => ({ ...(JSON.parse(body) as Failure), at }));
  },
});
