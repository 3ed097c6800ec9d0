import { NotDoneOutside } from './not-done-outside.ts';

/** What is taken to an address of others. */
export type Parcel = {
  readonly to: string;
  readonly type: string;
  readonly bytes: Uint8Array;
  /** How many bytes of an answer are read at most; absent: none, what is answered does not matter. */
  readonly answerAtMost?: number;
};

/** Requests to addresses outside the office that runs the system: by https, for a few seconds, and nowhere else than there. */
export type Courier = {
  /** Takes a parcel there; answers what was answered. Throws `NotDoneOutside` where it was not taken in. */
  take(parcel: Parcel): Promise<Uint8Array>;
};

const THIS_MACHINE: readonly string[] = ['localhost', '127.0.0.1', '[::1]'];

type Manner = {
  /** Also to this machine without TLS, as on a desk and in tests. */
  readonly hereToo: boolean;
  /** For how long an answer is waited for, all of it. */
  readonly milliseconds?: number;
};

/** A courier over the network. */
export const courier = ({ hereToo, milliseconds = 5000 }: Manner): Courier => ({
  take: async ({ to, type, bytes, answerAtMost = 0 }) => {
    const url = URL.parse(to);
    const allowed = url?.protocol === 'https:' || (hereToo && isHere(url));
    if (url === null || !allowed) throw new NotDoneOutside('not https');
    try {
      const answer = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': type },
        body: new Uint8Array(bytes),
        // Whoever holds the address named could otherwise send us anywhere, also inside.
        redirect: 'manual',
        signal: AbortSignal.timeout(milliseconds),
      });
      if (!answer.ok) {
        await answer.body?.cancel();
        throw new NotDoneOutside(`HTTP ${answer.status}`);
      }
      return await readAtMost(answer, answerAtMost);
    } catch (error) {
      throw error instanceof NotDoneOutside ? error : new NotDoneOutside(whyOf(error));
    }
  },
});

/** Node says of every failed request only that it failed; why stands in its cause. */
const whyOf = (error: unknown): string => {
  if (!(error instanceof Error)) return 'unknown';
  if (error.name === 'TimeoutError') return 'no answer in time';
  const { cause } = error;
  return cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? cause.code : error.name;
};

const isHere = (url: URL | null): boolean => url?.protocol === 'http:' && THIS_MACHINE.includes(url.hostname);

const readAtMost = async ({ body }: Response, atMost: number): Promise<Uint8Array> => {
  if (body === null) return new Uint8Array();
  const read: Uint8Array[] = [];
  let size = 0;
  if (atMost > 0)
    for await (const part of body) {
      size += part.byteLength;
      if (size > atMost) throw new NotDoneOutside('answer too long');
      read.push(part);
    }
  else await body.cancel();
  return Buffer.concat(read);
};
