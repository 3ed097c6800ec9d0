import { codeOf, type FiledDossier } from '../dossier/dossier.ts';
import type { DossierEvent } from '../dossier/events.ts';
import type { Rules } from '../rules.ts';
import { type AboutApplicant, NO_NOTICE, type Texts } from '../words/events/event-words.ts';
import { wordsOf } from '../words/events.ts';
import type { ApplicantNotice, NoticeDraft } from './notice.ts';

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
  const about = { dossier, rules, code: codeOf(dossier) ?? '', agency, texts };
  const said = applicant(event, about);
  return said === null ? null : naming(said, about);
};

/** What an event tells the person whose dossier it was until then, or null where it stays whose it was. */
export const toFormerOwner = (
  event: DossierEvent,
  dossier: FiledDossier,
  rules: Rules,
  texts: Texts,
  agency: string,
): NoticeDraft | null => {
  const about = { dossier, rules, code: codeOf(dossier) ?? '', agency, texts };
  const said = wordsOf(event).former?.(event, about);
  return said === undefined ? null : naming(said, about);
};

const naming = (
  { kind, subject, lines, sms }: ApplicantNotice,
  { rules, code }: Pick<AboutApplicant, 'rules' | 'code'>,
): NoticeDraft => {
  const about = [`Về việc: ${rules.procedure.name}.`, ...(code === '' ? [] : [`Mã hồ sơ: ${code}.`])];
  return { kind, to: 'applicant', subject, text: [...lines, ...about].join('\n'), sms };
};
