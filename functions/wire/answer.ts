import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import type { Answer, Operation } from './operation.ts';

/** Headers every answer of the API carries. */
export const SAFE_HEADERS: Readonly<Record<string, string>> = {
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
  'strict-transport-security': 'max-age=31536000; includeSubDomains',
  'x-content-type-options': 'nosniff',
};

/** The answer as API Gateway takes it: stripped by the operation's schema of that status, or bytes where the answer is not JSON. */
export const answered = (operation: Operation, answer: Answer): APIGatewayProxyStructuredResultV2 => {
  const schema = operation.answers[answer.status];
  if (schema === undefined) throw new Error(`answer ${answer.status} is not in the contract of ${operation.id}`);
  if (schema === null) return plain(answer);

  return {
    statusCode: answer.status,
    headers: { ...SAFE_HEADERS, 'content-type': 'application/json; charset=utf-8', ...answer.headers },
    body: JSON.stringify(schema.parse(answer.body)),
  };
};

const plain = ({ status, body, headers }: Answer): APIGatewayProxyStructuredResultV2 => {
  const sent = { statusCode: status, headers: { ...SAFE_HEADERS, ...headers } };
  if (body instanceof Uint8Array) return { ...sent, body: Buffer.from(body).toString('base64'), isBase64Encoded: true };
  return typeof body === 'string' ? { ...sent, body } : sent;
};
