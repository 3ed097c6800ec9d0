import { type AttributeValue, BatchWriteItemCommand, type DynamoDBClient, ScanCommand } from '@aws-sdk/client-dynamodb';
import { TABLES, type TableName, type TableShape } from '../../lib/world/aws/tables.ts';

type Item = Readonly<Record<string, AttributeValue>>;

const AT_ONCE = 25;

/** Empties every table of a province on the emulator, so that each journey starts with a fresh one, as on one machine. On AWS the journal's own policy would refuse. */
export const emptyTables = async (client: DynamoDBClient, tables: string): Promise<void> => {
  await Promise.all((Object.keys(TABLES) as TableName[]).map((table) => empty(client, tables + table, TABLES[table])));
};

/** Every item of a table. */
export const itemsOf = async (client: DynamoDBClient, table: string): Promise<readonly Item[]> => {
  const items: Record<string, AttributeValue>[] = [];
  let from: Record<string, AttributeValue> | undefined;
  do {
    const page = await client.send(
      new ScanCommand({ TableName: table, ConsistentRead: true, ...(from && { ExclusiveStartKey: from }) }),
    );
    items.push(...(page.Items ?? []));
    from = page.LastEvaluatedKey;
  } while (from !== undefined);
  return items;
};

/** What an attribute holds, as text; empty where it is not there. */
export const attributeText = (item: Item, name: string): string => item[name]?.S ?? item[name]?.N ?? '';

const empty = async (client: DynamoDBClient, table: string, { key, sort }: TableShape): Promise<void> => {
  const items = await itemsOf(client, table);
  const names = [key, ...(sort === undefined ? [] : [sort.name])];
  for (let at = 0; at < items.length; at += AT_ONCE) {
    const deletes = items
      .slice(at, at + AT_ONCE)
      .map((item) => Object.fromEntries(names.map((name) => [name, item[name] as AttributeValue])))
      .map((Key) => ({ DeleteRequest: { Key } }));
    await client.send(new BatchWriteItemCommand({ RequestItems: { [table]: deletes } }));
  }
};
