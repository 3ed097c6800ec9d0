import { NotAllowed } from '../journal/moment.ts';
import { foldText } from './fold-text.ts';
import { IDENTITY_KINDS, type IdentityKind } from './identity.ts';
import type { Procedure } from './procedure.ts';

type Applicants = Pick<Procedure, 'applicants'>;

/** Whom a published word means: Vietnamese citizens, people from abroad, household businesses, organisations of every kind. */
type Meant = 'citizen' | 'abroad' | 'household' | 'organisation';

/** The published words: ours, and those of the national portal without diacritics. */
const MEANT: Readonly<Record<string, Meant>> = {
  citizen: 'citizen',
  'cong dan viet nam': 'citizen',
  'can bo, cong chuc, vien chuc': 'citizen',
  'dang vien': 'citizen',
  'overseas-vietnamese': 'abroad',
  'nguoi viet nam dinh cu o nuoc ngoai': 'abroad',
  foreigner: 'abroad',
  'nguoi nuoc ngoai': 'abroad',
  'nguoi nuoc ngoai cu tru tai viet nam': 'abroad',
  household: 'household',
  'ho kinh doanh': 'household',
  enterprise: 'organisation',
  business: 'organisation',
  cooperative: 'organisation',
  organisation: 'organisation',
  'doanh nghiep': 'organisation',
  'doanh nghiep viet nam': 'organisation',
  'doanh nghiep co von dau tu nuoc ngoai': 'organisation',
  'hop tac xa': 'organisation',
  'to chuc': 'organisation',
  'to chuc (khong bao gom doanh nghiep, htx)': 'organisation',
  'to chuc nuoc ngoai': 'organisation',
  'to chuc dang': 'organisation',
};

const PERSON: readonly IdentityKind[] = ['citizen', 'old-card', 'passport', 'none'];
const KINDS: Readonly<Record<Meant, readonly IdentityKind[]>> = {
  citizen: PERSON,
  abroad: PERSON,
  household: [...PERSON, 'organisation'],
  organisation: ['organisation'],
};

const EVERYBODY: readonly Meant[] = ['abroad', 'household'];

/** A word nobody here knows, or none at all, keeps nobody out. */
const meantBy = ({ applicants }: Applicants): readonly Meant[] => {
  const meant = applicants.flatMap((word) => MEANT[foldText(word)] ?? []);
  return meant.length === 0 || meant.length < applicants.length ? EVERYBODY : meant;
};

/** By which papers somebody may file a procedure, in the order they are offered. */
export const identitiesFor = (procedure: Applicants): readonly IdentityKind[] => {
  const kinds = meantBy(procedure).flatMap((one) => KINDS[one]);
  return IDENTITY_KINDS.filter((kind) => kinds.includes(kind));
};

/** A passport of Vietnam: one letter and seven digits. Any other is of somebody from abroad. */
const VIETNAMESE_PASSPORT = /^[A-Z]\d{7}$/;

/** A paper somebody shows; `number`: null where there is none. */
type Shown = { readonly kind: IdentityKind; readonly number: string | null };

/** Whether somebody with this paper is one of those the procedure is published for (A2). */
export const isAdmitted = (procedure: Applicants, { kind, number }: Shown): boolean => {
  const foreign = kind === 'passport' && number !== null && !VIETNAMESE_PASSPORT.test(number);
  return identitiesFor(procedure).includes(kind) && (!foreign || meantBy(procedure).includes('abroad'));
};

/** Refuses who is none of those the procedure is published for (A2). */
export const mustBeAdmitted = (procedure: Applicants, shown: Shown): void => {
  if (!isAdmitted(procedure, shown)) throw new NotAllowed('applicant-not-admitted');
};
