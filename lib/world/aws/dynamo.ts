import {
  type AttributeValue,
  ConditionalCheckFailedException,
  DeleteItemCommand,
  DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  TransactionCanceledException,
  TransactWriteItemsCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import { TABLES, type TableName } from './tables.ts';

/** A client and what stands before every table's name: `thanh-hoa-`. */
export type Dynamo = { readonly client: DynamoDBClient; readonly tables: string };

/** What an attribute holds; one that is undefined is not written. */
export type Item = Readonly<Record<string, string | number | Uint8Array | undefined>>;

type Words = { readonly names?: Readonly<Record<string, string>>; readonly values?: Item };

/** When a write may be done, as a condition expression. */
export type Condition = Words & { readonly when?: string };

/** Done, with what was asked back; or refused, with what stands there (undefined: nothing). */
export type Written<Row> = { readonly done: boolean; readonly row: Row | undefined };

/** Which items, as a key condition. All pages are read unless `limit` says how many items are enough. */
export type Question = Words & {
  readonly where: string;
  readonly list?: string;
  readonly newestFirst?: boolean;
  readonly only?: string;
  readonly limit?: number;
};

/** A province's tables with the client of this container; a request that hangs is tried again after three seconds. */
export const openDynamo = (tables: string): Dynamo => ({
  client: new DynamoDBClient({
    requestHandler: { connectionTimeout: 1000, requestTimeout: 3000, throwOnRequestTimeout: true },
  }),
  tables,
});

/** One item as it stands now (consistently), or undefined. */
export const getItem = async <Row>(dynamo: Dynamo, table: TableName, key: Item): Promise<Row | undefined> => {
  const { Item: found } = await dynamo.client.send(
    new GetItemCommand({ TableName: dynamo.tables + table, Key: toItem(key), ConsistentRead: true }),
  );
  return fromItem<Row>(found);
};

/** Items by key, in the order of the sort key: consistently from the table, a moment late from one of its lists. */
export const queryItems = async <Row>(
  dynamo: Dynamo,
  table: TableName,
  question: Question,
): Promise<readonly Row[]> => {
  const { where, list, newestFirst = false, only, limit } = question;
  const rows: Row[] = [];
  let after: Record<string, AttributeValue> | undefined;
  do {
    const page = await dynamo.client.send(
      new QueryCommand({
        TableName: dynamo.tables + table,
        ...(list === undefined ? { ConsistentRead: true } : { IndexName: list }),
        KeyConditionExpression: where,
        ...wordsOf(question),
        ScanIndexForward: !newestFirst,
        ...(only !== undefined && { ProjectionExpression: only }),
        ...(limit !== undefined && { Limit: limit - rows.length }),
        ...(after !== undefined && { ExclusiveStartKey: after }),
      }),
    );
    rows.push(...(page.Items ?? []).flatMap((item) => fromItem<Row>(item) ?? []));
    after = page.LastEvaluatedKey;
  } while (after !== undefined && rows.length < (limit ?? Number.POSITIVE_INFINITY));
  return rows;
};

/** Puts an item in place of what stood there. */
export const putItem = <Row = Item>(
  dynamo: Dynamo,
  table: TableName,
  item: Item,
  condition: Condition = {},
): Promise<Written<Row>> =>
  written(() =>
    dynamo.client.send(
      new PutItemCommand({ TableName: dynamo.tables + table, Item: toItem(item), ...conditionOf(condition) }),
    ),
  );

/** Puts items where none of them stands, all together or none; whether it was done. At most 100. */
export const putTogether = async (dynamo: Dynamo, table: TableName, items: readonly Item[]): Promise<boolean> => {
  const ConditionExpression = `attribute_not_exists(${TABLES[table].key})`;
  const TransactItems = items.map((item) => ({
    Put: { TableName: dynamo.tables + table, Item: toItem(item), ConditionExpression },
  }));
  try {
    await dynamo.client.send(new TransactWriteItemsCommand({ TransactItems }));
    return true;
  } catch (error) {
    if (error instanceof TransactionCanceledException) return false;
    throw error;
  }
};

/** Changes an item, or makes it; answers it as it was (`old`) or as it is (`new`) where asked. */
export const updateItem = <Row = Item>(
  dynamo: Dynamo,
  table: TableName,
  key: Item,
  { change, answer, ...condition }: Condition & { readonly change: string; readonly answer?: 'old' | 'new' },
): Promise<Written<Row>> =>
  written(() =>
    dynamo.client.send(
      new UpdateItemCommand({
        TableName: dynamo.tables + table,
        Key: toItem(key),
        UpdateExpression: change,
        ...conditionOf(condition),
        ...(answer !== undefined && { ReturnValues: answer === 'old' ? 'ALL_OLD' : 'ALL_NEW' }),
      }),
    ),
  );

/** Deletes an item; answers it as it was. Gone already is success. */
export const deleteItem = <Row = Item>(
  dynamo: Dynamo,
  table: TableName,
  key: Item,
  condition: Condition = {},
): Promise<Written<Row>> =>
  written(() =>
    dynamo.client.send(
      new DeleteItemCommand({
        TableName: dynamo.tables + table,
        Key: toItem(key),
        ...conditionOf(condition),
        ReturnValues: 'ALL_OLD',
      }),
    ),
  );

/** Plain values as DynamoDB writes them. */
export const toItem = (item: Item): Record<string, AttributeValue> =>
  Object.fromEntries(
    Object.entries(item).flatMap(([name, value]) => (value === undefined ? [] : [[name, attributeOf(value)]])),
  );

/** An item of DynamoDB as plain values; whoever asks knows which it holds. */
export const fromItem = <Row>(item: Record<string, AttributeValue> | undefined): Row | undefined =>
  item === undefined
    ? undefined
    : (Object.fromEntries(
        Object.entries(item).map(([name, { S, N, B }]) => [name, N === undefined ? (S ?? B) : Number(N)]),
      ) as Row);

const attributeOf = (value: string | number | Uint8Array): AttributeValue => {
  if (typeof value === 'string') return { S: value };
  return typeof value === 'number' ? { N: String(value) } : { B: value };
};

const written = async <Row>(
  send: () => Promise<{ readonly Attributes?: Record<string, AttributeValue> | undefined }>,
): Promise<Written<Row>> => {
  try {
    return { done: true, row: fromItem<Row>((await send()).Attributes) };
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return { done: false, row: fromItem<Row>(error.Item) };
    throw error;
  }
};

const wordsOf = ({ names, values }: Words) => ({
  ...(names !== undefined && { ExpressionAttributeNames: { ...names } }),
  ...(values !== undefined && { ExpressionAttributeValues: toItem(values) }),
});

const conditionOf = (condition: Condition) => ({
  ...wordsOf(condition),
  ...(condition.when !== undefined && {
    ConditionExpression: condition.when,
    ReturnValuesOnConditionCheckFailure: 'ALL_OLD' as const,
  }),
});
