import type { DynamoDBStreamEvent } from 'aws-lambda';
import type { Entry } from '../../lib/domain/journal/entry.ts';

/** The entries that a batch of the journal's stream brings, in its order. What is not an entry put there is not ours to read. */
export const entriesOf = ({ Records }: DynamoDBStreamEvent): readonly Entry<unknown>[] =>
  Records.flatMap(({ eventName, dynamodb }) => {
    const body = dynamodb?.NewImage?.body?.S;
    return eventName === 'INSERT' && body !== undefined ? [JSON.parse(body) as Entry<unknown>] : [];
  });

/** The last entry of each journal. */
export const latestOf = (entries: readonly Entry<unknown>[]): readonly Entry<unknown>[] => [
  ...new Map(entries.map((entry) => [entry.dossier, entry])).values(),
];
