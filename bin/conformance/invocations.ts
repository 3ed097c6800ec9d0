import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { FUNCTIONS } from '../../lib/stacks/functions.ts';
import { signedFetch } from './signed-fetch.ts';

type Event = { readonly timestamp: number; readonly message: string };

type Page = { readonly events?: readonly Event[]; readonly nextToken?: string };

/** One call of a function as its log reports it. */
export type Invocation = { readonly name: string; readonly at: number; readonly milliseconds: number };

/** Every call of a province's functions so far, as their logs report them. */
export const readInvocations = async (
  client: DynamoDBClient,
  emulator: string,
  province: string,
): Promise<readonly Invocation[]> => {
  const all = await Promise.all(
    Object.keys(FUNCTIONS).map(async (name) =>
      (await eventsOf(client, emulator, `/aws/lambda/${province}-${name}`)).flatMap(({ timestamp, message }) => {
        const [, milliseconds] = /^REPORT .*?\tDuration: ([\d.]+) ms/.exec(message) ?? [];
        return milliseconds === undefined ? [] : [{ name, at: timestamp, milliseconds: Number(milliseconds) }];
      }),
    ),
  );
  return all.flat();
};

const eventsOf = async (client: DynamoDBClient, emulator: string, logGroupName: string): Promise<readonly Event[]> => {
  const found: Event[] = [];
  let nextToken: string | undefined;
  do {
    const page = await signedFetch<Page>(client, emulator, {
      ...{ service: 'logs', method: 'POST', path: '/' },
      headers: { 'content-type': 'application/x-amz-json-1.1', 'x-amz-target': 'Logs_20140328.FilterLogEvents' },
      body: JSON.stringify({ logGroupName, nextToken }),
    });
    found.push(...(page.events ?? []));
    nextToken = page.nextToken;
  } while (nextToken !== undefined);
  return found;
};
