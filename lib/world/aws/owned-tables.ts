import type { Province } from '../../domain/profile.ts';
import { BELONGS_TO, mustBelongTo, RULE_SET } from '../belongs-to.ts';
import type { Claims } from '../world.ts';
import type { Dynamo } from './dynamo.ts';
import { awsClaims } from './journal/claims.ts';

/**
 * Tables say whose they are: the first command that opens them marks them with the province and its rule set, and one for another
 * province is refused with one sentence. A function needs no such look: it is allowed its own province's tables only.
 */
export const ownTables = async (
  dynamo: Dynamo,
  province: Province,
  claims: Claims = awsClaims(dynamo),
): Promise<void> => {
  const known = await claims.claim(BELONGS_TO, province.key);
  mustBelongTo(`các bảng ${dynamo.tables}…`, known, province);
  const { ruleSet } = province.profile;
  const before = await claims.claim(RULE_SET, ruleSet);
  if (before === ruleSet) return;
  await claims.release(RULE_SET, before);
  await claims.claim(RULE_SET, ruleSet);
};

/** The same of tables that are only read: nothing is marked. */
export const mustBeTablesOf = async (dynamo: Dynamo, province: Province): Promise<void> =>
  mustBelongTo(`các bảng ${dynamo.tables}…`, await awsClaims(dynamo).find(BELONGS_TO), province);
