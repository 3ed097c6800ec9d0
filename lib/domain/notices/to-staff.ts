import { codeOf, type FiledDossier } from '../dossier/dossier.ts';
import type { DossierEvent } from '../dossier/events.ts';
import type { Rules } from '../rules.ts';
import { momentWords } from '../time/wording.ts';
import { NO_NOTICE, type StaffNotice } from '../words/events/event-words.ts';
import { wordsOf } from '../words/events.ts';
import type { NoticeDraft } from './notice.ts';

/** What an event tells the staff, each notice to whom it is for: prompts before and after each limit (ND61-8.2b), and work that reaches another agency (19.3, 19.5, 19.6, 19.9). */
export const toStaff = (event: DossierEvent, dossier: FiledDossier, rules: Rules): readonly NoticeDraft[] => {
  const { staff } = wordsOf(event);
  if (staff === NO_NOTICE) return [];
  const code = codeOf(dossier);
  const what = code === null ? `hồ sơ nộp lúc ${momentWords(dossier.submitted.at)}` : `hồ sơ ${code}`;
  const said = staff(event, { dossier, rules, what }) ?? [];
  const all: readonly StaffNotice[] = 'kind' in said ? [said] : said;
  return all.map((one) => ({ ...one, text: `${one.text}\nVề việc: ${rules.procedure.name}.`, sms: null }));
};
