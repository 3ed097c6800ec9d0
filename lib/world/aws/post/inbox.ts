import type { Instant } from '../../../domain/time/instant.ts';
import type { Notice, Outbox, SentNotice } from '../../world.ts';
import { type Dynamo, type Item, queryItems } from '../dynamo.ts';

/** A notice as it stands in the table: `unsent` while it is to send. */
export type KeptNotice = {
  readonly about: string;
  readonly key: string;
  readonly recipient: string;
  readonly place: string;
  readonly body: string;
  readonly sentAt?: Instant;
  readonly unsent?: string;
  /** When somebody last set about sending it, milliseconds of real time. */
  readonly claimedAt?: number;
  readonly repeat?: string;
  readonly refused?: string;
};

/** A part of the world that shows notices and sends none: for functions that bring no post. */
export const awsInbox = (dynamo: Dynamo): Outbox => ({
  inbox: async (account, since = '') => {
    const found = await queryItems<KeptNotice>(dynamo, 'outbox', {
      list: 'inbox',
      where: '#recipient = :recipient AND #place BETWEEN :from AND :to',
      names: { '#recipient': 'recipient', '#place': 'place' },
      values: { ':recipient': account, ':from': `portal~${since}`, ':to': 'portal~~' },
      newestFirst: true,
    });
    return found.map(sentNotice);
  },
  send: noPost,
  resendUnsent: noPost,
  forget: noPost,
  blank: noPost,
});

/** A notice about a dossier stands beside the others about it; one about none with its recipient. */
export const placeOf = ({ dossier, recipient, key }: Notice): { readonly about: string; readonly key: string } => ({
  about: dossier || toRecipient(recipient),
  key,
});

/** Under what the notices stand that are about no dossier. */
export const toRecipient = (recipient: string): string => `to ${recipient}`;

/** The item of a notice put at `milliseconds` of real time, in its order among those of its channel. */
export const itemOf = (notice: Notice, milliseconds: number): Item => ({
  ...placeOf(notice),
  recipient: notice.recipient,
  place: `${notice.channel}~${notice.at}~${String(milliseconds).padStart(15, '0')}`,
  body: JSON.stringify(notice),
});

const sentNotice = ({ body, sentAt, repeat }: KeptNotice): SentNotice => ({
  ...(JSON.parse(body) as Notice),
  state: sentAt === undefined ? 'to-send' : 'sent',
  repeat: repeat !== undefined,
  sentAt: sentAt ?? null,
});

const noPost = async (): Promise<never> => {
  throw new Error('this function was given no post');
};
