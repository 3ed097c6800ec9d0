import { codeOf, type FiledDossier } from '../dossier/dossier.ts';
import type { DossierEvent } from '../dossier/events.ts';
import type { Rules } from '../rules.ts';
import { momentWords } from '../time/wording.ts';
import { NO_NOTICE } from '../words/events/event-words.ts';
import { wordsOf } from '../words/events.ts';
import type { NoticeDraft } from './notice.ts';

/** What an entry tells the staff: prompts before and after each limit (ND61-8.2b), and work that reaches another agency (19.3, 19.5, 19.6, 19.9). */
export const toStaff = (event: DossierEvent, dossier: FiledDossier, rules: Rules): NoticeDraft | null => {
  const { staff } = wordsOf(event);
  if (staff === NO_NOTICE) return null;
  const code = codeOf(dossier);
  const what = code === null ? `hồ sơ nộp lúc ${momentWords(dossier.submitted.at)}` : `hồ sơ ${code}`;
  const said = staff(event, { dossier, rules, what });
  return said && { ...said, text: `${said.text}\nVề việc: ${rules.procedure.name}.`, sms: null };
};
