import type { Province, SampleCitizen, StaffMember } from '../../../domain/profile.ts';
import type { Account, Accounts } from '../../accounts.ts';
import type { Claims } from '../../world.ts';

/** Puts the province's staff and sample citizens where they are not known yet; what is known stays as it is. One account by identifier (B10). */
export const seedAccounts = async (province: Province, accounts: Accounts, claims: Claims): Promise<void> => {
  const samples = [...province.staff.map(staffAccount), ...province.citizens.map(citizenAccount)];
  await Promise.all(
    samples.map(async (account) => {
      // A number is the citizen's; that of staff only says who they are.
      if (account.identifier !== null && account.kind === 'citizen')
        await claims.claim(`identifier ${account.identifier}`, account.id);
      if ((await accounts.find(account.id)) === undefined) await accounts.put(account);
    }),
  );
};

/** The ids of the sample accounts of a province. */
export const sampleIds = (province: Province): ReadonlySet<string> =>
  new Set([...province.staff, ...province.citizens].map((person) => person.id));

const staffAccount = (person: StaffMember): Account => ({
  id: person.id,
  username: person.username,
  kind: 'staff',
  name: person.name,
  roles: person.roles,
  agency: person.agency,
  unit: person.unit,
  identifier: person.identifier ?? null,
  phone: null,
  email: person.email,
  address: null,
  notify: ['email'],
});

const citizenAccount = (person: SampleCitizen): Account => ({
  id: person.id,
  username: person.username,
  kind: 'citizen',
  name: person.name,
  roles: [],
  agency: null,
  unit: null,
  identifier: person.identifier,
  phone: person.phone,
  email: person.email,
  address: person.address,
  notify: ['email', 'sms'],
});
