import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import type { Notice } from '../../lib/world/world.ts';
import { attributeText } from './empty-tables.ts';

type Row = Readonly<Record<string, AttributeValue>>;

/** What the emulator's providers hold: nothing was sent that is not here. */
type Mail = { readonly To: readonly string[]; readonly Subject: string; readonly BodyText: string };
type Mailbox = { readonly messages: Readonly<Record<string, readonly Mail[]>> };
type Messages = { readonly sms_messages: Readonly<Record<string, readonly { readonly Message: string }[]>> };

/** What the providers really sent, in the shape of the one-machine edition's outbox; kind, dossier and account come from the outbox table. */
export const sentThrough = async (emulator: string, kept: readonly Row[]): Promise<readonly object[]> => {
  const [mailbox, messages] = await Promise.all([
    read<Mailbox>(`${emulator}/_ministack/ses/messages`),
    read<Messages>(`${emulator}/_ministack/sns/sms-messages`),
  ]);
  const mails = Object.values(mailbox.messages).flat();
  const isThere = ({ channel, to, subject, text }: Notice): boolean =>
    channel === 'sms'
      ? (messages.sms_messages[to.replace(/^0/, '+84')] ?? []).some(({ Message }) => Message === text)
      : mails.some((mail) => mail.To.includes(to) && mail.Subject.endsWith(subject) && mail.BodyText === text);

  return kept
    .filter((row) => row.sentAt !== undefined && !attributeText(row, 'place').startsWith('portal~'))
    .toSorted((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1))
    .map((row) => ({ row, notice: JSON.parse(attributeText(row, 'body')) as Notice }))
    .filter(({ notice }) => isThere(notice))
    .map(({ row, notice }) => ({
      ...notice,
      recipient: notice.to,
      account: notice.recipient,
      sentAt: attributeText(row, 'sentAt'),
      repeat: row.repeat !== undefined,
    }));
};

/** `email~<instant>~<milliseconds>` → in the order they were put, a letter before the SMS of the same moment. */
const orderOf = (row: Row): string => {
  const [channel = '', at = '', milliseconds = ''] = attributeText(row, 'place').split('~');
  return `${at}~${milliseconds}~${channel}`;
};

const read = async <Answer>(url: string): Promise<Answer> => (await fetch(url)).json() as Promise<Answer>;
