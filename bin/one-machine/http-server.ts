import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

export type Answerer = (request: Request) => Promise<Response>;

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];
const NOT_ALLOWED = JSON.stringify({
  type: 'https://motcua.vn/problems/method-not-allowed',
  title: 'Thao tác không được hỗ trợ',
  status: 405,
  reason: 'method-not-allowed',
  detail: 'Máy chủ không nhận thao tác này. Hãy dùng trình duyệt hoặc giao diện lập trình đã công bố.',
});

/**
 * An HTTP server that asks `answer` for everything. Odd methods get 405 before a Request is built: `new Request` throws on TRACE.
 * `proxied`: the host for which a proxy on this machine stands in front; where it says a caller's address, it is believed.
 */
export const httpServer = (answer: Answerer, proxied?: string): Server =>
  createServer((incoming, outgoing) => {
    outgoing.on('finish', () => drain(incoming));
    serve(incoming, outgoing, answer, proxied).catch((error: unknown) => {
      console.error(JSON.stringify({ where: 'http-server', error: error instanceof Error ? error.name : 'unknown' }));
      if (!outgoing.headersSent) outgoing.writeHead(500);
      outgoing.end();
    });
  });

const serve = async (
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  answer: Answerer,
  proxied: string | undefined,
): Promise<void> => {
  if (!METHODS.includes(incoming.method ?? '')) {
    outgoing.writeHead(405, { allow: METHODS.join(', '), 'content-type': 'application/problem+json; charset=utf-8' });
    outgoing.end(NOT_ALLOWED);
    return;
  }

  const request = requestOf(incoming, proxied);
  if (request === undefined) {
    outgoing.writeHead(400).end();
    return;
  }
  await send(await answer(request), outgoing, request);
};

/** The request as the web knows it; `x-forwarded-for` is the caller's own address, whatever the caller claims. Undefined: nonsense. */
const requestOf = (incoming: IncomingMessage, proxied: string | undefined): Request | undefined => {
  const url = `http://${incoming.headers.host ?? 'localhost'}${incoming.url}`;
  if (!incoming.url?.startsWith('/') || !URL.canParse(url)) return undefined;

  const headers = new Headers();
  for (const [name, values] of Object.entries(incoming.headersDistinct)) {
    for (const value of values ?? []) headers.append(name, value);
  }
  headers.set('x-forwarded-for', callerOf(incoming, new URL(url).hostname === proxied));
  const method = incoming.method ?? 'GET';
  if (method === 'GET' || method === 'HEAD') return new Request(url, { method, headers });

  const body = Readable.toWeb(incoming) as ReadableStream<Uint8Array>;
  return new Request(url, { method, headers, body, duplex: 'half' } as RequestInit);
};

/** A proxy puts the address it saw last. */
const callerOf = ({ socket, headersDistinct }: IncomingMessage, proxied: boolean): string => {
  const said = proxied ? headersDistinct['x-forwarded-for']?.join(',').split(',').at(-1)?.trim() : '';
  return said || (socket.remoteAddress ?? '');
};

const send = async (response: Response, outgoing: ServerResponse, request: Request): Promise<void> => {
  const bytes = Buffer.from(await response.arrayBuffer());
  const packed = bytes.length > 1000 && worthPacking(response, request) ? await promisify(gzip)(bytes) : undefined;
  outgoing.statusCode = response.status;
  for (const [name, value] of response.headers) if (name !== 'set-cookie') outgoing.setHeader(name, value);
  if (response.headers.getSetCookie().length > 0) outgoing.setHeader('set-cookie', response.headers.getSetCookie());
  if (packed !== undefined) outgoing.setHeader('content-encoding', 'gzip').setHeader('vary', 'accept-encoding');
  const body = packed ?? bytes;
  if (request.method !== 'HEAD') outgoing.setHeader('content-length', body.length);
  outgoing.end(body);
};

/** Pages, styles and islands are packed; answers of the API, which carry tokens, are not. */
const worthPacking = (response: Response, request: Request): boolean =>
  /^text\//.test(response.headers.get('content-type') ?? '') &&
  /\bgzip\b/.test(request.headers.get('accept-encoding') ?? '') &&
  !response.headers.has('content-encoding');

/** What was not read of a request is thrown away, so that its sender comes to read the answer. */
const drain = (incoming: IncomingMessage): void => {
  if (incoming.complete) return;
  incoming.removeAllListeners('data');
  incoming.resume();
};
