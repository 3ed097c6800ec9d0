import { createHash } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { oneMachineHandlers } from '../../bin/one-machine/handlers.ts';
import { operations } from '../../functions/audiences/operations.ts';
import { gateway } from '../../functions/wire/gateway.ts';
import type { Problem } from '../../lib/contract/common.ts';
import type { Province } from '../../lib/domain/profile.ts';
import type { Instant } from '../../lib/domain/time/instant.ts';
import { type OneMachine, openOneMachine } from '../../lib/world/one-machine.ts';
import { fastFolder } from '../fast-folder.ts';
import { tinhMau } from '../tinh-mau/province.ts';

export type Told = { readonly status: number; readonly headers: Headers; readonly body: unknown };
export type Asking = {
  readonly as?: string;
  readonly body?: unknown;
  readonly raw?: string;
  readonly headers?: Readonly<Record<string, string>>;
};

export type WholeSystem = {
  readonly dataDir: string;
  readonly system: OneMachine;
  readonly api: (request: Request) => Promise<Response>;
  ask(method: string, path: string, asking?: Asking): Promise<Told>;
  /** Declares a file, puts its bytes, says that they arrived. */
  sendFile(
    dossier: string,
    bytes: Uint8Array,
    said: { as: string; type: string; size?: number; component?: string },
  ): Promise<Told>;
  close(): Promise<void>;
};

export const BASE = 'http://desk.test';

/** The real HTTP front of Tỉnh Mẫu over a world on one machine in a folder of its own. */
export const openSystem = async (
  clock: Instant = '2026-02-10T08:00:00+07:00',
  province: Province = tinhMau,
  handlers = oneMachineHandlers(),
): Promise<WholeSystem> => {
  const dataDir = fastFolder('front');
  const seedPasswords = (username: string) => `mau-${username}`;
  const system = await openOneMachine({
    dataDir,
    province,
    publicUrl: BASE,
    clock,
    handlers,
    seedPasswords,
  });
  await system.boot();
  const api = gateway(operations, system.world);
  const tokens = new Map<string, string>();

  const tokenOf = async (username: string): Promise<string> => {
    const known = tokens.get(username);
    if (known !== undefined) return known;
    const signedIn = await system.world.identity.signIn(username, seedPasswords(username));
    if (signedIn === undefined) throw new Error(`${username} cannot sign in`);
    tokens.set(username, signedIn.session.token);
    return signedIn.session.token;
  };

  const ask: WholeSystem['ask'] = async (method, path, { as, body, raw, headers = {} } = {}) => {
    const sent = raw ?? (body === undefined ? undefined : JSON.stringify(body));
    const response = await api(
      new Request(`${BASE}${path}`, {
        method,
        headers: {
          ...(sent === undefined ? {} : { 'content-type': 'application/json' }),
          ...(as === undefined ? {} : { authorization: `Bearer ${await tokenOf(as)}` }),
          ...headers,
        },
        ...(sent === undefined ? {} : { body: sent }),
      }),
    );
    const text = await response.text();
    return { status: response.status, headers: response.headers, body: readBody(text, response.headers) };
  };

  return {
    dataDir,
    system,
    api,
    ask,
    sendFile: async (dossier, bytes, { as, type, size = bytes.length, component = 'giay-to-goc' }) => {
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      const declared = { component, name: 'Giấy tờ.pdf', type, size, sha256 };
      const made = await ask('POST', `/api/dossiers/${dossier}/files`, { as, body: declared });
      if (made.status !== 201) return made;
      const { fileId, upload } = made.body as {
        fileId: string;
        upload: { url: string; headers: Record<string, string> };
      };
      await system.receiveUpload(upload.url.slice(BASE.length), bytes, upload.headers['content-type'] ?? type);
      return ask('POST', `/api/dossiers/${dossier}/files/${fileId}/arrival`, { as });
    },
    close: async () => {
      await system.close();
      rmSync(dataDir, { recursive: true });
    },
  };
};

/** What is not JSON, such as a slip, stays as it came. */
const readBody = (text: string, headers: Headers): unknown => {
  if (text === '') return undefined;
  return headers.get('content-type')?.includes('json') ? JSON.parse(text) : text;
};

/** The problem an answer carries. Fails where it is none, or has no Vietnamese sentence. */
export const problemIn = ({ headers, body }: Told): Problem => {
  const problem = body as Problem;
  if (!headers.get('content-type')?.startsWith('application/problem+json')) throw new Error('not a problem');
  if (!/[à-ỹđ].*\.$/iu.test(problem.detail)) throw new Error(`no Vietnamese sentence: ${problem.detail}`);
  return problem;
};

/** Small files that open. */
export const PDF = readFileSync(new URL('../cases/papers/plain.pdf', import.meta.url));
export const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
