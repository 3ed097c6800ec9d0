import { feedbackQueue } from '../../lib/domain/feedback/feedback-row.ts';
import { hasRole, ROLES, type Role } from '../../lib/domain/journal/moment.ts';
import { type DigestLine, morningDigest } from '../../lib/domain/notices/digest.ts';
import { addressesOf } from '../../lib/domain/notices/reach.ts';
import type { DayDate, Instant } from '../../lib/domain/time/instant.ts';
import { localDate } from '../../lib/domain/time/local-clock.ts';
import { queueName } from '../../lib/domain/views/row.ts';
import { isPrompt } from '../../lib/domain/words/limits.ts';
import type { Account } from '../../lib/world/accounts.ts';
import type { World } from '../../lib/world/world.ts';
import { accountQueue } from '../accounts/project-account.ts';
import { calendarNow } from '../deciding/rules-of.ts';
import type { MorningWork } from './morning-lines.ts';
import { workOfRow } from './morning-work.ts';

/** What the alarm of the morning's letters is set under. */
export const DIGEST = 'digest/morning';

const PAGE = 1000;
/** They answer for the work of others: what is late or due in their agency is in their letter too (ND61-8.2b). */
const HEADS: readonly Role[] = ['head-of-one-stop', 'department-head'];

/** The start of the first session of a working day whose letters are still to be sent: today's once it has come, else the next. */
export const nextDigestAt = async (world: World): Promise<Instant> => {
  const now = world.clock.now();
  const calendar = calendarNow(world);
  const today = localDate(now);
  const start = calendar.startOfWorkingDay(today);
  if (start > now || (calendar.isWorkingDay(today) && !(await isSent(world, today)))) return start;
  return calendar.startOfWorkingDay(calendar.nextWorkingDay(today));
};

/**
 * One letter for each member of staff, at the start of the first session of a working day: what is overdue, due today and
 * newly come. Done once a day; broken off it goes on where it was, since each letter is sent once.
 */
export const sendDigests = async (world: World): Promise<void> => {
  if ((await nextDigestAt(world)) > world.clock.now()) return;
  const today = localDate(world.clock.now());
  const calendar = calendarNow(world);
  const since = calendar.startOfWorkingDay(calendar.addWorkingDays(today, -1));

  const work = await workOfMorning(world, since);
  if (work !== null)
    for (const { code } of world.province.agencies)
      for (const person of await staffOf(world, code)) await sendDigest(world, person, work, { today, since });
  await world.claims.claim(claimOf(today), 'sent');
};

const claimOf = (day: DayDate): string => `${DIGEST} ${day}`;
const isSent = async (world: World, day: DayDate): Promise<boolean> =>
  (await world.claims.find(claimOf(day))) !== undefined;

/** Null where nothing is under way: nobody has anything to be told. */
const workOfMorning = async (world: World, since: Instant): Promise<readonly MorningWork[] | null> => {
  const work: MorningWork[] = [];
  let found = 0;
  let after: string | undefined;
  do {
    const { rows, next } = await world.views.open(PAGE, after);
    work.push(...(await Promise.all(rows.map((row) => workOfRow(world, row, since)))).flat());
    found += rows.length;
    after = next ?? undefined;
  } while (after !== undefined);
  return found === 0 ? null : work;
};

const staffOf = async (world: World, agency: string): Promise<readonly Account[]> => {
  const found = await Promise.all(ROLES.map((role) => world.accounts.withRole(agency, role)));
  return [...new Map(found.flat().map((account) => [account.id, account])).values()];
};

const sendDigest = async (
  world: World,
  person: Account,
  work: readonly MorningWork[],
  { today, since }: { readonly today: DayDate; readonly since: Instant },
): Promise<void> => {
  const { noticeChannels, portal } = world.province.profile;
  const news = (await world.outbox.inbox(person.id, since)).filter(({ kind }) => isNews(kind));
  const said = morningDigest(
    linesFor(person, work),
    [...new Set(news.map(({ subject }) => subject))],
    today,
    portal.host,
  );
  if (said === null) return;

  const email = addressesOf(person, noticeChannels.is).find(({ channel }) => channel === 'email');
  const { channel, to } = email ?? { channel: 'portal' as const, to: person.id };
  await world.outbox.send({
    key: `${claimOf(today)}/${channel}/${person.id}`,
    dossier: '',
    entry: 0,
    kind: 'digest',
    channel,
    to,
    recipient: person.id,
    ...said,
    at: world.clock.now(),
  });
};

/** What stands in the letter as a line of its own, or went out alone because it could not wait, is no news of it. */
const isNews = (kind: string): boolean =>
  kind !== 'digest' && !isPrompt(kind) && !SAID_ELSEWHERE.some((one) => kind.startsWith(one));
const SAID_ELSEWHERE: readonly string[] = [
  'feedback-handed-over',
  'explanation-',
  'misuse-reported',
  'staff-act-proposed',
  'upload-rejected',
  'calendar-',
];

/** A dossier stands once in a letter, at the step that is this person's. */
const linesFor = ({ id, agency, roles }: Account, work: readonly MorningWork[]): readonly DigestLine[] => {
  if (agency === null) return [];
  const mine = new Set(
    roles.flatMap((role) => [
      queueName(agency, role),
      queueName(agency, role, id),
      // A head of a one-stop unit may approve accounts too, but the province's administrator is who is told of them.
      ...(role === 'administrator' ? [accountQueue(role)] : []),
      feedbackQueue('feedback', agency, role),
      feedbackQueue('complaint', agency, role),
    ]),
  );
  const isHead = hasRole({ roles }, HEADS);
  const own = work.filter(({ queues }) => queues.some((queue) => mine.has(queue)));
  const others = isHead ? work.filter((one) => one.line.group !== 'came' && concerns(one, agency)) : [];
  return [...new Map([...others, ...own].map(({ line }) => [line.id, line])).values()];
};

const concerns = ({ agency, queues }: MorningWork, own: string): boolean =>
  agency === own || queues.some((queue) => queue.startsWith(`${own}/`));
