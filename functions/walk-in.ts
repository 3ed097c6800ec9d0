import type { World } from '../lib/world/world.ts';

export type Applicant = {
  readonly name: string;
  readonly identifier?: string | undefined;
  readonly phone?: string | undefined;
  readonly email?: string | undefined;
  readonly address?: string | undefined;
};

/** The account a counter dossier belongs to: the person's own by identifier where there is one, else a record without sign-in. */
export const walkIn = async (world: World, dossier: string, applicant: Applicant): Promise<string> => {
  const fresh = `wi-${dossier}`;
  const id = applicant.identifier ? await world.claims.claim(`identifier ${applicant.identifier}`, fresh) : fresh;
  if ((await world.accounts.find(id)) !== undefined) return id;

  const { name, identifier, phone, email, address } = applicant;
  await world.accounts.put({
    id,
    username: null,
    kind: 'citizen',
    name,
    roles: [],
    agency: null,
    unit: null,
    identifier: identifier || null,
    phone: phone || null,
    email: email || null,
    address: address || null,
    notify: email ? ['email'] : phone ? ['sms'] : [],
  });
  return id;
};
