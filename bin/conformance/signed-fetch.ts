import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { REGION } from './emulator.ts';

type Asked = {
  readonly service: string;
  readonly method: string;
  readonly path: string;
  readonly headers?: Record<string, string>;
  readonly body?: string;
};
type Sign = (
  request: object,
  options: { readonly signingService: string; readonly signingRegion: string },
) => Promise<{ readonly headers: Record<string, string> }>;

/** Asks a service for which the project has no client, signed as the harness's other calls are; answers its JSON. */
export const signedFetch = async <Answer>(
  { config }: DynamoDBClient,
  endpoint: string,
  { service, method, path, headers = {}, body = '' }: Asked,
): Promise<Answer> => {
  const { protocol, hostname, port, host } = new URL(endpoint);
  const scheme = { name: 'sigv4', signingName: service, signingRegion: REGION, properties: {} };
  const signer = (await config.signer(scheme)) as unknown as { readonly sign: Sign };
  const request = {
    method,
    protocol,
    hostname,
    port: Number(port),
    path,
    query: {},
    headers: { host, ...headers },
    body,
  };
  const signed = await signer.sign(request, { signingService: service, signingRegion: REGION });
  const answer = await fetch(`${endpoint}${path}`, { method, headers: signed.headers, ...(body !== '' && { body }) });
  if (!answer.ok)
    throw new Error(`${service} ${method} ${path}: ${answer.status} ${(await answer.text()).slice(0, 300)}`);
  return (await answer.json()) as Answer;
};
