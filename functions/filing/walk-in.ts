import { comparedName } from '../../lib/contract/typed/names.ts';
import type { PaperNumber } from '../../lib/domain/catalogue/identity.ts';
import { contactOf } from '../../lib/domain/notices/contact.ts';
import type { Account } from '../../lib/world/accounts.ts';
import type { World } from '../../lib/world/world.ts';
import { isHolderChecked } from '../accounts/checked-identity.ts';
import { claimIdentifier, holderOf } from '../accounts/holder-of.ts';
import type { FiledApplicant } from '../deciding/contents.ts';
import { Refused } from '../wire/operation.ts';
import { initialsOf } from './initials.ts';

/** Who came, by which number, and what the officer says where it is known already. */
export type WalkIn = {
  readonly applicant: FiledApplicant;
  readonly paper: PaperNumber | null;
  readonly samePerson: boolean;
  readonly keepContact: boolean;
};

const recordFor = (dossier: string): string => `wi-${dossier}`;

/**
 * The account a counter dossier would belong to: the person's own by their number where there is one and somebody has looked at who its
 * holder is, else a record of its own. Writes nothing.
 */
export const ownerAtCounter = async (world: World, dossier: string, paper: PaperNumber | null): Promise<string> => {
  const holder = paper === null ? undefined : await holderOf(world, paper);
  return holder !== undefined && (await isHolderChecked(world, holder)) ? holder : recordFor(dossier);
};

/** Whom the number is known for already, looked at or not; undefined where nobody is. */
export const knownAtCounter = async (
  world: World,
  dossier: string,
  paper: PaperNumber | null,
): Promise<Account | undefined> => {
  const holder = paper === null ? undefined : await holderOf(world, paper);
  return holder === undefined || holder === recordFor(dossier) ? undefined : world.accounts.find(holder);
};

/** How the record says to reach somebody before this filing puts another contact in its place; undefined where it does not. */
export const formerContact = (
  known: Account | undefined,
  { applicant: { phone, email }, keepContact }: WalkIn,
): FiledApplicant['former'] => {
  if (known === undefined || !keepContact || !isOnRecordOnly(known)) return undefined;
  const former = {
    phone: phone === null || known.phone === phone ? null : known.phone,
    email: email === null || known.email === email ? null : known.email,
  };
  return former.phone === null && former.email === null ? undefined : former;
};

/** False where the contact is asked to be kept, and only the holder of the account can change it. */
export const mayKeepContact = (known: Account | undefined): boolean => known === undefined || isOnRecordOnly(known);

/** What a person keeps of their own account is not for the counter to change. */
const isOnRecordOnly = ({ username }: Account): boolean => username === null;

/** Refuses (409) a number that is known under another name, with as little as is needed to decide, until the officer has decided. */
export const mustBeSamePerson = (known: Account | undefined, { applicant, samePerson }: WalkIn): void => {
  if (known === undefined || samePerson || comparedName(known.name) === comparedName(applicant.name)) return;
  const message = `Số này đã có trong hệ thống, của người có tên viết tắt ${initialsOf(known.name)}`;
  throw new Refused(409, 'name-differs', [{ field: 'applicant.name', message }]);
};

/** The account a counter dossier belongs to; a person without one gets a record without sign-in. Only once the rules have said yes. */
export const walkIn = async (world: World, dossier: string, came: WalkIn): Promise<string> => {
  const fresh = recordFor(dossier);
  const { applicant, paper } = came;
  const { name, phone, email, address } = applicant;
  // A number that is held already is not claimed; somebody else's intake may have claimed it this very moment.
  if (paper !== null) await claimIdentifier(world, paper, fresh);
  mustBeSamePerson(await knownAtCounter(world, dossier, paper), came);
  const id = await ownerAtCounter(world, dossier, paper);
  const known = await world.accounts.find(id);
  if (known !== undefined) {
    if (isOnRecordOnly(known)) await putRight(world, known, came);
    return id;
  }

  await world.accounts.put({
    id,
    username: null,
    kind: 'citizen',
    name,
    roles: [],
    agency: null,
    unit: null,
    identifier: paper?.number ?? null,
    phone,
    email,
    address,
    notify: notifyOver({ phone, email }),
    ...(paper?.kind === 'organisation' ? { holder: 'organisation' as const } : {}),
  });
  return id;
};

/** A record nobody signs in with: what was blank is filled in; a name, a contact is replaced where the officer said so. */
const putRight = async (
  world: World,
  known: Account,
  { applicant: said, samePerson, keepContact }: WalkIn,
): Promise<void> => {
  const choose = (before: string | null, now: string | null): string | null =>
    keepContact ? (now ?? before) : (before ?? now);
  const right = {
    name: samePerson ? said.name : known.name,
    phone: choose(known.phone, said.phone),
    email: choose(known.email, said.email),
    address: choose(known.address, said.address),
  };
  const isAsBefore = (['name', 'phone', 'email', 'address'] as const).every((part) => right[part] === known[part]);
  if (isAsBefore) return;
  const notify = known.notify.length > 0 && !keepContact ? known.notify : notifyOver(right);
  await world.accounts.put({ ...known, ...right, notify });
};

/** As the counter keeps a person: by e-mail where a letter can arrive, else by SMS. */
export const notifyOver = ({ email, phone }: { email: string | null; phone: string | null }): Account['notify'] => {
  if (contactOf(email ?? '')?.channel === 'email') return ['email'];
  return phone === null ? [] : ['sms'];
};
