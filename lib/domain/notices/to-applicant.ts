import { codeOf, type FiledDossier } from '../dossier/dossier.ts';
import type { DossierEvent } from '../dossier/events.ts';
import type { Rules } from '../rules.ts';
import { NO_NOTICE, type Texts } from '../words/events/event-words.ts';
import { wordsOf } from '../words/events.ts';
import type { NoticeDraft } from './notice.ts';

/** What an event tells the applicant (TH-9.2b, ND61-17.2a, 19.9, 20.4), or null where it tells nothing. `dossier`: as it stood right after. */
export const toApplicant = (
  event: DossierEvent,
  dossier: FiledDossier,
  rules: Rules,
  texts: Texts,
  agency: string,
): NoticeDraft | null => {
  const { applicant } = wordsOf(event);
  if (applicant === NO_NOTICE) return null;
  const code = codeOf(dossier) ?? '';
  const said = applicant(event, { dossier, rules, code, agency, texts });
  if (said === null) return null;

  const { kind, subject, lines, sms } = said;
  const about = [`Về việc: ${rules.procedure.name}.`, ...(code === '' ? [] : [`Mã hồ sơ: ${code}.`])];
  return { kind, to: 'applicant', subject, text: [...lines, ...about].join('\n'), sms };
};
