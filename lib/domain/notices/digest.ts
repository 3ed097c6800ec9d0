import { byTime, type DayDate, type Instant } from '../time/instant.ts';
import { momentWords, shortDate } from '../time/wording.ts';

/** Why a dossier stands in the morning's letter: most urgent first. */
export type DigestGroup = 'overdue' | 'today' | 'came';

/** One thing of a person's morning, by the journal it stands in: what it is, which step waits, until when. No person is named. */
export type DigestLine = {
  readonly group: DigestGroup;
  readonly id: string;
  readonly what: string;
  readonly work: string;
  /** Null where no limit runs. */
  readonly dueAt: Instant | null;
  /** Its page among the officers', where it has one. */
  readonly page: string | null;
};

const HEADS: Readonly<Record<DigestGroup, { readonly title: string; readonly count: string }>> = {
  overdue: { title: 'QUÁ HẠN', count: 'quá hạn' },
  today: { title: 'ĐẾN HẠN HÔM NAY', count: 'đến hạn hôm nay' },
  came: { title: 'MỚI ĐẾN', count: 'mới đến' },
};
const GROUPS = Object.keys(HEADS) as DigestGroup[];

/** A letter stays readable; what does not fit is in the list of work. */
const LONGEST = 40;

/**
 * The one letter a member of staff gets in the morning (ND61-8.2b): what is overdue, due today and newly come, by step, each
 * with its link; then what else they were told since the last one. Null where there is nothing to say.
 */
export const morningDigest = (
  lines: readonly DigestLine[],
  news: readonly string[],
  on: DayDate,
  host: string,
): { readonly subject: string; readonly text: string } | null => {
  if (lines.length === 0 && news.length === 0) return null;

  const parts = GROUPS.map((group) => ({ group, own: lines.filter((line) => line.group === group) })).filter(
    ({ own }) => own.length > 0,
  );
  const counts = parts.map(({ group, own }) => `${own.length} ${HEADS[group].count}`);
  return {
    subject: `Việc sáng ${shortDate(on)}: ${counts.length === 0 ? 'tin mới' : counts.join(', ')}`,
    text: [
      ...parts.map(({ group, own }) => section(HEADS[group].title, own, host)),
      ...(news.length === 0 ? [] : [['TIN MỚI', ...news.slice(0, LONGEST).map((one) => `- ${one}`)].join('\n')]),
      `Danh sách việc: https://${host}/can-bo`,
    ].join('\n\n'),
  };
};

const section = (title: string, lines: readonly DigestLine[], host: string): string => {
  const shown = lines.toSorted((a, b) => byTime({ at: a.dueAt ?? LAST }, { at: b.dueAt ?? LAST })).slice(0, LONGEST);
  const bySteps = [...Map.groupBy(shown, ({ work }) => work)].flatMap(([work, own]) => [
    `${work}:`,
    ...own.map((line) => `- ${said(line, host)}`),
  ]);
  const more = lines.length - shown.length;
  return [
    `${title} (${lines.length})`,
    ...bySteps,
    ...(more > 0 ? [`Còn ${more} việc nữa trong danh sách việc.`] : []),
  ].join('\n');
};

/** What has no limit comes after what has one. */
const LAST = '9999';

const said = ({ what, dueAt, page }: DigestLine, host: string): string =>
  [
    what,
    dueAt === null ? '' : `, hạn ${momentWords(dueAt)}`,
    page === null ? '' : `: https://${host}/can-bo/${page}`,
  ].join('');
