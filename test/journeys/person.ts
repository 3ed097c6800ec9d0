import { createHash } from 'node:crypto';
import type { DeskDossier } from '../../lib/contract/desk.ts';
import type { Move } from '../../lib/contract/moves.ts';

type Json = Record<string, unknown>;
export type Told<T = Json> = { readonly status: number; readonly body: T };

/** Somebody at the API of a running desk. */
export type Person = {
  ask<T = Json>(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Told<T>>;
  /** The decision as the page would send it: what it saw comes from the move on offer. */
  decide(dossier: string, decision: string, more?: Json, headers?: Record<string, string>): Promise<Told>;
  move(dossier: string, decision: string): Promise<Move | undefined>;
  upload(dossier: string, component: string, file: { name: string; type: string; bytes: Uint8Array }): Promise<Told>;
};

/** Anyone, not signed in. */
export const anyone = (url: string, token?: string): Person => {
  const ask: Person['ask'] = async <T>(
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ) => {
    const response = await fetch(`${url}${path}`, {
      method,
      headers: {
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, body: (text.startsWith('{') ? JSON.parse(text) : text) as T };
  };
  const move: Person['move'] = async (dossier, decision) => {
    const { body } = await ask<DeskDossier>('GET', `/api/desk/dossiers/${dossier}`);
    return body.moves?.find((one) => one.decision === decision);
  };
  return {
    ask,
    move,
    decide: async (dossier, decision, more = {}, headers = {}) => {
      const { body } = await ask<DeskDossier>('GET', `/api/desk/dossiers/${dossier}`);
      const offered = [...(body.moves ?? []), ...(body.hindered ?? [])].find((one) => one.decision === decision);
      const seen = { seen: offered?.step ?? null, about: offered?.about ?? null };
      return ask('POST', `/api/desk/dossiers/${dossier}/decisions`, { decision, ...seen, ...more }, headers);
    },
    upload: async (dossier, component, { name, type, bytes }) => {
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      const declared = { component, name, type, size: bytes.length, sha256 };
      const made = await ask<{ fileId: string; upload: { url: string; headers: Record<string, string> } }>(
        'POST',
        `/api/dossiers/${dossier}/files`,
        declared,
      );
      if (made.status !== 201) return made;
      const { fileId, upload } = made.body;
      await fetch(upload.url, { method: 'PUT', headers: upload.headers, body: Buffer.from(bytes) });
      return ask('POST', `/api/dossiers/${dossier}/files/${fileId}/arrival`);
    },
  };
};

/** One of the sample people of the desk, who signs in with the first thing they do. */
export const signedIn = (url: string, username: string): Person => {
  let person: Promise<Person> | undefined;
  const signIn = async (): Promise<Person> => {
    const said = { username, password: `mau-${username}`, ...(await secondFactor(url, username)) };
    const { body } = await anyone(url).ask<{ token: string }>('POST', '/api/sign-in', said);
    return anyone(url, body.token);
  };
  const me = (): Promise<Person> => {
    person ??= signIn();
    return person;
  };
  return {
    ask: async (...asked) => (await me()).ask(...asked),
    move: async (...asked) => (await me()).move(...asked),
    decide: async (...asked) => (await me()).decide(...asked),
    upload: async (...asked) => (await me()).upload(...asked),
  };
};

/** Staff of a deployed province show a second factor too (B6); the harness holds their apps. */
const secondFactor = async (url: string, username: string): Promise<{ code?: string }> => {
  if (process.env.DEPLOYED === undefined) return {};
  return (await anyone(url).ask<{ code?: string }>('GET', `/desk/second-factor?username=${username}`)).body;
};

const CAST = {
  lan: 'nguyenthilan',
  hung: 'tranvanhung',
  minh: 'lethiminh.hacthanh',
  bich: 'phamngocbich.hacthanh',
  quang: 'trinhvanquang.hacthanh',
  dung: 'nguyenhuudung.hacthanh',
  tam: 'dothitam.hacthanh',
  son: 'maivanson.hacthanh',
  hanh: 'hoangthihanh.hacthanh',
  thu: 'vuthithu.hacthanh',
} as const;

/** Lan and Hùng file; at Hạc Thành Minh and Bích receive, Dũng assigns, Tâm and Sơn appraise, Bà Hạnh signs, Thu seals. */
export const cast = (url: string): Record<keyof typeof CAST, Person> =>
  Object.fromEntries(Object.entries(CAST).map(([name, username]) => [name, signedIn(url, username)])) as Record<
    keyof typeof CAST,
    Person
  >;
