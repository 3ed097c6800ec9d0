import type { StaffCommand } from '../../lib/domain/dossier/decisions/decide.ts';
import type { FiledDossier } from '../../lib/domain/dossier/dossier.ts';
import { prepareContent } from '../deciding/contents.ts';
import { type FromOutside, NOTHING_TAKEN } from '../deciding/from-outside.ts';
import type { DecisionHandler, DecisionRequest } from './decision.ts';
import { HANDLERS } from './decisions.ts';

/** A decision's body as the domain's command, and what is put away and taken from outside once it has said yes. */
type ToDecide = {
  command(taken: FromOutside): StaffCommand;
  prepare(before: FiledDossier): Promise<FromOutside>;
};

/** Any decision's body, by its name. */
export const translate = async (asked: Omit<DecisionRequest, 'text'>): Promise<ToDecide> => {
  const { world, dossier, body } = asked;
  const handler = HANDLERS[body.decision] as DecisionHandler;
  const text = (value: unknown) => prepareContent(world, dossier.id, value);
  const said = await handler({ ...asked, text });
  const { decision, seen = null, about = null } = body;
  return {
    command: (taken) => ({ decision, seen, about, ...said.command(taken) }) as StaffCommand,
    prepare: async (before) => {
      for (const content of said.contents ?? []) await content.put();
      return { ...NOTHING_TAKEN, ...(await said.take?.(before)) };
    },
  };
};
