import type { Claims } from '../../world.ts';
import { type Dynamo, deleteItem, getItem, putItem } from '../dynamo.ts';

type Claim = { readonly holder: string };

const names = { '#key': 'key' };

/** Unique things as items put where none stands, and deleted only by who holds them. */
export const awsClaims = (dynamo: Dynamo): Claims => ({
  claim: async (key, holder) => {
    const item = { key: claimItem(key), holder };
    const { row } = await putItem<Claim>(dynamo, 'claims', item, { when: 'attribute_not_exists(#key)', names });
    return row?.holder ?? holder;
  },
  find: async (key) => (await getItem<Claim>(dynamo, 'claims', { key: claimItem(key) }))?.holder,
  release: async (key, holder) => {
    const held = { when: 'holder = :holder', values: { ':holder': holder } };
    await deleteItem(dynamo, 'claims', { key: claimItem(key) }, held);
  },
});

const claimItem = (key: string): string => `claim ${key}`;
