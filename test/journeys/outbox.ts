import { setTimeout as pause } from 'node:timers/promises';
import { anyone } from './person.ts';

/** What the one-machine edition sent by e-mail or SMS. */
export type Sent = {
  readonly channel: 'email' | 'sms';
  readonly recipient: string;
  readonly account: string;
  readonly subject: string;
  readonly text: string;
  readonly dossier: string;
  readonly kind: string;
  readonly at: string;
};

export const sentBy = async (url: string): Promise<readonly Sent[]> =>
  (await anyone(url).ask<{ items: Sent[] }>('GET', '/desk/outbox')).body.items;

/** Notices go out after the answer: looked for until one is there, for ten seconds; then what is there. */
export const waitForSent = async (url: string, fits: (sent: Sent) => boolean): Promise<readonly Sent[]> => {
  for (let tries = 0; tries < 200; tries++) {
    const found = (await sentBy(url)).filter(fits);
    if (found.length > 0) return found;
    await pause(50);
  }
  return [];
};

/** The latest one-time code sent to an address. */
export const codeSentTo = async (url: string, address: string): Promise<string> => {
  const sent = await waitForSent(url, ({ recipient, kind }) => recipient === address && kind === 'one-time-code');
  const code = /\b\d{6}\b/.exec(sent.at(-1)?.text ?? '')?.[0];
  if (code === undefined) throw new Error(`no code was sent to ${address}`);
  return code;
};
