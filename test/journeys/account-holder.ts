import { codeSentTo, waitForSent } from './outbox.ts';
import { anyone, type Person, type Told } from './person.ts';

/** Somebody who registers on the portal; invented. */
export const MAI = {
  username: 'phamthimai',
  password: 'sông Mã chảy về đông 7',
  name: 'Phạm Thị Mai',
  identifier: '099099000777',
  email: 'mai@example.vn',
  phone: '0900000777',
  address: 'Thôn Mới, xã Mẫu',
  birthday: '1992-05-17',
  declaredTrue: true,
} as const;

type Credentials = { readonly username: string; readonly password: string };

export const signInAt = (url: string, { username, password }: Credentials) =>
  anyone(url).ask<{ token: string; reason?: string }>('POST', '/api/sign-in', { username, password });

/** Signed in by a password of one's own; throws where that is refused. */
export const withPassword = async (url: string, credentials: Credentials): Promise<Person> => {
  const { status, body } = await signInAt(url, credentials);
  if (status !== 200) throw new Error(`sign-in: ${status} ${JSON.stringify(body)}`);
  return anyone(url, body.token);
};

/** The password an office gave out, as the letter to its holder says it (TH-8.1b). */
export const firstPassword = async (url: string, email: string): Promise<string> => {
  const [letter] = await waitForSent(url, ({ recipient, kind }) => recipient === email && kind === 'account-issued');
  return /Mật khẩu ban đầu: (\S+)\./.exec(letter?.text ?? '')?.[1] ?? '';
};

/** Signed in with the password an office sent, and, as is asked before anything else, with one of their own since (TH-20.2). */
export const settled = async (url: string, username: string, email: string, own: string): Promise<Person> => {
  const current = await firstPassword(url, email);
  const first = await withPassword(url, { username, password: current });
  const { status, body } = await first.ask<{ token: string }>('POST', '/api/account/password', {
    current,
    password: own,
  });
  if (status !== 200) throw new Error(`the first password stays: ${status} ${JSON.stringify(body)}`);
  return anyone(url, body.token);
};

/** An account issued at the counter, its holder having read out the code sent to where the first password goes (HT-III.1b). */
export const issuedBy = async (
  officer: Person,
  url: string,
  said: { readonly email: string; readonly [field: string]: unknown },
): Promise<Told> => {
  await officer.ask('POST', '/api/desk/accounts/contact-code', { email: said.email });
  return officer.ask('POST', '/api/desk/accounts', { ...said, contactCode: await codeSentTo(url, said.email) });
};

/** Registered, and confirmed with the code that was sent; answers the account's id. */
export const registered = async (url: string, said: typeof MAI | object = MAI, email: string = MAI.email) => {
  const { status, body } = await anyone(url).ask<{ id: string; confirmBy: string }>('POST', '/api/accounts', said);
  if (status !== 201) throw new Error(`registration: ${status} ${JSON.stringify(body)}`);
  const code = await codeSentTo(url, email);
  const { body: confirmed } = await anyone(url).ask('POST', `/api/accounts/${body.id}/verification`, { code });
  return { ...body, confirmed };
};

/** A decision of an approver on the step that stands open. */
export const judge = async (approver: Person, id: string, decision: string, reason?: string): Promise<Told> => {
  const { body } = await approver.ask<{ moves: { decision: string; step: string | null }[] }>(
    'GET',
    `/api/desk/accounts/${id}`,
  );
  const seen = body.moves.find((move) => move.decision === decision)?.step ?? null;
  return approver.ask('POST', `/api/desk/accounts/${id}/decisions`, { decision, seen, reason });
};
