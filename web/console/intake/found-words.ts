import type { PersonFound } from '../../../lib/contract/counter-applicant.ts';

/** What is known of a number, in as few words about its person as the officer needs to decide. */
export const foundWords = ({ known, sameName, initials, bornIn }: PersonFound): string => {
  if (!known) return 'Số này chưa có trong hệ thống.';
  const born = bornIn === null ? '' : `, sinh năm ${bornIn}`;
  const who = `của người có tên viết tắt ${initials}${born}`;
  if (sameName === null) return `Số này đã có trong hệ thống, ${who}`;
  return sameName
    ? 'Số này đã có trong hệ thống, đúng họ tên vừa gõ.'
    : `Tên khác: số này đã có trong hệ thống, ${who}`;
};
