import type { DeskDossier } from '../../../../lib/contract/desk.ts';
import type { Move } from '../../../../lib/contract/moves.ts';

type About = { readonly dossier: DeskDossier; readonly move: Move };

/** The share, agency or own step in a step's key (`answer@9/…`), or null. */
export const unitOf = (step: string | null): string | null => {
  const slash = step?.indexOf('/') ?? -1;
  return step === null || slash === -1 ? null : step.slice(slash + 1);
};

/** The share or the own step a decision is about, by its name; undefined where it is about the whole dossier. */
export const unitName = ({ dossier: { parts, ownSteps }, move }: About): string | undefined => {
  const unit = unitOf(move.step);
  return parts.find(({ key }) => key === unit)?.work ?? ownSteps.find(({ key }) => key === unit)?.name;
};

/** The draft a decision is about: its share's where it is about a share. */
export const draftFor = ({ dossier, move }: About): DeskDossier['draft'] => {
  const unit = unitOf(move.step);
  const share = unit === null ? undefined : dossier.parts.find(({ key }) => key === unit);
  return share === undefined ? dossier.draft : share.draft;
};
