import type * as z from 'zod';
import type { CounterApplicant } from '../../lib/contract/counter-applicant.ts';
import { type ApplicantSaid, applicantIn } from '../../lib/domain/catalogue/applicant-answers.ts';
import type { Answers } from '../../lib/domain/catalogue/check-form.ts';
import { type IdentityKind, kindOfNumber, type Numbered } from '../../lib/domain/catalogue/identity.ts';
import type { Procedure } from '../../lib/domain/catalogue/procedure.ts';
import type { Account } from '../../lib/world/accounts.ts';
import type { FiledApplicant } from '../deciding/contents.ts';

type Said = z.output<typeof CounterApplicant>;

/** The number somebody is known by at the counter; null where there is none. */
export const numberedIn = ({ identity, identifier = '' }: Pick<Said, 'identity' | 'identifier'>): Numbered | null => {
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

/** What the intake says of the applicant, as a form asks for it. */
export const saidAtCounter = (said: Said): ApplicantSaid => ({
  name: said.name,
  identifier: numberedIn(said)?.number ?? null,
  phone: said.phone || null,
  email: said.email || null,
  address: said.address || null,
});

/** Who came, as it stands with the dossier. */
export const filedAtCounter = (said: Said): FiledApplicant => {
  const { name, phone, email, address } = saidAtCounter(said);
  const { identity } = said;
  const paper = numberedIn(said);
  return {
    name: name ?? '',
    identity:
      paper !== null ? { ...paper, why: null } : identity && { kind: identity.kind, number: null, why: identity.why },
    phone,
    email,
    address,
  };
};

/** Who files online, as the form says it; what it does not ask is left to the account. Empty where it asks nothing of the kind. */
export const filedOnlineBy = (
  who: Pick<Account, 'name' | 'identifier' | 'holder'>,
  procedure: Procedure,
  answers: Answers,
): FiledApplicant | undefined => {
  const said = applicantIn(procedure, answers);
  if (Object.keys(said).length === 0) return undefined;
  const number = said.identifier ?? who.identifier;
  return {
    name: said.name ?? who.name,
    identity: number === null ? undefined : { kind: kindOfNumber(number), number, why: null },
    phone: said.phone ?? null,
    email: said.email ?? null,
    address: said.address ?? null,
  };
};

/** Who filed, once the declaration says something else: how to reach them follows it, who they are does not. */
export const filedAnew = (
  before: FiledApplicant | undefined,
  procedure: Procedure,
  answers: Answers,
): FiledApplicant | undefined => {
  if (before === undefined) return undefined;
  const { phone = before.phone, email = before.email, address = before.address } = applicantIn(procedure, answers);
  const { former: _, ...still } = before;
  return { ...still, phone, email, address };
};
