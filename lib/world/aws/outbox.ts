import type { Instant } from '../../domain/time/instant.ts';
import type { Notice, Outbox } from '../world.ts';
import { blankNotices, forgetNotices } from './destroy-notices.ts';
import { type Dynamo, putItem, query, updateItem } from './dynamo.ts';
import { awsFailed } from './failed.ts';
import { awsInbox, itemOf, type KeptNotice, placeOf } from './inbox.ts';
import { carry, type Post } from './post.ts';

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
  const onTheWay = new Map<string, Promise<void>>();

  const send = (notice: Notice): Promise<void> => {
    const sending = onTheWay.get(notice.key) ?? sendOnce(notice).finally(() => onTheWay.delete(notice.key));
    onTheWay.set(notice.key, sending);
    return sending;
  };
  const sendOnce = async (notice: Notice): Promise<void> => {
    const onPortal = notice.channel === 'portal';
    const millis = milliseconds();
    const state = onPortal ? { sentAt: now() } : { unsent: 'unsent', claimedAt: millis };
    const { done, row } = await putItem<KeptNotice>(
      dynamo,
      'outbox',
      { ...itemOf(notice, millis), ...state },
      { when: 'attribute_not_exists(about)' },
    );
    if (onPortal) return;
    if (done) await deliver(notice, false);
    else if (row?.unsent !== undefined) await sendAgain(row);
  };

  /** False where somebody else is about to, or it was sent meanwhile. */
  const sendAgain = async ({ about, key }: Pick<KeptNotice, 'about' | 'key'>): Promise<boolean> => {
    const millis = milliseconds();
    const { done, row } = await updateItem<KeptNotice>(
      dynamo,
      'outbox',
      { about, key },
      {
        change: 'SET claimedAt = :now, #repeat = :yes',
        when: 'attribute_exists(unsent) AND claimedAt < :before',
        names: { '#repeat': 'repeat' },
        values: { ':now': millis, ':yes': 'yes', ':before': millis - ON_ITS_WAY_MS },
        answer: 'new',
      },
    );
    if (!done || row === undefined) return false;
    await deliver(JSON.parse(row.body) as Notice, true);
    return true;
  };
  const deliver = async (notice: Notice, repeat: boolean): Promise<void> => {
    const carried = await carry(parts, notice, repeat);
    if (carried === 'sent') return mark(notice, 'sentAt', now());

    const { dossier, entry, kind, channel } = notice;
    const error = `${channel} about ${kind} refused: ${carried.refused}`;
    await awsFailed(dynamo, now).add({ where: 'post', dossier, entry, error });
    await mark(notice, 'refused', carried.refused);
  };
  const mark = async (notice: Notice, as: 'sentAt' | 'refused', value: string): Promise<void> => {
    await updateItem(dynamo, 'outbox', placeOf(notice), {
      change: `SET ${as} = :value REMOVE unsent`,
      when: 'attribute_exists(about)',
      values: { ':value': value },
    });
  };

  return {
    send,
    inbox: awsInbox(dynamo).inbox,
    resendUnsent: async () => {
      const unsent = await query<KeptNotice>(dynamo, 'outbox', {
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
