import type { IncomingHttpHeaders } from 'node:http';

/** One call of AWS, as the bill would list it. */
export type Call = {
  readonly service: string;
  readonly operation: string;
  /** The table, machine or kind of object it is about. */
  readonly about: string;
  /** The function that made it; empty: somebody else. */
  readonly by: string;
};

type Asked = {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
};

/** Which call a request to AWS is; undefined where it is none (a page of the emulator itself). */
export const callOf = (asked: Asked): Call | undefined => {
  const found = byTarget(asked) ?? byForm(asked) ?? byPath(asked);
  return found && { ...found, by: functionOf(asked.headers) };
};

type Found = Omit<Call, 'by'>;

const SERVICES: Readonly<Record<string, string>> = {
  DynamoDB_20120810: 'DynamoDB',
  AWSStepFunctions: 'Step Functions',
  TrentService: 'KMS',
  AWSCognitoIdentityProviderService: 'Cognito',
};

/** Services of the JSON protocols name the operation in a header. */
const byTarget = ({ headers, body }: Asked): Found | undefined => {
  const [prefix = '', operation] = String(headers['x-amz-target'] ?? '').split('.');
  if (operation === undefined) return undefined;
  const said = JSON.parse(body.toString() || '{}') as Readonly<Record<string, unknown>>;
  const about =
    String(said.TableName ?? firstTable(said.TransactItems) ?? said.stateMachineArn ?? '')
      .split(':')
      .at(-1) ?? '';
  return { service: SERVICES[prefix] ?? prefix, operation, about: `${about}${kindOf(operation, body)}` };
};

/** What is put together goes into one table. */
const firstTable = (items: unknown): string | undefined =>
  (items as readonly { readonly Put?: { readonly TableName?: string } }[] | undefined)?.[0]?.Put?.TableName;

/** SNS still says it in a form. */
const byForm = ({ headers, body }: Asked): Found | undefined => {
  if (!String(headers['content-type']).startsWith('application/x-www-form-urlencoded')) return undefined;
  const action = new URLSearchParams(body.toString()).get('Action');
  return action === null ? undefined : { service: 'SNS', operation: action, about: '' };
};

/** The calendar that is read beside a dossier, and the looks that are kept beside it, are told from the dossier’s own journal. */
const kindOf = (operation: string, body: Buffer): string => {
  if (operation === 'Query' && body.includes('"calendar/')) return ' (calendar)';
  return body.includes('{"S":"looks/') ? ' (looks)' : '';
};

const byPath = ({ method, url, headers }: Asked): Found | undefined => {
  const { pathname, searchParams } = new URL(url, 'http://aws');
  if (pathname.startsWith('/v2/email/'))
    return { service: 'SES', operation: sesOperation(method, pathname), about: '' };
  if (/\.well-known\/jwks\.json$/.test(pathname)) return { service: 'Cognito', operation: 'GetKeys', about: '' };
  const signed = headers.authorization ?? searchParams.get('X-Amz-Credential') ?? '';
  if (!signed.includes('/s3/')) return undefined;
  const [, , ...key] = pathname.split('/');
  return { service: 'S3', operation: s3Operation(method, searchParams, headers), about: key[0] ?? '' };
};

const sesOperation = (method: string, pathname: string): string =>
  method === 'POST' && pathname.endsWith('/outbound-emails') ? 'SendEmail' : `${method} ${pathname}`;

const s3Operation = (method: string, search: URLSearchParams, headers: IncomingHttpHeaders): string => {
  if (search.has('tagging')) return `${method === 'GET' ? 'Get' : 'Put'}ObjectTagging`;
  if (search.has('retention')) return 'PutObjectRetention';
  if (search.has('versions')) return 'ListObjectVersions';
  if (search.has('delete')) return 'DeleteObjects';
  if (search.has('list-type')) return 'ListObjectsV2';
  if (method === 'PUT') return headers['x-amz-copy-source'] === undefined ? 'PutObject' : 'CopyObject';
  return { GET: 'GetObject', HEAD: 'HeadObject', DELETE: 'DeleteObject' }[method] ?? method;
};

/** The harness has every function sign with its name (`app/…`). */
const functionOf = (headers: IncomingHttpHeaders): string =>
  /\bapp\/(\S+)/.exec(`${headers['user-agent'] ?? ''} ${headers['x-amz-user-agent'] ?? ''}`)?.[1] ?? '';
