import { AccountIssued, NewStaffAccount } from '../../../lib/contract/desk-accounts.ts';
import { staffUsername } from '../../../lib/domain/accounts/username.ts';
import { foldText } from '../../../lib/domain/catalogue/fold-text.ts';
import type { Agency } from '../../../lib/domain/profile.ts';
import type { World } from '../../../lib/world/world.ts';
import { usernameClaim } from '../../accounts/forget-account.ts';
import { issueTo } from '../../accounts/issue-account.ts';
import { getAgency } from '../../deciding/rules-of.ts';
import { operation, Refused } from '../../wire/operation.ts';

/** Cấp tài khoản cán bộ (B6, TH-2.2): hovaten.tendonvi, homonyms told apart; revoked by the decision `cancel`. */
export const issueStaffAccount = operation({
  id: 'issue-staff-account',
  method: 'POST',
  path: '/api/desk/staff-accounts',
  summary: 'Cấp tài khoản cán bộ',
  who: 'staff',
  opens: { nothing: 'an account of staff, not of a person served' },
  body: NewStaffAccount,
  answers: { 201: AccountIssued },
  run: async ({ body, who, command }, world) => {
    if (!who.roles.includes('administrator')) throw new Refused(403, 'not-your-role');
    const agency = getAgency(world.province, body.agency);
    if (!agency.units.some(({ code }) => code === body.unit)) throw new Refused(404, 'unit-unknown');

    // The command names the account: the same key again finds the same one.
    const id = await world.claims.claim(`command ${command}`, world.chance.id());
    const username = await freeUsername(world, id, body.name, unitName(world, agency));
    const { stage } = await issueTo(world, who, command, {
      id,
      holder: 'staff',
      profile: {
        username,
        name: body.name,
        identifier: null,
        phone: null,
        email: body.email,
        address: null,
        birthday: null,
        certificateNumber: null,
        publicKey: null,
        notify: ['email'],
        staff: { roles: body.roles, agency: body.agency, unit: body.unit },
      },
    });
    return { status: 201, body: { id, username, stage } };
  },
});

/** The unit's word as its people's user names already have it; else made from its name. */
const unitName = ({ province }: World, { code, name }: Agency): string => {
  const known = province.staff.find(({ agency }) => agency === code)?.username;
  return known?.slice(known.lastIndexOf('.') + 1) ?? foldText(name).replace(/[^a-z0-9]/g, '');
};

const freeUsername = async (world: World, id: string, name: string, unit: string): Promise<string> => {
  for (let nth = 1; ; nth++) {
    const username = staffUsername(name, unit, nth);
    const known = await world.accounts.findByUsername(username);
    if (known !== undefined && known.id !== id) continue;
    if ((await world.claims.claim(usernameClaim(username), id)) === id) return username;
  }
};
