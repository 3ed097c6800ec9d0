import type * as z from 'zod';
import type { CounterApplicant } from '../../lib/contract/counter-applicant.ts';
import { type ApplicantSaid, applicantIn } from '../../lib/domain/catalogue/applicant-answers.ts';
import type { Answers } from '../../lib/domain/catalogue/check-form.ts';
import { type IdentityKind, kindOfNumber, type PaperNumber } from '../../lib/domain/catalogue/identity.ts';
import type { Procedure } from '../../lib/domain/catalogue/procedure.ts';
import type { Account } from '../../lib/world/accounts.ts';
import type { FiledApplicant } from '../deciding/contents.ts';

type Said = z.output<typeof CounterApplicant>;

/** The number somebody is known by at the counter; null where there is none. */
export const numberedIn = ({
  identity,
  identifier = '',
}: Pick<Said, 'identity' | 'identifier'>): PaperNumber | null => {
  if (identity === undefined) return identifier === '' ? null : { kind: kindOfNumber(identifier), number: identifier };
  return identity.kind === 'none' ? null : { kind: identity.kind, number: identity.number };
};

/** Whoever said nothing of papers is taken as a person without one, as callers of before mean it. */
export const paperOf = (said: Said): { readonly kind: IdentityKind; readonly number: string | null } =>
  numberedIn(said) ?? { kind: 'none', number: null };

/** By which paper the holder of an account files: an organisation by its code; a person without a number is still a person. */
export const paperOfAccount = ({
  holder,
  identifier,
}: Pick<Account, 'holder' | 'identifier'>): { readonly kind: IdentityKind; readonly number: string | null } => {
  if (holder === 'organisation' || holder === 'business') return { kind: 'organisation', number: identifier };
  if (identifier === null) return { kind: 'none', number: null };
  const kind = kindOfNumber(identifier);
  return { kind: kind === 'organisation' ? 'citizen' : kind, number: identifier };
};

/** An organisation's code is no answer to a question for a person's number. */
const personNumberIn = (said: Said): string | null => {
  const paper = numberedIn(said);
  return paper === null || paper.kind === 'organisation' ? null : paper.number;
};

/** What the intake says of the applicant, as a form asks for it. */
export const saidAtCounter = (said: Said): ApplicantSaid => ({
  name: said.name,
  identifier: personNumberIn(said),
  phone: said.phone || null,
  email: said.email || null,
  address: said.address || null,
});

/** Who came, as it stands with the dossier. */
export const filedAtCounter = (said: Said): FiledApplicant => {
  const { name, phone, email, address } = saidAtCounter(said);
  return { name: name ?? '', identity: identityIn(said), phone, email, address };
};

const identityIn = (said: Said): FiledApplicant['identity'] => {
  const paper = numberedIn(said);
  if (paper !== null) return { ...paper, why: null };
  return said.identity === undefined ? null : { kind: said.identity.kind, number: null, why: said.identity.why };
};

type OfFiling = { readonly applicant?: FiledApplicant };

/** Who files online: the account’s holder, to be reached as the form says. Nothing where it does not ask how. */
export const filedOnlineBy = (
  who: Pick<Account, 'name' | 'identifier' | 'holder'>,
  procedure: Procedure,
  answers: Answers,
): OfFiling => {
  const said = applicantIn(procedure, answers);
  if (Object.keys(said).length === 0) return {};
  const paper = paperOfAccount(who);
  const identity = paper.number === null ? null : { ...paper, why: null };
  const { phone = null, email = null, address = null } = said;
  return { applicant: { name: who.name, identity, phone, email, address } };
};

/** Who filed, once the declaration says something else: how to reach them follows it, who they are does not. */
export const filedAnew = ({ applicant: before }: OfFiling, procedure: Procedure, answers: Answers): OfFiling => {
  if (before === undefined) return {};
  const { phone = before.phone, email = before.email, address = before.address } = applicantIn(procedure, answers);
  const { former: _, ...still } = before;
  return { applicant: { ...still, phone, email, address } };
};

/** The same by an officer’s hand: a name taken down wrongly is put right with the declaration. */
export const mendedAtCounter = (before: OfFiling, procedure: Procedure, answers: Answers): OfFiling => {
  const { applicant } = filedAnew(before, procedure, answers);
  if (applicant === undefined) return {};
  return { applicant: { ...applicant, name: applicantIn(procedure, answers).name ?? applicant.name } };
};
