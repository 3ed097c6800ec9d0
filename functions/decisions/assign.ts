import { NotAllowed } from '../../lib/domain/journal/moment.ts';
import { rulesOf } from '../deciding/rules-of.ts';
import { actorOn } from '../dossier/parties.ts';
import type { DecisionHandler, DecisionRequest } from './decision.ts';

/** Names an officer of the same agency. */
export const assign: DecisionHandler<'assign'> = async (asked) => {
  await mustBeOfficer(asked);
  const { officer, part } = asked.body;
  return { command: () => ({ officer, ...(part === undefined ? {} : { part }) }) };
};

const mustBeOfficer = async ({ world, dossier, body, who }: DecisionRequest<'assign'>): Promise<void> => {
  const account = await world.accounts.find(body.officer);
  if (account?.agency !== who.agency || !account.roles.includes('officer')) throw new NotAllowed('officer-unknown');
  const by = await actorOn(world, { dossier, rules: rulesOf(world, dossier) }, account);
  if (by.party) throw new NotAllowed('officer-is-party');
};
