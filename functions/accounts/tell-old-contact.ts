import { type AccountState, accountJournal, isInUse } from '../../lib/domain/accounts/account.ts';
import type { AccountEvent } from '../../lib/domain/accounts/events.ts';
import type { Entry } from '../../lib/domain/journal/entry.ts';
import type { World } from '../../lib/world/world.ts';
import { findContent } from '../deciding/contents.ts';
import type { AccountProfile } from './account-profile.ts';
import { tellOver } from './tell-over.ts';

/** Who may lose their account by a change of contact hears of it where they were reached before: when it is asked for, and when it counts. `before`: as the account stood then. */
export const tellOldContact = async (world: World, entry: Entry<AccountEvent>, before: AccountState): Promise<void> => {
  if (!isInUse(before)) return;
  const asked = entry.events.find(({ type }) => type === 'AccountChangeRequested' || type === 'AccountChangeApproved');
  if (asked === undefined || !('profile' in asked)) return;
  const { id } = before;
  const [now, then] = await Promise.all([
    findContent<AccountProfile>(world, accountJournal(id), before.profile),
    findContent<AccountProfile>(world, accountJournal(id), asked.profile),
  ]);
  if (now === undefined || then === undefined) return;
  if (now.email === then.email && now.phone === then.phone) return;
  const words = asked.type === 'AccountChangeApproved' ? CHANGED : ASKED;
  const { dossier, entry: number } = entry;
  const told = {
    ...{ dossier, entry: number, kind: words.kind, recipient: id, subject: words.subject },
    key: (channel: string) => `${dossier}/${number}/${words.kind}/${channel}/${id}`,
  };
  await tellOver(world, told, [
    ...(now.email === null ? [] : [{ channel: 'email' as const, to: now.email, text: words.text }]),
    ...(now.phone !== null && (now.email === null || now.phone !== then.phone)
      ? [{ channel: 'sms' as const, to: now.phone, text: words.sms }]
      : []),
  ]);
};

const ASKED = {
  kind: 'contact-change-asked',
  subject: 'Có đề nghị đổi nơi liên hệ của tài khoản',
  text: 'Có người biết mật khẩu đã đề nghị đổi thư điện tử hoặc số điện thoại của tài khoản. Nếu không phải ông/bà, hãy đổi mật khẩu ngay và báo cho Bộ phận Một cửa.',
  sms: 'Co de nghi doi noi lien he cua tai khoan. Neu khong phai ong/ba, hay doi mat khau va bao Bo phan Mot cua.',
};

const CHANGED = {
  kind: 'contact-changed',
  subject: 'Nơi liên hệ của tài khoản đã được đổi',
  text: 'Từ nay thông báo gửi đến nơi liên hệ mới, không gửi đến đây nữa. Mọi phiên đăng nhập đã kết thúc. Nếu không phải ông/bà đổi, hãy báo ngay cho Bộ phận Một cửa.',
  sms: 'Noi lien he cua tai khoan da duoc doi. Neu khong phai ong/ba, hay bao ngay Bo phan Mot cua.',
};
