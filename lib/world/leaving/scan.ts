import { type AttributeValue, ScanCommand } from '@aws-sdk/client-dynamodb';
import { type Condition, type Dynamo, fromItem, toItem } from '../aws/dynamo.ts';
import type { TableName } from '../aws/tables.ts';

/** Only items for which `when` holds; `limit`: look at no more than so many. */
export type ScanQuestion = Condition & { readonly only?: string; readonly limit?: number };

/** Every item of a table, page by page, in no order. */
export async function* scanTable<Row>(dynamo: Dynamo, table: TableName, asked: ScanQuestion = {}): AsyncGenerator<Row> {
  const { when, names, values, only, limit } = asked;
  let after: Record<string, AttributeValue> | undefined;
  do {
    const page = await dynamo.client.send(
      new ScanCommand({
        TableName: dynamo.tables + table,
        ConsistentRead: true,
        ...(when !== undefined && { FilterExpression: when }),
        ...(names !== undefined && { ExpressionAttributeNames: { ...names } }),
        ...(values !== undefined && { ExpressionAttributeValues: toItem(values) }),
        ...(only !== undefined && { ProjectionExpression: only }),
        ...(limit !== undefined && { Limit: limit }),
        ...(after !== undefined && { ExclusiveStartKey: after }),
      }),
    );
    for (const item of page.Items ?? []) yield fromItem<Row>(item) as Row;
    after = limit === undefined ? page.LastEvaluatedKey : undefined;
  } while (after !== undefined);
}
