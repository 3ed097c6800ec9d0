import type { Told, WholeSystem } from './whole-system.ts';

/** Mai registers; everything about her is invented. */
export const MAI = {
  username: 'phamthimai',
  password: 'sông Mã chảy về đông 7',
  name: 'Phạm Thị Mai',
  identifier: '099099000777',
  email: 'mai@tinhmau.example.vn',
  phone: '0900000777',
  address: 'Thôn Mới, xã Mẫu, Tỉnh Mẫu',
  birthday: '1992-05-17',
  declaredTrue: true,
} as const;

/** The last thing sent to an address. */
export const lastTo = (front: WholeSystem, address: string): string => {
  const sent = front.system.sent().findLast(({ to }) => to === address);
  if (sent === undefined) throw new Error(`nothing was sent to ${address}`);
  return sent.text;
};

/** The last code sent to an address. */
export const codeTo = (front: WholeSystem, address: string): string => {
  const sent = front.system.sent().findLast(({ to, kind }) => to === address && kind === 'one-time-code');
  const code = /\b\d{6}\b/.exec(sent?.text ?? '')?.[0];
  if (code === undefined) throw new Error(`no code was sent to ${address}`);
  return code;
};

export const another = (code: string): string => String((Number(code) + 1) % 1_000_000).padStart(6, '0');

export type Person = { readonly username: string; readonly password: string };

export const signIn = (front: WholeSystem, { username, password }: Person): Promise<Told> =>
  front.ask('POST', '/api/sign-in', { body: { username, password } });

/** The headers of who signed in. */
export const sessionOf = async (front: WholeSystem, person: Person): Promise<Record<string, string>> => {
  const told = await signIn(front, person);
  if (told.status !== 200) throw new Error(`cannot sign in: ${JSON.stringify(told.body)}`);
  return { authorization: `Bearer ${(told.body as { token: string }).token}` };
};

/** The password an office gave out, as the last letter to its holder says it (TH-8.1b). */
export const firstPasswordTo = (front: WholeSystem, address: string): string =>
  /Mật khẩu ban đầu: (\S+)\./.exec(lastTo(front, address))?.[1] ?? '';

/** The code an officer has sent to where the first password will go, as its holder reads it out. */
export const issueCodeTo = async (
  front: WholeSystem,
  as: string,
  said: { email?: string; phone?: string },
): Promise<string> => {
  const { email, phone } = said;
  const body = email === undefined ? { phone } : { email };
  const told = await front.ask('POST', '/api/desk/accounts/contact-code', { as, body });
  if (told.status !== 200) throw new Error(JSON.stringify(told.body));
  return codeTo(front, email ?? phone ?? '');
};

type Issued = { readonly email?: string; readonly phone?: string; readonly [field: string]: unknown };

/** Issued at the counter, with the code read out. */
export const issueAt = async (front: WholeSystem, as: string, said: Issued, more: object = {}): Promise<Told> => {
  const contactCode = await issueCodeTo(front, as, said);
  return front.ask('POST', '/api/desk/accounts', { as, body: { ...said, contactCode }, ...more });
};

/** The headers of who signed in with a first password and, as is asked before anything else, made it their own (TH-20.2). */
export const settledIn = async (
  front: WholeSystem,
  { username, first, own = 'đồng lúa chín vàng tháng mười' }: { username: string; first: string; own?: string },
): Promise<Record<string, string>> => {
  const headers = await sessionOf(front, { username, password: first });
  const told = await front.ask('POST', '/api/account/password', { headers, body: { current: first, password: own } });
  if (told.status !== 200) throw new Error(`the first password stays: ${JSON.stringify(told.body)}`);
  return { authorization: `Bearer ${(told.body as { token: string }).token}` };
};

/** Registers, answers the account's id. */
export const register = async (front: WholeSystem, said: object = MAI): Promise<string> => {
  const told = await front.ask('POST', '/api/accounts', { body: said });
  if (told.status !== 201) throw new Error(JSON.stringify(told.body));
  return (told.body as { id: string }).id;
};

export const verify = (front: WholeSystem, id: string, code: string): Promise<Told> =>
  front.ask('POST', `/api/accounts/${id}/verification`, { body: { code } });

export type Move = { readonly decision: string; readonly step: string | null };

/** What an approver may decide now. */
export const movesOn = async (front: WholeSystem, id: string, as: string): Promise<readonly Move[]> => {
  await front.system.settled();
  return ((await front.ask('GET', `/api/desk/accounts/${id}`, { as })).body as { moves: readonly Move[] }).moves;
};

/** Decides what stands open for the approver. */
export const decide = async (
  front: WholeSystem,
  id: string,
  as: string,
  body: { decision: string; reason?: string },
): Promise<Told> => {
  const move = (await movesOn(front, id, as)).find(({ decision }) => decision === body.decision);
  const told = await front.ask('POST', `/api/desk/accounts/${id}/decisions`, {
    as,
    body: { seen: move?.step ?? null, ...body },
  });
  await front.system.settled();
  return told;
};
