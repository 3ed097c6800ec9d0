import { accountJournal } from '../../../domain/accounts/account.ts';
import type { Notice } from '../../world.ts';
import { type Dynamo, deleteItem, queryItems, updateItem } from '../dynamo.ts';
import { type KeptNotice, toRecipient } from './inbox.ts';

/** What stands where the words of a notice were destroyed (N2). */
const DESTROYED = 'Đã tiêu hủy theo thời hạn lưu trữ';

/** Deletes what was sent to an account that was deleted (TTH-10.3b); broken off, it is done again. */
export const forgetNotices = async (dynamo: Dynamo, recipient: string): Promise<void> => {
  for (const { about, key } of await sentTo(dynamo, recipient)) await deleteItem(dynamo, 'outbox', { about, key });
};

/** Destroys the words of what was sent about a dossier (N2); that it was sent stays, so nothing is sent again. */
export const blankNotices = async (dynamo: Dynamo, dossier: string): Promise<void> => {
  const kept = await queryItems<KeptNotice>(dynamo, 'outbox', {
    where: 'about = :about AND begins_with(#key, :own)',
    names: { '#key': 'key' },
    values: { ':about': dossier, ':own': `${dossier}/` },
  });
  for (const { about, key, body } of kept) {
    const change = {
      change: 'SET body = :body',
      when: 'attribute_exists(about)',
      values: { ':body': JSON.stringify({ ...(JSON.parse(body) as Notice), text: DESTROYED }) },
    };
    await updateItem(dynamo, 'outbox', { about, key }, change);
  }
};

/** Everything ever sent to somebody. The list is a moment behind: what was told just now stands under the account itself. */
const sentTo = async (dynamo: Dynamo, recipient: string): Promise<readonly KeptNotice[]> => {
  const listed = queryItems<KeptNotice>(dynamo, 'outbox', {
    list: 'inbox',
    where: 'recipient = :recipient',
    values: { ':recipient': recipient },
  });
  const justNow = [toRecipient(recipient), accountJournal(recipient)].map((about) =>
    queryItems<KeptNotice>(dynamo, 'outbox', { where: 'about = :about', values: { ':about': about } }),
  );
  const found = (await Promise.all([listed, ...justNow])).flat();
  return found.filter((notice) => notice.recipient === recipient);
};
