import type { Province, SampleCitizen, SampleOrganisation, StaffMember } from '../../../domain/profile.ts';
import type { Account, Accounts } from '../../accounts.ts';
import type { Claims } from '../../world.ts';

/** Puts the province's staff, sample citizens and organisations where they are not known yet; what is known stays as it is. One account by identifier (B10). */
export const seedAccounts = async (province: Province, accounts: Accounts, claims: Claims): Promise<void> => {
  const { staff, citizens, organisations = [] } = province;
  const samples = [
    ...staff.map(staffAccount),
    ...citizens.map(citizenAccount),
    ...organisations.map(organisationAccount),
  ];
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
export const sampleIds = ({ staff, citizens, organisations = [] }: Province): ReadonlySet<string> =>
  new Set([...staff, ...citizens, ...organisations].map((one) => one.id));

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

const organisationAccount = (one: SampleOrganisation): Account => ({ ...citizenAccount(one), holder: 'organisation' });

const citizenAccount = (person: Omit<SampleCitizen, 'birthday'>): Account => ({
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
