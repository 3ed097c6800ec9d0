import { typedUsername } from '../../../contract/typed/addresses.ts';
import { NotAllowed } from '../../../domain/journal/moment.ts';
import type { Account, Accounts } from '../../accounts.ts';
import { type Dynamo, deleteItem, getItem, putItem, queryItems, updateItem } from '../dynamo.ts';

/** The accounts with since when the sessions of each hold; both stand in one item, so that a token costs one read. */
export type AwsAccounts = Accounts & {
  /** The account, since when its sessions hold (0: all do), and when each was used last, by when it began (all in milliseconds of the real clock). */
  findWithSessions(id: string): Promise<WithSessions | undefined>;
  /** Keeps when each session of an account was used last. */
  noteUses(id: string, uses: Uses): Promise<void>;
  /** Sessions begun before `at` (milliseconds of the real clock) hold no more; the account need not be there yet. */
  endSessions(id: string, at: number): Promise<void>;
};

type Uses = Readonly<Record<string, number>>;

type WithSessions = { readonly account: Account; readonly sessionsSince: number; readonly uses: Uses };

type Row = {
  readonly body?: string;
  readonly username?: string;
  readonly sessionsSince?: number;
  /** JSON of `Uses`: two sessions that note at once may lose one note, which is not worth a condition. */
  readonly uses?: string;
};

const TABLE = 'accounts';

/**
 * Accounts as items, and beside them one item a user name: it is taken before the account is written, and given back after.
 * `forgetPassword` destroys what an account signs in with.
 */
export const awsAccounts = (
  dynamo: Dynamo,
  forgetPassword: (id: string) => Promise<void> = async () => undefined,
): AwsAccounts => {
  const rowOf = (id: string) => getItem<Row>(dynamo, TABLE, { id });
  const find = async (id: string) => accountOf(await rowOf(id));

  const takeName = async (name: string, holder: string): Promise<void> => {
    const when = 'attribute_not_exists(id) OR holder = :holder';
    const item = { id: nameItem(name), holder };
    if (!(await putItem(dynamo, TABLE, item, { when, values: { ':holder': holder } })).done)
      throw new NotAllowed('username-taken');
  };
  const giveBack = async (name: string | undefined, holder: string): Promise<void> => {
    if (name === undefined) return;
    await deleteItem(
      dynamo,
      TABLE,
      { id: nameItem(name) },
      { when: 'holder = :holder', values: { ':holder': holder } },
    );
  };

  return {
    get: async (id) => {
      const account = await find(id);
      if (account === undefined) throw new Error(`no account ${id}`);
      return account;
    },
    find,
    findByUsername: async (username) => {
      const name = typedUsername(username);
      const taken = await getItem<{ holder: string }>(dynamo, TABLE, { id: nameItem(name) });
      const row = taken && (await rowOf(taken.holder));
      // A name whose account has another by now is nobody's (a crash before it was given back).
      return row?.username === name ? accountOf(row) : undefined;
    },
    withRole: async (agency, role) => {
      const rows = await queryItems<Row & { id: string }>(dynamo, TABLE, {
        list: 'byAgency',
        where: 'agency = :agency',
        values: { ':agency': agency },
      });
      return rows
        .toSorted((a, b) => (a.id < b.id ? -1 : 1))
        .flatMap((row) => accountOf(row) ?? [])
        .filter(({ status = 'active', roles }) => status === 'active' && roles.some((held) => held === role));
    },
    put: async (account) => {
      const name = account.username === null ? undefined : typedUsername(account.username);
      if (name !== undefined) await takeName(name, account.id);
      const { done, row: stood } = await updateItem<Row>(dynamo, TABLE, { id: account.id }, put(account, name));
      if (done && stood?.username !== name) await giveBack(stood?.username, account.id);
      if (!done && stood?.username !== name) await giveBack(name, account.id);
    },
    remove: async (id) => {
      // The account goes last: removed again after a crash, it still says which name was its own.
      await giveBack((await rowOf(id))?.username, id);
      await forgetPassword(id);
      await deleteItem(dynamo, TABLE, { id });
    },
    findWithSessions: async (id) => {
      const row = await rowOf(id);
      const account = accountOf(row);
      const uses: Uses = row?.uses === undefined ? {} : JSON.parse(row.uses);
      return account && { account, sessionsSince: row?.sessionsSince ?? 0, uses };
    },
    noteUses: async (id, uses) => {
      const when = 'attribute_exists(id)';
      const values = { ':uses': JSON.stringify(uses) };
      await updateItem(dynamo, TABLE, { id }, { change: 'SET uses = :uses', when, values });
    },
    endSessions: async (id, at) => {
      const when = 'attribute_not_exists(sessionsSince) OR sessionsSince < :at';
      await updateItem(dynamo, TABLE, { id }, { change: 'SET sessionsSince = :at', when, values: { ':at': at } });
    },
  };
};

const nameItem = (name: string): string => `username ${name}`;

/** Written only forward, and what says since when sessions hold stays; the key of a list is left out where it is null. */
const put = (account: Account, username: string | undefined) => {
  const kept = {
    body: JSON.stringify(account),
    asOf: account.asOf ?? 0,
    username,
    agency: account.agency ?? undefined,
  };
  const named = Object.entries(kept);
  const set = named.filter(([, value]) => value !== undefined).map(([name]) => `${name} = :${name}`);
  const gone = named.filter(([, value]) => value === undefined).map(([name]) => name);
  return {
    change: `SET ${set.join(', ')}${gone.length === 0 ? '' : ` REMOVE ${gone.join(', ')}`}`,
    when: 'attribute_not_exists(asOf) OR asOf <= :asOf',
    values: Object.fromEntries(named.map(([name, value]) => [`:${name}`, value])),
    answer: 'old',
  } as const;
};

const accountOf = (row: Row | undefined): Account | undefined =>
  row?.body === undefined ? undefined : Object.freeze(JSON.parse(row.body) as Account);
