import { AccountIssued } from '../../../lib/contract/desk-accounts.ts';
import { NewStaffAccount, StaffProposal } from '../../../lib/contract/staff-accounts.ts';
import { whyTwo } from '../../../lib/domain/accounts/two-administrators.ts';
import { staffUsername } from '../../../lib/domain/accounts/username.ts';
import { foldText } from '../../../lib/domain/catalogue/fold-text.ts';
import { editionAt } from '../../../lib/domain/editions.ts';
import { mustHoldHere } from '../../../lib/domain/oversight/held.ts';
import type { Agency } from '../../../lib/domain/profile.ts';
import { NEEDS_TWO_WORDS } from '../../../lib/domain/words/two-administrators.ts';
import type { World } from '../../../lib/world/world.ts';
import type { AccountProfile } from '../../accounts/account-profile.ts';
import { usernameClaim } from '../../accounts/forget-account.ts';
import { issueTo } from '../../accounts/issue-account.ts';
import { mustNotBeOwnContact } from '../../accounts/own-contact.ts';
import { mustAdminister, recordProposal } from '../../accounts/staff-proposal.ts';
import { rolesOfNamesake } from '../../accounts/staff-roles.ts';
import { getAgency } from '../../deciding/rules-of.ts';
import { operation, Refused } from '../../wire/operation.ts';

/**
 * Cấp tài khoản cán bộ (B6, TH-2.2): hovaten.tendonvi, homonyms told apart; revoked by the decision `cancel`. What one
 * administrator may not do alone waits for another's yes (202).
 */
export const issueStaffAccount = operation({
  id: 'issue-staff-account',
  method: 'POST',
  path: '/api/desk/staff-accounts',
  summary: 'Cấp tài khoản cán bộ',
  who: 'staff',
  opens: { nothing: 'an account of staff, not of a person served' },
  body: NewStaffAccount,
  answers: { 201: AccountIssued, 202: StaffProposal },
  run: async ({ body, who, command }, world) => {
    mustAdminister(who);
    mustNotBeOwnContact(who, body);
    const agency = getAgency(world.province, body.agency);
    if (!agency.units.some(({ code }) => code === body.unit)) throw new Refused(404, 'unit-unknown');
    mustHoldHere(body, editionAt(world.province, world.clock.now()).profile.oversight.is);

    // The command names the account: the same key again finds the same one.
    const id = await world.claims.claim(`command ${command}`, world.chance.id());
    const username = await freeUsername(world, id, body.name, unitName(world, agency));
    const { name, email, roles, unit, identifier = null } = body;
    const profile: AccountProfile = {
      ...{ username, name, email, identifier, phone: null, address: null, birthday: null },
      ...{ certificateNumber: null, publicKey: null, notify: ['email'] },
      staff: { roles, agency: agency.code, unit },
    };
    const held = await rolesOfNamesake(world, agency.code, { id, name, email });
    const why = whyTwo({ roles, agency: agency.code, held }, who.agency);
    if (why.length === 0) {
      const { stage } = await issueTo(world, who, command, { id, holder: 'staff', profile });
      return { status: 201, body: { id, username, stage } };
    }
    const { stage } = await recordProposal(world, who, command, { id, profile, why });
    return { status: 202, body: { id, username, stage, why: why.map((reason) => NEEDS_TWO_WORDS[reason]) } };
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
