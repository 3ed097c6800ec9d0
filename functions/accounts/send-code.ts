import { withoutDiacritics } from '../../lib/domain/catalogue/fold-text.ts';
import type { World } from '../../lib/world/world.ts';
import { Refused } from '../wire/operation.ts';

export type CodeRecipient = { readonly id: string; readonly email: string | null; readonly phone: string | null };

/** Which way a one-time code goes: by e-mail, by SMS where there is none (TTH-10.1a). */
export const wayTo = ({ email, phone }: CodeRecipient): 'email' | 'phone' => {
  if (email === null && phone === null) throw new Refused(409, 'no-way-to-send');
  return email === null ? 'phone' : 'email';
};

/** Makes and sends a one-time code, good for so many minutes. Answers which way it went. */
export const sendCode = async (
  world: World,
  to: CodeRecipient,
  { key, minutes, forWhat }: { key: string; minutes: number; forWhat: string },
): Promise<'email' | 'phone'> => {
  wayTo(to);
  // Whatever they are for, nobody is sent more than a day's codes: counted under the person, too.
  const counted = await world.codes.make(`codes of ${to.id}`, 0);
  const code = counted === undefined ? undefined : await world.codes.make(key, minutes * 60);
  if (code === undefined) throw new Refused(429, 'too-many-codes');
  return sendMadeCode(world, to, code, { minutes, forWhat });
};

/** Sends a code that was made already. Answers which way it went. */
export const sendMadeCode = async (
  world: World,
  to: CodeRecipient,
  code: string,
  { minutes, forWhat }: { minutes: number; forWhat: string },
): Promise<'email' | 'phone'> => {
  const good = minutes < 60 ? `${minutes} phút` : `${minutes / 60} giờ`;
  const text = `Mã xác thực ${forWhat}: ${code}. Mã có hiệu lực ${good}, dùng một lần. Không đưa mã này cho bất kỳ ai.`;
  await tellPrivately(world, to, 'one-time-code', 'Mã xác thực', text);
  return wayTo(to);
};

/** Uses a one-time code up. Refuses a wrong one (403) and one that holds no more (409). */
export const mustBeRightCode = async (world: World, key: string, code: string): Promise<void> => {
  const answer = await world.codes.check(key, code);
  if (answer === 'wrong') throw new Refused(403, 'code-wrong');
  if (answer === 'gone') throw new Refused(409, 'code-gone');
};

/** What only its receiver may read: never in the portal's list, by e-mail or SMS only. */
export const tellPrivately = async (
  world: World,
  to: CodeRecipient,
  kind: string,
  subject: string,
  text: string,
): Promise<void> => {
  const way = wayTo(to);
  await world.outbox.send({
    key: `${kind}/${to.id}/${world.chance.id()}`,
    dossier: '',
    entry: 0,
    kind,
    channel: way === 'email' ? 'email' : 'sms',
    to: (way === 'email' ? to.email : to.phone) ?? '',
    recipient: to.id,
    subject,
    text: way === 'email' ? text : withoutDiacritics(text),
    at: world.clock.now(),
  });
};
