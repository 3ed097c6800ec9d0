import type { Instant } from '../../../domain/time/instant.ts';
import type { Notice, Outbox, SentNotice } from '../../world.ts';
import type { Store } from '../database.ts';

type OutboxRow = { sent_at: string | null; repeat: number; body: string };

export type OneMachineOutbox = Outbox & {
  /** Everything ever put, in the order it was put. */
  sent(): SentNotice[];
};

/** The outbox the one-machine edition shows in the browser: to send, then sent. On one machine, marking it sent is the sending. */
export const oneMachineOutbox = (store: Store, now: () => Instant): OneMachineOutbox => {
  const onTheWay = new Map<string, ReturnType<Outbox['send']>>();

  // Both in the order given and mostly in one commit; a crash in between leaves it put and not sent.
  const sendOnce: Outbox['send'] = async (notice) => {
    await Promise.all([store.note(() => put(notice)), store.note(() => store.run(SENT, now(), notice.key))]);
    return 'taken';
  };
  const put = (notice: Notice): void => {
    const known = store.one<OutboxRow>('SELECT sent_at, repeat, body FROM outbox WHERE key = ?', notice.key);
    if (known === undefined) {
      store.run(
        'INSERT INTO outbox (key, recipient, channel, sent_at, repeat, body) VALUES (?, ?, ?, NULL, 0, ?)',
        notice.key,
        notice.recipient,
        notice.channel,
        JSON.stringify(notice),
      );
    } else if (known.sent_at === null) {
      store.run('UPDATE outbox SET repeat = 1 WHERE key = ?', notice.key);
    }
  };

  const send: Outbox['send'] = (notice) => {
    const sending = onTheWay.get(notice.key) ?? sendOnce(notice).finally(() => onTheWay.delete(notice.key));
    onTheWay.set(notice.key, sending);
    return sending;
  };

  return {
    send,
    inbox: async (account, since = '') =>
      store
        .all<OutboxRow>(
          `SELECT sent_at, repeat, body FROM outbox
           WHERE recipient = ? AND channel = 'portal' AND json_extract(body, '$.at') >= ? ORDER BY seq DESC`,
          account,
          since,
        )
        .map(noticeOf),
    resendUnsent: async () => {
      const unsent = store.all<OutboxRow>(
        'SELECT sent_at, repeat, body FROM outbox WHERE sent_at IS NULL ORDER BY seq',
      );
      for (const row of unsent) await send(JSON.parse(row.body) as Notice);
      return unsent.length;
    },
    forget: async (recipient) => {
      await store.write(() => store.run('DELETE FROM outbox WHERE recipient = ?', recipient));
    },
    blank: async (dossier) => {
      await store.write(() =>
        store.run(
          "UPDATE outbox SET body = json_set(body, '$.text', ?) WHERE key > ? AND key < ?",
          DESTROYED,
          `${dossier}/`,
          `${dossier}0`,
        ),
      );
    },
    sent: () => store.all<OutboxRow>('SELECT sent_at, repeat, body FROM outbox ORDER BY seq').map(noticeOf),
  };
};

/** What stands where the words of a notice were destroyed (N2). */
const DESTROYED = 'Đã tiêu hủy theo thời hạn lưu trữ';

/** On one machine marking it is the sending: the same notice is never sent twice. */
const SENT = 'UPDATE outbox SET sent_at = ? WHERE key = ? AND sent_at IS NULL';

const noticeOf = (row: OutboxRow): SentNotice => ({
  ...(JSON.parse(row.body) as Notice),
  state: row.sent_at === null ? 'to-send' : 'sent',
  repeat: row.repeat === 1,
  sentAt: row.sent_at,
});
