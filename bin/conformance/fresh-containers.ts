import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { FUNCTIONS } from '../../lib/stacks/functions.ts';
import { signedFetch } from './signed-fetch.ts';

/** Ends the containers of every function, as Lambda does from time to time: the next call starts a new one that remembers nothing. */
export const freshContainers = async (client: DynamoDBClient, emulator: string, province: string): Promise<void> => {
  await Promise.all(
    Object.keys(FUNCTIONS).map(async (name) => {
      const settings = { service: 'lambda', path: `/2015-03-31/functions/${province}-${name}/configuration` };
      type Settings = { readonly Timeout: number };
      const { Timeout } = await signedFetch<Settings>(client, emulator, { ...settings, method: 'GET' });
      // Told what it is told already: the emulator starts anew with any settings.
      await signedFetch(client, emulator, { ...settings, method: 'PUT', body: JSON.stringify({ Timeout }) });
    }),
  );
};
