import { kindOfNumber } from '../../lib/domain/catalogue/identity.ts';
import type { FiledDossier } from '../../lib/domain/dossier/dossier.ts';
import type { Account } from '../../lib/world/accounts.ts';
import type { World } from '../../lib/world/world.ts';
import { type FiledApplicant, type FiledForm, findContent } from '../deciding/contents.ts';
import { notifyOver } from '../filing/walk-in.ts';

/** Whose dossier it is and how to reach them about it. */
export type Applicant = Pick<
  Account,
  'id' | 'name' | 'identifier' | 'phone' | 'email' | 'address' | 'notify' | 'username'
> & { readonly identity?: FiledApplicant['identity'] };

type Filed = Pick<FiledDossier, 'id' | 'owner' | 'form'>;

/**
 * The applicant as they were named at this filing, and how they said to be reached about it; what a filing of before does not say
 * comes from the account. Undefined where nothing of either is left.
 */
export const applicantAsFiled = async (world: World, dossier: Filed): Promise<Applicant | undefined> => {
  const [account, form] = await Promise.all([
    world.accounts.find(dossier.owner),
    findContent<FiledForm>(world, dossier.id, dossier.form),
  ]);
  return asFiled(account, form?.applicant, dossier.owner);
};

/** The same where account and filing were read already. */
export const asFiled = (
  account: Account | undefined,
  filed: FiledApplicant | undefined,
  owner: string,
): Applicant | undefined => {
  if (filed === undefined) return account;
  const contact = contactFor(account, filed);
  const identity = identityFor(account, filed);
  return {
    id: owner,
    username: account?.username ?? null,
    name: filed.name,
    identity,
    identifier: identity?.number ?? null,
    address: filed.address ?? account?.address ?? null,
    ...contact,
    notify: account?.username ? account.notify : notifyOver(contact),
  };
};

/** The number of whose dossier it is now: what was said at the filing, where it has since gone to nobody else. */
const identityFor = (account: Account | undefined, { identity }: FiledApplicant): FiledApplicant['identity'] => {
  const number = account?.identifier ?? null;
  return number === null || number === identity?.number ? identity : { kind: kindOfNumber(number), number, why: null };
};

/** What the person said with this dossier. What their own account adds stays theirs; a record of the counter speaks only where nothing was said. */
const contactFor = (
  account: Account | undefined,
  { phone, email }: FiledApplicant,
): { readonly phone: string | null; readonly email: string | null } => {
  const said = phone !== null || email !== null;
  if (account === undefined || (said && account.username === null)) return { phone, email };
  return { phone: phone ?? account.phone, email: email ?? account.email };
};
