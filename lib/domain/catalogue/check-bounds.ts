import type { DayDate } from '../time/instant.ts';
import type { Field } from './procedure.ts';

/** The days a form holds a day against: today, and the answers to its other questions. */
export type DaysBeside = {
  readonly today: DayDate;
  readonly answerTo: (field: string) => Pick<Field, 'label'> & { readonly day: string };
};

/** What is wrong with a day that exists, as the question bounds it; undefined where it is fine. */
export const checkBounds = ({ bounds }: Field, day: string, { today, answerTo }: DaysBeside): string | undefined => {
  if (bounds === undefined || day === '') return undefined;
  if (bounds.notAfter === 'today' && day > today) return `Ngày này không được sau hôm nay, ${written(today)}.`;

  const later = bounds.before === undefined ? undefined : answerTo(bounds.before);
  if (later !== undefined && later.day !== '' && day >= later.day)
    return `Ngày này phải trước mục “${later.label}”, ${written(later.day)}.`;

  const earlier = bounds.notBefore === undefined ? undefined : answerTo(bounds.notBefore);
  if (earlier !== undefined && earlier.day !== '' && day < earlier.day)
    return `Ngày này không được trước mục “${earlier.label}”, ${written(earlier.day)}.`;
  return undefined;
};

const written = (day: string): string => day.replace(/^(\d{4})-(\d{2})-(\d{2})$/, '$3/$2/$1');
