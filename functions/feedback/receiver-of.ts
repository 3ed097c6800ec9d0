import { typedDossierCode } from '../../lib/contract/typed/codes.ts';
import { foldText } from '../../lib/domain/catalogue/fold-text.ts';
import { editionAt, findProcedure } from '../../lib/domain/editions.ts';
import type { About, FeedbackKind } from '../../lib/domain/feedback/events.ts';
import { receivingAgencies } from '../../lib/domain/feedback/receiving-agencies.ts';
import type { World } from '../../lib/world/world.ts';
import { readDossier } from '../dossier/read-dossier.ts';
import { Refused } from '../wire/operation.ts';

type Receiver = {
  readonly agency: string;
  readonly about: About | null;
  /** The agencies complained of or denounced; none for feedback. */
  readonly accused: readonly string[];
};

/**
 * Which agency's one-stop unit receives feedback, a complaint or a denunciation about something: the first in the order of the
 * law (`receivingAgencies`) where somebody would see it. Words that are no code stop nobody.
 */
export const receiverOf = async (world: World, kind: FeedbackKind, words: string): Promise<Receiver> => {
  const { about, concerned } = await concernedBy(world, words);
  const accused = kind === 'feedback' ? [] : concerned;
  const { receiver, receiverAboutItself } = editionAt(world.province, world.clock.now()).profile.feedback.is;
  const { agencies } = world.province;
  const inOrder = receivingAgencies({ kind, concerned }, { agencies, receiver, receiverAboutItself });
  for (const agency of inOrder) if (await isStaffed(world, agency)) return { agency, about, accused };
  const [first] = inOrder;
  if (first === undefined) throw new Refused(404, 'agency-unknown');
  return { agency: first, about, accused };
};

/** Whether anybody at an agency would see what is sent there. */
export const isStaffed = async (world: World, agency: string): Promise<boolean> =>
  (await world.accounts.withRole(agency, 'head-of-one-stop')).length > 0;

type Concerned = { readonly about: About | null; readonly concerned: readonly string[] };

/** What a code or an agency's name means, and the agencies it is the business of, the nearest first. */
const concernedBy = async (world: World, words: string): Promise<Concerned> => {
  const code = typedDossierCode(words);
  if (code === '') return { about: null, concerned: [] };
  const { agencies } = world.province;
  const name = foldText(words);
  const agency = agencies.find((one) => one.code === code) ?? agencies.find((one) => foldText(one.name) === name);
  if (agency !== undefined) return { about: { is: 'agency', code: agency.code }, concerned: [agency.code] };

  const procedure = findProcedure(world.province, code);
  // What many agencies resolve is no single one's: the first of a list has nothing to do with it.
  if (procedure !== undefined)
    return { about: { is: 'procedure', code }, concerned: procedure.agencies.length === 1 ? procedure.agencies : [] };

  const dossier = await world.claims.find(`code ${code}`);
  if (dossier === undefined) return { about: null, concerned: [] };
  const { oneStop, agency: resolves } = (await readDossier(world, dossier)).dossier;
  return { about: { is: 'dossier', code }, concerned: [...new Set([oneStop, resolves])] };
};
