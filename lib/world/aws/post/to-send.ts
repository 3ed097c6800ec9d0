import type { Instant } from '../../../domain/time/instant.ts';
import type { Notice, Outbox } from '../../world.ts';
import { type Dynamo, putItem } from '../dynamo.ts';
import { awsInbox, itemOf, type KeptNotice } from './inbox.ts';

type Parts = { readonly dynamo: Dynamo; readonly now: () => Instant };

/** Nobody has set about sending it. Not 0: with that a province is restored, and what was to send there may have gone before. */
export const NOT_YET = -1;

/** An outbox for a function that brings no post: the portal shows a notice at once; an e-mail or SMS is put to send, and the sweep sends it within five minutes. */
export const awsOutboxToSend = (parts: Parts): Outbox => ({
  ...awsInbox(parts.dynamo),
  send: async (notice) => {
    const { row } = await putNotice(parts, notice, Date.now(), NOT_YET);
    return row?.refused === undefined ? 'taken' : 'refused';
  },
});

/** Puts a notice where none of its key stands: on the portal that is the sending, any other is to send. Done, or what stands there. */
export const putNotice = ({ dynamo, now }: Parts, notice: Notice, milliseconds: number, claimedAt: number) =>
  putItem<KeptNotice>(
    dynamo,
    'outbox',
    {
      ...itemOf(notice, milliseconds),
      ...(notice.channel === 'portal' ? { sentAt: now() } : { unsent: 'unsent', claimedAt }),
    },
    { when: 'attribute_not_exists(about)' },
  );
