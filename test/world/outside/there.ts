import { once } from 'node:events';
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Somebody outside: a server of its own on this machine. */
export type There = {
  readonly url: string;
  /** What was posted to it, in order, as `content-type body`. */
  readonly took: { readonly type: string; readonly bytes: Buffer }[];
  /** From now on it answers so. */
  answer(as: Answering): void;
  close(): Promise<void>;
};

export type Answering = (posted: Buffer, response: ServerResponse) => void | Promise<void>;

/** Takes in everything until it is told otherwise. */
export const openThere = async (): Promise<There> => {
  const took: { type: string; bytes: Buffer }[] = [];
  let answering: Answering = (_, response) => void response.writeHead(200).end('đã nhận');
  const listen: RequestListener = async (request, response) => {
    const bytes = await bodyOf(request);
    took.push({ type: String(request.headers['content-type']), bytes });
    await answering(bytes, response);
  };
  const server = createServer(listen).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/nhan`,
    took,
    answer: (as) => {
      answering = as;
    },
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
};

const bodyOf = async (request: IncomingMessage): Promise<Buffer> => Buffer.concat(await request.toArray());
