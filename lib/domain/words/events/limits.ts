import { withoutDiacritics } from '../../catalogue/fold-text.ts';
import { type FiledDossier, isAccepted } from '../../dossier/dossier.ts';
import { promisedDue } from '../../dossier/running-limits.ts';
import { type ApplicantNotice, group } from '../../notices/notice.ts';
import type { Rules } from '../../rules.ts';
import { limitWords } from '../../time/wording.ts';
import { dueWords } from './due-words.ts';
import { type AboutApplicant, open, type WordsOf } from './event-words.ts';

/** What lengthens a limit while it runs (ND61-19.3, reading 24). */
export const LIMITS: WordsOf<'AlternativeTaken'> = {
  AlternativeTaken: {
    history: ({ ground }) => open(`Áp dụng thời hạn giải quyết ${ground}`),
    journal: ({ ground, article }) => `Áp dụng thời hạn giải quyết ${ground} (${article})`,
    written: ({ agreement }) => agreement,
    applicant: ({ ground, article, part }, { dossier, rules, code, agency }) => {
      if (part !== undefined) return ofShare(part, { ground, article }, { dossier, rules, code, agency });
      const due = dueWords(dossier, rules);
      return {
        kind: 'limit-lengthened',
        subject: `Hồ sơ ${code}: hẹn trả kết quả ${due}`,
        lines: [`${agency} áp dụng thời hạn giải quyết ${ground} (${article}).`, `Hẹn trả kết quả: ${due}.`],
        sms: `Ho so ${code}: thoi han giai quyet duoc keo dai. Hen tra ket qua: ${withoutDiacritics(due)}.`,
      };
    },
    staff: ({ ground, part }, { dossier, rules, what }) => ({
      kind: 'limit-lengthened',
      to: { groups: [group(dossier.oneStop, ['receptionist', 'head-of-one-stop'])], officer: null },
      subject: `Thời hạn ${ground}: ${what}`,
      text: `Hẹn trả kết quả${part === undefined ? '' : ' của phần việc'}: ${shareDueWords(dossier, part, rules) ?? dueWords(dossier, rules)}. Người nộp đã được báo.`,
    }),
  },
};

/** One result of several has another date of its own; the appointment of the whole stays (ND61-19.6). */
const ofShare = (
  part: string,
  { ground, article }: { readonly ground: string; readonly article: string },
  { dossier, rules, code, agency }: Omit<AboutApplicant, 'texts'>,
): ApplicantNotice => {
  const work = rules.procedure.shares?.find(({ key }) => key === part)?.work ?? 'Phần việc của cơ quan phối hợp';
  const due = shareDueWords(dossier, part, rules) ?? dueWords(dossier, rules);
  return {
    kind: 'limit-lengthened',
    subject: `Hồ sơ ${code}: hẹn kết quả một phần việc ${due}`,
    lines: [`${agency} áp dụng thời hạn ${ground} (${article}).`, `${work}: hẹn kết quả ${due}.`],
    sms: `Ho so ${code}: mot phan viec duoc keo dai. Hen ket qua: ${withoutDiacritics(due)}.`,
  };
};

const shareDueWords = (dossier: FiledDossier, part: string | undefined, rules: Rules): string | null => {
  const share = part !== undefined && isAccepted(dossier) ? dossier.shares[part] : undefined;
  const due = share !== undefined && isAccepted(dossier) ? promisedDue(dossier, share, rules) : null;
  return due === null ? null : limitWords(due);
};
