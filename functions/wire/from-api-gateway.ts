import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { callerAddress } from './caller-address.ts';
import { MOST_BYTES } from './gateway-event.ts';
import { Refused } from './operation.ts';

/** API Gateway's event as our handlers take it: parameters decoded once, the caller's own address. Refuses what is too large (413) or badly encoded (400). */
export const fromApiGateway = (event: APIGatewayProxyEventV2, most = MOST_BYTES): APIGatewayProxyEventV2 => {
  if (bytesOf(event) > most) throw new Refused(413, 'body-too-large');
  const { requestContext } = event;
  return {
    ...event,
    pathParameters: decoded(event.pathParameters),
    requestContext: { ...requestContext, http: { ...requestContext.http, sourceIp: callerAddress(event) } },
  };
};

/** A text of an address as it was meant: API Gateway decodes every escape but `%25`; any other that is left over was no escape. */
export const decodedText = (text: string): string => {
  if (/%(?!25)/.test(text)) throw new Refused(400, 'malformed-address');
  return text.replaceAll('%25', '%');
};

const decoded = (parameters: APIGatewayProxyEventV2['pathParameters']): Record<string, string> =>
  Object.fromEntries(Object.entries(parameters ?? {}).map(([name, value]) => [name, decodedText(value ?? '')]));

const bytesOf = ({ body = '', isBase64Encoded }: APIGatewayProxyEventV2): number =>
  Buffer.byteLength(body, isBase64Encoded ? 'base64' : 'utf8');
