import { CreateTableCommand, type KeySchemaElement } from '@aws-sdk/client-dynamodb';
import type { Dynamo } from '../../lib/world/aws/dynamo.ts';
import { TABLES, type TableName, type TableShape } from '../../lib/world/aws/tables.ts';

type Keyed = { readonly key: string; readonly sort?: string | undefined };

/** Makes the tables of a province under a prefix, with their keys and lists, as the data stack does. */
export const freshTables = async (dynamo: Dynamo): Promise<void> => {
  const names = Object.keys(TABLES) as TableName[];
  await Promise.all(names.map((name) => dynamo.client.send(creation(dynamo.tables + name, TABLES[name]))));
};

const creation = (name: string, { key, sort, lists = {} }: TableShape): CreateTableCommand => {
  const table = { key, sort: sort?.name };
  const attributes = new Set([table, ...Object.values(lists)].flatMap(namesOf));
  const indexes = Object.entries(lists).map(([list, shape]) => ({
    IndexName: list,
    KeySchema: keysOf(shape),
    Projection: { ProjectionType: shape.whole ? ('ALL' as const) : ('KEYS_ONLY' as const) },
  }));
  return new CreateTableCommand({
    TableName: name,
    BillingMode: 'PAY_PER_REQUEST',
    KeySchema: keysOf(table),
    AttributeDefinitions: [...attributes].map((attribute) => ({
      AttributeName: attribute,
      AttributeType: attribute === sort?.name ? sort.type : 'S',
    })),
    ...(indexes.length > 0 && { GlobalSecondaryIndexes: indexes }),
  });
};

const namesOf = ({ key, sort }: Keyed): readonly string[] => (sort === undefined ? [key] : [key, sort]);

const keysOf = (shape: Keyed): KeySchemaElement[] =>
  namesOf(shape).map((name, nth) => ({ AttributeName: name, KeyType: nth === 0 ? 'HASH' : 'RANGE' }));
