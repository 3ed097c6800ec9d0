import type { FiledDossier } from '../../lib/domain/dossier/dossier.ts';
import type { Share } from '../../lib/domain/dossier/events.ts';
import { shareFor } from '../../lib/domain/dossier/shares.ts';
import type { World } from '../../lib/world/world.ts';
import { getAgency, rulesOf } from '../deciding/rules-of.ts';
import type { DecisionHandler, DecisionRequest } from './decision.ts';

/** What each agency shall do becomes one content, the slip; the journal names the agencies in the order fixed, and who leads. */
export const transfer: DecisionHandler<'transfer'> = ({ world, dossier, body, text }) => {
  const all = body.parts === undefined ? asTheProcedureHasIt(world, dossier) : asTheOfficerNamesIt(world, body.parts);
  const slip = text({ text: body.note || null, work: all.map(({ share, work }) => ({ ...share, work })) });
  const parts = all.map(({ share }) => share);
  const lead = leadIn(parts, body.lead);
  return { contents: [slip], command: () => ({ parts, slip: slip.sha256, ...(lead === undefined ? {} : { lead }) }) };
};

/** The share of the lead agency, named by its code or its place; a name nobody has stays, to be refused. */
const leadIn = (parts: readonly Share[], lead: string | number | undefined): string | undefined => {
  if (lead === undefined) return undefined;
  const named =
    typeof lead === 'number' ? parts[lead] : parts.find(({ agency, key }) => agency === lead || key === lead);
  return named?.key ?? String(lead);
};

type ShareAndWork = { readonly share: Share; readonly work: string };

const asTheProcedureHasIt = (world: World, dossier: FiledDossier): readonly ShareAndWork[] => {
  const { shares = [] } = rulesOf(world, dossier).procedure;
  return shares.map((one) => ({ share: shareFor(one, dossier.oneStop), work: one.work }));
};

/** Each agency must be of this province. */
const asTheOfficerNamesIt = (
  world: World,
  parts: NonNullable<DecisionRequest<'transfer'>['body']['parts']>,
): readonly ShareAndWork[] =>
  parts.map(({ agency, work, within }, index) => {
    getAgency(world.province, agency);
    return { share: { key: `phan-${index + 1}`, agency, within, after: [] }, work };
  });
