import type { FiledDossier } from '../dossier/dossier.ts';
import type { Rules } from '../rules.ts';
import type { DayDate, Instant, Why } from '../time/instant.ts';
import { localDate, midnightAfter } from '../time/local-clock.ts';
import { dayWords } from '../time/wording.ts';

/** The last day a dossier is kept, and why. */
export type KeepUntil = { readonly on: DayDate; readonly why: readonly Why[] };

/**
 * Thời hạn lưu trữ (N2, TH-7, BH-8.3): whole years from the one after the result, those of the procedure where a special law
 * gives it its own. Null while the dossier is under way: the count has not begun.
 */
export const keepUntil = (dossier: FiledDossier, { profile, procedure }: Rules): KeepUntil | null => {
  const ended = endOf(dossier);
  if (ended === null) return null;

  const own = procedure.retentionYears;
  const years = own ?? profile.retention.is.years;
  const article = own === undefined ? profile.retention.article : `Thủ tục ${procedure.code}`;
  const on = `${Number(localDate(ended.at).slice(0, 4)) + years}-12-31`;
  const text = `${ended.words} ${dayWords(ended.at)}: lưu trữ ${years} năm tính từ năm sau năm có kết quả, đến hết ${dayWords(on)}`;
  return { on, why: [{ text, article, from: ended.at, to: midnightAfter(on) }] };
};

const endOf = (dossier: FiledDossier): { readonly at: Instant; readonly words: string } | null => {
  if (dossier.stage === 'returned') return { at: dossier.returned.at, words: 'Trả kết quả' };
  if (dossier.stage === 'refused') return { at: dossier.refused.at, words: 'Từ chối tiếp nhận' };
  return dossier.stage === 'withdrawn' ? { at: dossier.withdrawn.at, words: 'Người nộp rút hồ sơ' } : null;
};
