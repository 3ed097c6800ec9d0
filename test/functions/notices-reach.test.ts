import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sendNotices } from '../../functions/journals/send-notices.ts';
import type { DossierEntry, DossierEvent } from '../../lib/domain/dossier/events.ts';
import { fold } from '../../lib/domain/dossier/fold.ts';
import { BETWEEN_AGENCIES } from '../../lib/domain/words/events/between-agencies.ts';
import { COUNTER } from '../../lib/domain/words/events/counter.ts';
import { NO_NOTICE } from '../../lib/domain/words/events/event-words.ts';
import { FILING } from '../../lib/domain/words/events/filing.ts';
import { LIMITS } from '../../lib/domain/words/events/limits.ts';
import { STEPS } from '../../lib/domain/words/events/steps.ts';
import { WORK } from '../../lib/domain/words/events/work.ts';
import { contentOf, GENESIS, sealEntry } from '../../lib/world/chain.ts';
import type { OneMachine } from '../../lib/world/one-machine.ts';
import type { World } from '../../lib/world/world.ts';
import { tinhMau } from '../tinh-mau/province.ts';
import { freshFolder, openForTests } from '../world/one-machine-for-tests.ts';
import { type HowFiled, KINDS } from './notice-kinds.ts';

const PHONE = '0900000123';
const EMAIL = 'man@example.vn';
/** A world where people wrote this, whichever content an entry names. */
const withTexts = (world: World): World => {
  const { bytes } = contentOf({ text: 'Giấy tờ mờ, không đọc được.', items: [], note: null }, '00');
  return { ...world, contents: { ...world.contents, find: async () => bytes } };
};

/** As the counter keeps a person: an e-mail where there is one, else the telephone. */
const PEOPLE = {
  'e-mail only': { email: EMAIL, phone: null, notify: ['email'] },
  'phone only': { email: null, phone: PHONE, notify: ['sms'] },
  both: { email: EMAIL, phone: PHONE, notify: ['email'] },
  'phone only, who chose e-mail': { email: null, phone: PHONE, notify: ['email'] },
  'a landline only': { email: null, phone: '02373852222', notify: ['sms'] },
  none: { email: null, phone: null, notify: [] },
} as const;
type Who = keyof typeof PEOPLE;

const REACHED: Readonly<Record<Who, { readonly must: readonly string[]; readonly may: readonly string[] }>> = {
  'e-mail only': { must: ['email'], may: ['email'] },
  'phone only': { must: ['sms'], may: [] },
  both: { must: ['email'], may: ['email'] },
  'phone only, who chose e-mail': { must: ['sms'], may: [] },
  'a landline only': { must: [], may: [] },
  none: { must: [], may: [] },
};

/** The provinces differ in the channels they name (TTH-12.2 names no SMS); the law's notices reach people in each. */
describe.each([
  ['portal, e-mail and SMS', ['portal', 'email', 'sms']],
  ['portal and e-mail, as TTH-12.2', ['portal', 'email']],
] as const)('(I1, ND61-17.2a, 19.9, reading 27) where the province names %s', (_, channels) => {
  const folder = freshFolder();
  let front: OneMachine;
  let told = 0;
  beforeAll(async () => {
    const noticeChannels = { is: channels, article: 'TT32-9.2' };
    front = await openForTests(
      folder.dataDir,
      {},
      { province: { ...tinhMau, profile: { ...tinhMau.profile, noticeChannels } } },
    );
    for (const [name, contact] of Object.entries(PEOPLE))
      await front.world.accounts.put({ ...NOBODY, ...contact, id: idOf(name) });
  });
  afterAll(async () => {
    await front.close();
    folder.remove();
  });

  /** Puts the journal away, sends what its last entry tells, answers what was posted and whether a call is due. */
  const send = async (kind: string, channel: HowFiled, who: string) => {
    const id = `d-${++told}`;
    const entries: DossierEntry[] = [];
    for (const { at, events } of KINDS[kind]?.journal(channel, idOf(who)) ?? []) {
      const entry = sealEntry({
        dossier: id,
        entry: entries.length + 1,
        at,
        by: 'somebody',
        command: `${id} ${entries.length}`,
        events: events as DossierEvent[],
        previous: entries.at(-1)?.hash ?? GENESIS,
      });
      await front.world.journal.append(entry);
      entries.push(entry);
    }
    const last = entries.at(-1);
    if (last === undefined) throw new Error(kind);
    // Told twice, as after a crash: everything happens once.
    for (const _ of [1, 2]) await sendNotices(withTexts(front.world), last, fold(entries));
    const posted = front.sent().filter((one) => one.dossier === id);
    const calls = (await front.world.journal.read(id)).flatMap(({ events }) => events.filter(isCall));
    return { posted, calls, last };
  };

  const cases = Object.entries(KINDS).flatMap(([kind, { of }]) =>
    of.flatMap((channel) => Object.keys(PEOPLE).map((who) => [kind, channel, who as Who] as const)),
  );

  test.each(cases)('%s, filed %s, a person with %s', async (kind, channel, who) => {
    const { must = false, handedOver, signsIn = false } = KINDS[kind] ?? {};
    const { posted, calls, last } = await send(kind, channel, who);
    const outside = posted.filter((one) => one.channel !== 'portal');
    expect(outside.map((one) => one.channel)).toEqual(REACHED[who][must ? 'must' : 'may']);
    for (const one of outside) expect(one.to).toBe(one.channel === 'sms' ? PEOPLE[who].phone : EMAIL);

    const inHand = handedOver === true && channel === 'counter';
    const unheard = must && outside.length === 0 && !inHand;
    expect(calls).toEqual(unheard ? [{ type: 'CallDue', of: last.entry, kinds: [expect.any(String)] }] : []);
    if (unheard) expect(posted.map((one) => one.kind)).toEqual(calls[0]?.kinds);

    for (const { text, subject, channel: over } of posted) {
      if (over === 'sms') expect(text).toMatch(/^[\x20-\x7e]{10,160}$/);
      expect(`${subject} ${text}`).not.toMatch(
        channel === 'online' || signsIn ? /undefined/ : /nộp trực tuyến|đăng nhập|Xem tai Cong/,
      );
    }
  });
});

test('(I1, reading 27) the table has every event the applicant is told of', () => {
  const words = { ...FILING, ...WORK, ...BETWEEN_AGENCIES, ...COUNTER, ...LIMITS, ...STEPS };
  const telling = Object.entries(words).flatMap(([name, { applicant }]) => (applicant === NO_NOTICE ? [] : [name]));
  const last = Object.values(KINDS).flatMap(({ of, journal }) =>
    of.flatMap((channel) => (journal(channel, 'wi').at(-1)?.events ?? []).map(({ type }) => type)),
  );
  expect(telling.length).toBeGreaterThan(15);
  expect(telling.filter((name) => !last.some((type) => type === name))).toEqual([]);
});

test('(D6, ND61-17.2a) a refusal names the right agency in the letter and in the SMS', async () => {
  const folder = freshFolder();
  const front = await openForTests(folder.dataDir);
  await front.world.accounts.put({ ...NOBODY, email: EMAIL, phone: PHONE, notify: ['email', 'sms'], id: 'p' });
  const [filed, refused] = KINDS.refused?.journal('online', 'p') ?? [];
  const entries = [filed, refused].map((said, index) => ({
    ...sealEntry({
      dossier: 'd-1',
      entry: index + 1,
      at: said?.at ?? '',
      by: 'p',
      command: `${index}`,
      events: said?.events ?? [],
      previous: GENESIS,
    }),
  }));
  await sendNotices(withTexts(front.world), entries[1] as DossierEntry, fold(entries as DossierEntry[]));
  const over = (channel: string) => front.sent().find((one) => one.channel === channel)?.text;
  expect(over('email')).toContain('Cơ quan có thẩm quyền: Sở Mẫu.');
  expect(over('sms')).toContain('Xin nop den: So Mau.');
  await front.close();
  folder.remove();
});

const NOBODY = {
  username: null,
  kind: 'citizen',
  name: 'Trần Thị Mận',
  roles: [],
  agency: null,
  unit: null,
  identifier: null,
  address: null,
} as const;
const idOf = (who: string): string => `wi-${who}`;
const isCall = (event: DossierEvent): event is Extract<DossierEvent, { type: 'CallDue' }> => event.type === 'CallDue';
