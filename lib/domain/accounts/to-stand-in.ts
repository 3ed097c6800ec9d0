import { localDate } from '../time/local-clock.ts';
import { dayWords } from '../time/wording.ts';
import { lastDayOf } from './away.ts';
import type { AccountEvent } from './events.ts';
import type { AccountNotice } from './to-holder.ts';

/** What a stand-in is told when they are named, or null. `absent`: the name of who is away. */
export const toStandIn = (event: AccountEvent, absent: string): (AccountNotice & { readonly to: string }) | null => {
  if (event.type !== 'AbsenceRecorded' || event.standIn === null) return null;
  const until = lastDayOf(event);
  return {
    to: event.standIn,
    kind: 'stand-in-named',
    subject: 'Bạn được cử làm thay',
    text: `${absent} vắng từ ${dayWords(localDate(event.from))} đến hết ${dayWords(until)}. Trong thời gian đó công việc của người này hiện trong Việc của tôi; nhật ký ghi rõ bạn làm thay.`,
    sms: '',
  };
};
