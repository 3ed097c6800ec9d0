import { withoutDiacritics } from '../catalogue/fold-text.ts';
import type { Instant } from '../time/instant.ts';
import { PROVISIONAL_WORDS, shortDate } from '../time/wording.ts';

/** What an automatic answer may tell of a dossier: to the registered address the signed-in fields (BH-12.1), to others status and percent (TT01-16.2d). */
export type LookUpFacts =
  | { readonly to: 'anyone'; readonly code: string; readonly status: string; readonly completed: number }
  | {
      readonly to: 'applicant';
      readonly code: string;
      readonly state: string;
      /** Null where the profile does not show it. */
      readonly agency: string | null;
      readonly acceptedAt: Instant | null;
      readonly dueAt: Instant | null;
      readonly provisional?: true;
    };

/** One SMS holds so many characters of the plain alphabet. */
const ONE_PART = 160;

/** The answer as one SMS, without diacritics: what does not fit falls away from the end of the agency's name. */
export const smsAnswer = (known: LookUpFacts): string => {
  const { agency, ...short } = partsOf(known);
  const bare = plain([short.head, short.dates].filter(Boolean).join(' '));
  if (agency === null) return bare.slice(0, ONE_PART);

  const room = ONE_PART - bare.length - 2;
  const name = plain(agency.replace(/ủy ban nhân dân/i, 'UBND').replace(/bảo hiểm xã hội/i, 'BHXH'));
  const shown = name.length > room ? name.slice(0, Math.max(0, room)).trimEnd() : name;
  return (shown === '' ? bare : plain([short.head, `${shown}.`, short.dates].filter(Boolean).join(' '))).slice(
    0,
    ONE_PART,
  );
};

/** The answer as a letter. */
export const mailAnswer = (known: LookUpFacts): { readonly subject: string; readonly text: string } => {
  const { head, agency, dates } = partsOf(known);
  const lines = [head, agency === null ? '' : `Cơ quan giải quyết: ${agency}.`, dates];
  return { subject: `Tình trạng hồ sơ ${known.code}`, text: lines.filter(Boolean).join('\n') };
};

const partsOf = (known: LookUpFacts): { head: string; agency: string | null; dates: string } => {
  if (known.to === 'anyone') {
    const head = `Hồ sơ ${known.code}: ${known.status}, hoàn thành ${known.completed}%.`;
    return { head, agency: null, dates: '' };
  }
  const { code, state, agency, acceptedAt, dueAt, provisional = false } = known;
  const dates = [
    ...(acceptedAt === null ? [] : [`Tiếp nhận ${shortDate(acceptedAt)}`]),
    ...(dueAt === null ? [] : [`hẹn trả ${shortDate(dueAt)}${provisional ? PROVISIONAL_WORDS : ''}`]),
  ].join(', ');
  return { head: `Hồ sơ ${code}: ${state}.`, agency, dates: dates === '' ? '' : `${dates}.` };
};

const plain = (text: string): string => withoutDiacritics(text).replace(/[^\x20-\x7e]/g, '');
