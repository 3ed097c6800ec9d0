import { withoutDiacritics } from '../../catalogue/fold-text.ts';
import { group } from '../../notices/notice.ts';
import { dueWords } from './due-words.ts';
import { open, type WordsOf } from './event-words.ts';

/** What lengthens a limit while it runs (ND61-19.3, reading 24). */
export const LIMITS: WordsOf<'AlternativeTaken'> = {
  AlternativeTaken: {
    history: ({ ground }) => open(`Áp dụng thời hạn giải quyết ${ground}`),
    journal: ({ ground, article }) => `Áp dụng thời hạn giải quyết ${ground} (${article})`,
    written: ({ agreement }) => agreement,
    applicant: ({ ground, article }, { dossier, rules, code, agency }) => {
      const due = dueWords(dossier, rules);
      return {
        kind: 'limit-lengthened',
        subject: `Hồ sơ ${code}: hẹn trả kết quả ${due}`,
        lines: [`${agency} áp dụng thời hạn giải quyết ${ground} (${article}).`, `Hẹn trả kết quả: ${due}.`],
        sms: `Ho so ${code}: thoi han giai quyet duoc keo dai. Hen tra ket qua: ${withoutDiacritics(due)}.`,
      };
    },
    staff: ({ ground }, { dossier, rules, what }) => ({
      kind: 'limit-lengthened',
      to: { groups: [group(dossier.oneStop, ['receptionist', 'head-of-one-stop'])], officer: null },
      subject: `Thời hạn ${ground}: ${what}`,
      text: `Hẹn trả kết quả: ${dueWords(dossier, rules)}. Người nộp đã được báo.`,
    }),
  },
};
