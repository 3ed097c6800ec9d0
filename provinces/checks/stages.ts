import type { FiledDossier } from '../../lib/domain/dossier/dossier.ts';

type FiledStage = FiledDossier['stage'];

/** Each stage and the one it must read like in public: look-up must not tell a supplement or a refusal (reading 12, TT01-16.2d). */
export const READS_LIKE: Readonly<Record<FiledStage, FiledStage>> = {
  submitted: 'submitted',
  'supplement-requested': 'submitted',
  'in-process': 'in-process',
  'returned-for-supplement': 'in-process',
  resubmitted: 'in-process',
  'result-ready': 'result-ready',
  returned: 'returned',
  refused: 'withdrawn',
  withdrawn: 'withdrawn',
};

/** Every stage of a filed dossier. */
export const STAGES: readonly string[] = Object.keys(READS_LIKE);
