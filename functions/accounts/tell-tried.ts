import { accountJournal, type BegunAccount } from '../../lib/domain/accounts/account.ts';
import type { AccountEvent } from '../../lib/domain/accounts/events.ts';
import type { Entry } from '../../lib/domain/journal/entry.ts';
import { localDate } from '../../lib/domain/time/local-clock.ts';
import type { Account } from '../../lib/world/accounts.ts';
import type { World } from '../../lib/world/world.ts';
import { otherHolder } from './hold-number.ts';
import { type NoticeWay, tellOver } from './tell-over.ts';

/** Who holds the number somebody else registers with is told that it was tried: once a day, and without a detail. */
export const tellTried = async (world: World, { at }: Entry<AccountEvent>, account: BegunAccount): Promise<void> => {
  const id = account.holder === 'staff' ? undefined : await otherHolder(world, account);
  const holder = id === undefined ? undefined : await world.accounts.find(id);
  if (holder === undefined) return;
  const told = {
    ...{ dossier: accountJournal(holder.id), entry: 0, kind: KIND, recipient: holder.id, subject: SUBJECT },
    key: (channel: string) => `${accountJournal(holder.id)}/${KIND}/${localDate(at)}/${channel}`,
  };
  await tellOver(world, told, waysTo(holder));
};

const waysTo = ({ id, username, email, phone }: Account): readonly NoticeWay[] => [
  ...(username === null ? [] : [{ channel: 'portal' as const, to: id, text: TEXT }]),
  ...(email === null ? [] : [{ channel: 'email' as const, to: email, text: TEXT }]),
  ...(email === null && phone !== null ? [{ channel: 'sms' as const, to: phone, text: SMS }] : []),
];

const KIND = 'registration-tried';
const SUBJECT = 'Có người đăng ký tài khoản bằng số định danh của ông/bà';
const TEXT =
  'Nếu là ông/bà: không cần đăng ký lại, hãy đăng nhập, dùng “Quên mật khẩu”, hoặc mang giấy tờ đến Bộ phận Một cửa. Nếu không phải: tài khoản và hồ sơ của ông/bà không thay đổi; thấy lạ thì hãy báo cho Bộ phận Một cửa.';
const SMS = 'Co nguoi dang ky tai khoan bang so dinh danh cua ong/ba. Neu khong phai ong/ba, hay bao Bo phan Mot cua.';
