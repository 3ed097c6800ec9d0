import { AccountIssued, IssuedAccount } from '../../../lib/contract/desk-accounts.ts';
import { accountJournal } from '../../../lib/domain/accounts/account.ts';
import { ISSUERS } from '../../../lib/domain/accounts/steps.ts';
import { hasRole } from '../../../lib/domain/journal/moment.ts';
import type { Account } from '../../../lib/world/accounts.ts';
import type { World } from '../../../lib/world/world.ts';
import { issueTo } from '../../accounts/issue-account.ts';
import { issueKey } from '../../accounts/issue-code.ts';
import { claimNames, declared, mustBeBorn } from '../../accounts/new-account.ts';
import { mustNotBeOwnContact } from '../../accounts/own-contact.ts';
import { mustBeRightCode } from '../../accounts/send-code.ts';
import { actorOf } from '../../deciding/actor.ts';
import { operation, Refused } from '../../wire/operation.ts';

/** Cấp tài khoản tại quầy (B9, HT-III.1b, TTH-12.1b; a business's: TTH-9.1): who was only on record by counter dossiers gets the account for that record. */
export const issueAccount = operation({
  id: 'issue-account',
  method: 'POST',
  path: '/api/desk/accounts',
  summary: 'Cấp tài khoản tại quầy',
  who: 'staff',
  opens: { nothing: 'writes down what the holder says; the act stands in the account’s journal' },
  body: IssuedAccount,
  answers: { 201: AccountIssued },
  run: async ({ body, who, command }, world) => {
    if (!hasRole(actorOf(who), ISSUERS)) throw new Refused(403, 'not-your-role');
    mustNotBeOwnContact(who, body);
    mustBeBorn(world, body.birthday);
    const profile = declared(body);
    const id = await claimNames(world, body, ({ username }) => username === null);
    if (!(await isOwn(world, id, command))) await mustBeConfirmedContact(world, who, body);
    const { stage } = await issueTo(world, who, command, { id, holder: body.kind, profile, document: body.document });
    return { status: 201, body: { id, username: body.username, stage } };
  },
});

type Said = {
  readonly email?: string | undefined;
  readonly phone?: string | undefined;
  readonly contactCode?: string | undefined;
};

/** Refuses (403, 409) where the holder has not read out the code sent to where the first password will go. */
const mustBeConfirmedContact = async (world: World, who: Account, { contactCode, ...contact }: Said): Promise<void> => {
  if (contactCode === undefined) throw new Refused(403, 'contact-code-needed');
  await mustBeRightCode(world, issueKey(who, contact), contactCode);
};

/** Asked again with the same key: its code was used up the first time. */
const isOwn = async ({ journal }: World, id: string, command: string): Promise<boolean> =>
  (await journal.read<unknown>(accountJournal(id))).some((entry) => entry.command === command);
