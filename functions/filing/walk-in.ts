import type { Account } from '../../lib/world/accounts.ts';
import type { World } from '../../lib/world/world.ts';
import { claimIdentifier, holderOf } from '../accounts/holder-of.ts';

export type CounterApplicant = {
  readonly name: string;
  readonly identifier?: string | undefined;
  readonly phone?: string | undefined;
  readonly email?: string | undefined;
  readonly address?: string | undefined;
};

/** The citizen's number by which an account is claimed; no other card or paper claims one. */
export const identifierSaid = ({
  identifier,
  identity,
}: {
  readonly identifier?: string | undefined;
  readonly identity?: { readonly kind: string; readonly number?: string | undefined } | undefined;
}): string | undefined =>
  identity === undefined ? identifier : identity.kind === 'citizen' ? identity.number : undefined;

const recordFor = (dossier: string): string => `wi-${dossier}`;

/** The account a counter dossier would belong to: the person's own by identifier where there is one, else a record of its own. Writes nothing. */
export const ownerAtCounter = async (
  world: World,
  dossier: string,
  { identifier }: CounterApplicant,
): Promise<string> => (identifier ? await holderOf(world, identifier) : undefined) ?? recordFor(dossier);

/** The account a counter dossier belongs to; a person without one gets a record without sign-in. Only once the rules have said yes. */
export const walkIn = async (world: World, dossier: string, applicant: CounterApplicant): Promise<string> => {
  const fresh = recordFor(dossier);
  const { name, phone, email, address } = applicant;
  const identifier = applicant.identifier || null;
  const id = identifier === null ? fresh : await claimIdentifier(world, identifier, fresh);
  const known = await world.accounts.find(id);
  if (known !== undefined) {
    // Only a record nobody signs in with: what a person keeps of their own account is not for the counter to change.
    if (known.username === null) await addAddresses(world, known, applicant);
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
    identifier,
    phone: phone || null,
    email: email || null,
    address: address || null,
    notify: email ? ['email'] : phone ? ['sms'] : [],
  });
  return id;
};

/** A person who was here before and now says how to reach them: what was blank is filled in. */
const addAddresses = async (world: World, known: Account, said: CounterApplicant): Promise<void> => {
  const filled = {
    ...known,
    phone: known.phone ?? (said.phone || null),
    email: known.email ?? (said.email || null),
    address: known.address ?? (said.address || null),
  };
  if (filled.phone === known.phone && filled.email === known.email && filled.address === known.address) return;
  const notify = filled.email ? ['email' as const] : filled.phone ? ['sms' as const] : [];
  await world.accounts.put({ ...filled, notify: known.notify.length > 0 ? known.notify : notify });
};
