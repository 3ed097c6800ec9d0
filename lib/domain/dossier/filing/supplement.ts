import type { Sha256 } from '../../journal/entry.ts';
import { type Moment, NotAllowed } from '../../journal/moment.ts';
import { stepKey } from '../../journal/step.ts';
import type { Rules } from '../../rules.ts';
import { type Dossier, type FiledDossier, isSupplementAsked } from '../dossier.ts';
import type { DossierEvent, Paper, WithProof } from '../events.ts';
import { mustChangeSomething } from '../papers/asked-for.ts';
import { proved } from './proof.ts';

/** `declared`: the declaration says something else than before. */
export type Supplement = WithProof & {
  readonly form: Sha256;
  readonly papers: readonly Paper[];
  readonly declared: boolean;
};

/** Bổ sung hồ sơ (TH-8.2, TTH-12.3): starts a fresh intake limit (reading 6). Its step is known even before the machine has opened it. */
export const supplement = (dossier: Dossier, command: Supplement, moment: Moment, rules: Rules): DossierEvent[] => {
  if (dossier.stage === 'nothing' || dossier.owner !== moment.by.id) throw new NotAllowed('not-your-dossier');
  if (!isSupplementAsked(dossier)) throw new NotAllowed('nothing-to-supplement');

  const { form, papers, declared } = command;
  mustKeepRequired(dossier, papers, rules);
  mustChangeSomething(dossier, { papers, handedIn: [], declared }, rules);

  return [
    { type: 'DossierSupplemented', form, papers, ...proved(command) },
    { type: 'StepClosed', key: stepKey('supplement', dossier.request.entry), outcome: 'supplemented' },
  ];
};

/** A required component that was there must not be lost by what the person sends now. */
export const mustKeepRequired = (dossier: FiledDossier, papers: readonly Paper[], { procedure }: Rules): void => {
  const present = new Set(papers.map((paper) => paper.component));
  const wasPresent = new Set(dossier.papers.map((paper) => paper.component));
  const lost = procedure.components.some((c) => c.required && wasPresent.has(c.code) && !present.has(c.code));
  if (lost) throw new NotAllowed('components-missing');
};
