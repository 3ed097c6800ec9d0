import type * as z from 'zod';
import type { ActName } from '../../lib/contract/step-up.ts';
import type { Procedure } from '../../lib/domain/catalogue/procedure.ts';
import { filingCode } from '../../lib/domain/dossier/code.ts';
import { codeOf, type FiledDossier } from '../../lib/domain/dossier/dossier.ts';
import type { Sha256 } from '../../lib/domain/journal/entry.ts';
import type { Profile } from '../../lib/domain/profile.ts';
import type { Account } from '../../lib/world/accounts.ts';
import { sha256Of } from '../../lib/world/chain.ts';
import type { Application, World } from '../../lib/world/world.ts';
import { rulesFor } from '../deciding/rules-of.ts';
import { readForOwner } from '../dossier/read-dossier.ts';
import { hashOfFiling } from './hash-of-filing.ts';
import { openApplication, ownApplication } from './own-application.ts';

/** One act that has to be legally valid (BH-17), with what it is about: each is proved by itself. */
export type FilingAct = {
  readonly name: z.infer<typeof ActName>;
  /** The dossier's id. */
  readonly id: string;
  /** What is sent with it; null where nothing is. */
  readonly draft: Application | null;
  readonly procedure: Procedure;
  readonly profile: Profile;
  readonly agency: string;
  /** By what the dossier is known to people, where it is by now. */
  readonly code: string | null;
};

/** The act somebody is about to do, as it now stands. To anybody but the owner there is none (404). */
export const openAct = async (world: World, name: FilingAct['name'], id: string, who: Account): Promise<FilingAct> => {
  if (name === 'filing') {
    const { draft } = await openApplication(world, id, who);
    return actOfFiling(world, draft);
  }
  const { dossier, rules } = await readForOwner(world, id, who);
  return filingActOn(name, dossier, rules, name === 'withdrawal' ? null : await ownApplication(world, id, who));
};

/** Filing this draft. */
export const actOfFiling = (world: World, draft: Application): FilingAct => {
  const { procedure, profile } = rulesFor(world, draft.procedure, draft.agency);
  return { name: 'filing', id: draft.id, draft, procedure, profile, agency: draft.agency, code: filingCode(draft.id) };
};

/** What is done with a dossier that was filed. */
export const filingActOn = (
  name: Exclude<FilingAct['name'], 'filing'>,
  dossier: FiledDossier,
  { procedure, profile }: Pick<FilingAct, 'procedure' | 'profile'>,
  draft: Application | null,
): FilingAct => {
  const code = codeOf(dossier) ?? dossier.filingCode ?? null;
  return { name, id: dossier.id, draft, procedure, profile, agency: dossier.agency, code };
};

/** What stands for the act and everything it sends, so that nothing changes unseen: of a filing as callers of before sign it. */
export const textToSign = ({ name, id, draft }: FilingAct): string =>
  [id, ...(name === 'filing' ? [] : [name]), ...(draft === null ? [] : [hashOfFiling(draft)])].join(':');

/** SHA-256 of the act and everything it sends: printed on the form that is signed. */
export const hashOfAct = (act: FilingAct): Sha256 =>
  act.name === 'filing' && act.draft !== null ? hashOfFiling(act.draft) : sha256Of(textToSign(act));
