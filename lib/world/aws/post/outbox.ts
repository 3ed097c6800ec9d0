import type { Instant } from '../../../domain/time/instant.ts';
import type { Notice, Outbox } from '../../world.ts';
import { type Dynamo, queryItems, updateItem } from '../dynamo.ts';
import { awsFailed } from '../failed.ts';
import { blankNotices, forgetNotices } from './destroy-notices.ts';
import { awsInbox, type KeptNotice, placeOf } from './inbox.ts';
import { carry, type Post } from './post.ts';
import { NOT_YET, putNotice } from './to-send.ts';

type Parts = Post & { readonly dynamo: Dynamo; readonly now: () => Instant };

/** So long a notice to send is left to whoever set about sending it. */
const ON_ITS_WAY_MS = 60_000;
const SIDE_BY_SIDE = 10;

/**
 * Notices, to send and then sent. On the portal one conditional put is the sending. An e-mail or SMS is put, handed over and
 * marked; what broke off in between is sent again by the sweep. What the provider refuses for good is on the failed list.
 */
export const awsOutbox = (parts: Parts, milliseconds: () => number = Date.now): Outbox => {
  const { dynamo, now } = parts;
  const onTheWay = new Map<string, ReturnType<Outbox['send']>>();

  const send: Outbox['send'] = (notice) => {
    const sending = onTheWay.get(notice.key) ?? sendOnce(notice).finally(() => onTheWay.delete(notice.key));
    onTheWay.set(notice.key, sending);
    return sending;
  };
  const sendOnce: Outbox['send'] = async (notice) => {
    const millis = milliseconds();
    const { done, row } = await putNotice(parts, notice, millis, millis);
    if (notice.channel === 'portal') return 'taken';
    if (done) return deliver(notice, false);
    if (row?.unsent !== undefined) await sendAgain(row);
    return row?.refused === undefined ? 'taken' : 'refused';
  };

  /** False where somebody else is about to, or it was sent meanwhile. */
  const sendAgain = async ({ about, key }: Pick<KeptNotice, 'about' | 'key'>): Promise<boolean> => {
    const millis = milliseconds();
    const { done, row } = await updateItem<KeptNotice>(
      dynamo,
      'outbox',
      { about, key },
      {
        change: 'SET claimedAt = :now',
        when: 'attribute_exists(unsent) AND claimedAt < :before',
        values: { ':now': millis, ':before': millis - ON_ITS_WAY_MS },
        answer: 'old',
      },
    );
    if (!done || row === undefined) return false;
    await deliver(JSON.parse(row.body) as Notice, row.claimedAt !== NOT_YET);
    return true;
  };
  const deliver = async (notice: Notice, repeat: boolean): ReturnType<Outbox['send']> => {
    const carried = await carry(parts, notice, repeat);
    if (carried === 'sent') {
      await mark(notice, repeat, 'sentAt', now());
      return 'taken';
    }

    const { dossier, entry, kind, channel } = notice;
    const error = `${channel} about ${kind} refused: ${carried.refused}`;
    await awsFailed(dynamo, now).add({ where: 'post', dossier, entry, error });
    await mark(notice, repeat, 'refused', carried.refused);
    return 'refused';
  };
  const mark = async (notice: Notice, repeat: boolean, as: 'sentAt' | 'refused', value: string): Promise<void> => {
    await updateItem(dynamo, 'outbox', placeOf(notice), {
      change: `SET ${as} = :value${repeat ? ', #repeat = :yes' : ''} REMOVE unsent`,
      when: 'attribute_exists(about)',
      ...(repeat && { names: { '#repeat': 'repeat' } }),
      values: { ':value': value, ':yes': repeat ? 'yes' : undefined },
    });
  };

  return {
    send,
    inbox: awsInbox(dynamo).inbox,
    resendUnsent: async () => {
      const unsent = await queryItems<KeptNotice>(dynamo, 'outbox', {
        list: 'unsent',
        where: 'unsent = :unsent',
        values: { ':unsent': 'unsent' },
      });
      let sent = 0;
      let failure: unknown;
      for (let at = 0; at < unsent.length; at += SIDE_BY_SIDE) {
        const tried = await Promise.allSettled(unsent.slice(at, at + SIDE_BY_SIDE).map(sendAgain));
        sent += tried.filter((it) => it.status === 'fulfilled' && it.value).length;
        const failed = tried.filter((it) => it.status === 'rejected');
        failure ??= failed[0]?.reason;
        // A provider that is down is not asked a thousand times; the next sweep goes on.
        if (failed.length === tried.length) break;
      }
      if (failure !== undefined) throw failure;
      return sent;
    },
    forget: (recipient) => forgetNotices(dynamo, recipient),
    blank: (dossier) => blankNotices(dynamo, dossier),
  };
};
