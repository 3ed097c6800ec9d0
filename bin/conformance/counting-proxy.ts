import { once } from 'node:events';
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import { type Call, callOf } from './call-of.ts';

/** A call that was answered. */
export type Answered = Call & {
  readonly at: number;
  readonly status: number;
  readonly path: string;
  readonly body: Buffer;
  /** Bytes of the answer. */
  readonly answered: number;
  /** The emulator's IAM said no. */
  readonly denied: boolean;
};

export type CountingProxy = {
  readonly url: string;
  /** Everything answered so far, in order, since it was last emptied. */
  readonly calls: readonly Answered[];
  empty(): void;
  /** May put another body in place of a call's, before it is passed on. */
  onCall(change: (call: Call, body: Buffer) => Buffer): void;
  /** Told after each answer, before the caller has it. */
  onAnswer(hear: (answered: Answered) => Promise<void> | void): void;
  close(): Promise<void>;
};

/** Stands between the deployed functions and the emulator and counts what passes. */
export const countingProxy = async (port: number, emulator: string): Promise<CountingProxy> => {
  const calls: Answered[] = [];
  const listeners: ((answered: Answered) => Promise<void> | void)[] = [];
  let change = (_: Call, body: Buffer): Buffer => body;

  const serve = async (incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
    const body = await bytesOf(incoming);
    const call = callOf({ method: incoming.method ?? '', url: incoming.url ?? '', headers: incoming.headers, body });
    const answer = await passOn(incoming, call === undefined ? body : change(call, body), emulator);
    const bytes = await bytesOf(answer);
    if (call !== undefined) {
      const answered = {
        ...call,
        at: Date.now(),
        status: answer.statusCode ?? 0,
        path: incoming.url ?? '',
        body,
        answered: bytes.length,
        denied: /AccessDenied|not authorized to perform/.test(bytes.subarray(0, 600).toString()),
      };
      calls.push(answered);
      for (const listener of listeners) await listener(answered);
    }
    outgoing.writeHead(answer.statusCode ?? 502, answer.rawHeaders).end(bytes);
  };

  const server = createServer((incoming, outgoing) => {
    serve(incoming, outgoing).catch((error: unknown) => {
      console.error(`proxy: ${incoming.method} ${incoming.url}: ${String(error)}`);
      if (!outgoing.headersSent) outgoing.writeHead(502);
      outgoing.end();
    });
  });
  server.keepAliveTimeout = 60_000;
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${port}`,
    calls,
    empty: () => {
      calls.length = 0;
    },
    onCall: (changed) => {
      change = changed;
    },
    onAnswer: (listener) => listeners.push(listener),
    close: async () => {
      server.close();
      server.closeAllConnections();
    },
  };
};

/** The request as it came, its host too: a presigned address names the proxy. */
const passOn = async (incoming: IncomingMessage, body: Buffer, emulator: string): Promise<IncomingMessage> => {
  const { hostname, port } = new URL(emulator);
  // As if it had come over TLS, as everything does on AWS: policies that refuse anything else are held to.
  const headers = { ...incoming.headers, 'content-length': String(body.length), 'x-forwarded-proto': 'https' };
  delete headers['transfer-encoding'];
  const passed = request({ hostname, port, method: incoming.method, path: incoming.url, headers });
  passed.end(body);
  const [answer] = (await once(passed, 'response')) as [IncomingMessage];
  return answer;
};

const bytesOf = async (stream: AsyncIterable<Buffer>): Promise<Buffer> => {
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(part);
  return Buffer.concat(parts);
};
