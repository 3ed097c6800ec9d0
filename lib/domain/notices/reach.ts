import { contactOf } from './contact.ts';

type Posted = 'email' | 'sms';

/** How a person can be reached, and which channels they chose. */
export type Reachable = {
  readonly email: string | null;
  readonly phone: string | null;
  readonly notify: readonly Posted[];
};

/** Landlines of Vietnam begin with 02: no SMS reaches them. */
export const LANDLINE = /^02/;

const addressOver = (channel: Posted, { email, phone }: Reachable): string | null => {
  const contact = contactOf((channel === 'email' ? email : phone) ?? '');
  return contact?.channel === channel && !(channel === 'sms' && LANDLINE.test(contact.to)) ? contact.to : null;
};

type Address = { readonly channel: Posted; readonly to: string };

const over = (channels: readonly Posted[], person: Reachable): readonly Address[] =>
  channels.flatMap((channel) => {
    const to = addressOver(channel, person);
    return to === null ? [] : [{ channel, to }];
  });

/** What a person chose of what is offered, where they have it. */
export const addressesOf = (person: Reachable, offered: readonly string[]): readonly Address[] =>
  over(
    POSTED.filter((channel) => offered.includes(channel) && person.notify.includes(channel)),
    person,
  );

/**
 * Over which channels a person is told something, by e-mail or SMS. Mostly those they chose of what the province offers.
 * What the law wants told (`must`: ND61-17.2a "gửi thư điện tử, gửi tin nhắn"; 19.9) goes over at least one that this person
 * has, in every province: their e-mail, else an SMS. Empty then: somebody has to phone (reading 27).
 */
export const channelsTo = (person: Reachable, offered: readonly string[], must: boolean): readonly Address[] => {
  const chosen = addressesOf(person, offered);
  return chosen.length > 0 || !must ? chosen : over(POSTED, person).slice(0, 1);
};

const POSTED: readonly Posted[] = ['email', 'sms'];
