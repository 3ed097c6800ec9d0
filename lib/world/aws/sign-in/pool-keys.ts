import { get as getPlainly } from 'node:http';
import { get } from 'node:https';
import { createLocalJWKSet, errors, type JWTVerifyGetKey } from 'jose';

type Fetched = { readonly keys: JWTVerifyGetKey; readonly at: number };

const GIVEN_UP_AFTER_MS = 5_000;
const ASKED_AGAIN_AFTER_MS = 30_000;

/**
 * The public keys under an address: fetched once, and again when a token names an unknown one. Not by `fetch`, which alone
 * would be a third of what the first answer of a container takes (G8).
 */
export const keysAt = (address: URL): JWTVerifyGetKey => {
  let fetched: Fetched | undefined;
  let onTheWay: Promise<Fetched> | undefined;

  const fetchKeys = (): Promise<Fetched> => {
    onTheWay ??= readKeys(address)
      .then((keys) => {
        fetched = { keys, at: Date.now() };
        return fetched;
      })
      .finally(() => {
        onTheWay = undefined;
      });
    return onTheWay;
  };

  return async (header, token) => {
    const { keys, at } = fetched ?? (await fetchKeys());
    try {
      return await keys(header, token);
    } catch (error) {
      if (!(error instanceof errors.JWKSNoMatchingKey) || Date.now() < at + ASKED_AGAIN_AFTER_MS) throw error;
      return (await fetchKeys()).keys(header, token);
    }
  };
};

const readKeys = async (address: URL): Promise<JWTVerifyGetKey> => createLocalJWKSet(JSON.parse(await read(address)));

const read = (address: URL): Promise<string> =>
  new Promise((resolve, reject) => {
    const ask = address.protocol === 'https:' ? get : getPlainly;
    const asked = ask(address, { signal: AbortSignal.timeout(GIVEN_UP_AFTER_MS) }, (answer) => {
      let text = '';
      answer.setEncoding('utf8').on('data', (part: string) => {
        text += part;
      });
      answer.on('error', reject).on('end', () => {
        if (answer.statusCode === 200) resolve(text);
        else reject(new Error(`the keys of a pool: answered ${answer.statusCode}`));
      });
    });
    asked.on('error', reject);
  });
