import type { DayDate, Instant } from '../time/instant.ts';
import { momentWords, shortDate } from '../time/wording.ts';

/** Why a dossier stands in the morning's letter: most urgent first. */
export type DigestGroup = 'overdue' | 'today' | 'came';

/** One dossier of a person's morning: at which step it is, until when. No applicant is named. */
export type DigestLine = {
  readonly group: DigestGroup;
  readonly id: string;
  readonly code: string | null;
  readonly procedure: string;
  readonly work: string;
  readonly dueAt: Instant;
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
  const shown = lines.toSorted((a, b) => (a.dueAt < b.dueAt ? -1 : 1)).slice(0, LONGEST);
  const bySteps = [...Map.groupBy(shown, ({ work }) => work)].flatMap(([work, own]) => [
    `${work}:`,
    ...own.map((line) => `- ${named(line)}, hạn ${momentWords(line.dueAt)}: https://${host}/can-bo/ho-so/${line.id}`),
  ]);
  const more = lines.length - shown.length;
  return [
    `${title} (${lines.length})`,
    ...bySteps,
    ...(more > 0 ? [`Còn ${more} hồ sơ nữa trong danh sách việc.`] : []),
  ].join('\n');
};

const named = ({ code, procedure }: DigestLine): string => (code === null ? procedure : `${code}, ${procedure}`);
