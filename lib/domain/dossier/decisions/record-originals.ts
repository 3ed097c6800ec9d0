import { NotAllowed } from '../../journal/moment.ts';
import { type FiledDossier, isOver } from '../dossier.ts';
import { originalsHeld } from '../papers/originals.ts';
import type { Seen } from '../steps/take-step.ts';
import { filed, isAtTheCounter, mustBeAtTheCounter, mustNotBeOver } from '../steps/take-step.ts';
import type { Decision } from './decision.ts';

export type RecordOriginals = Seen & {
  readonly decision: 'record-originals';
  readonly what: 'taken' | 'compared' | 'returned';
  readonly components: readonly string[];
  readonly fits: boolean | null;
};

/** Bản chính: nhận để đối chiếu, đối chiếu (TH-9.6a), trả lại (ND61-20.2), at the counter. */
export const recordOriginals: Decision<RecordOriginals> = {
  needs: () => ['what', 'components'],
  afterTheEnd: true,
  offered: (dossier, { by }, { procedure }) =>
    isAtTheCounter(dossier, by) &&
    (isOver(dossier) ? originalsHeld(dossier).length > 0 : procedure.components.length > 0),
  decide: (dossier, command, moment, { procedure }) => {
    const known = filed(dossier);
    mustBeAtTheCounter(known.oneStop, moment.by);
    const { what, components, fits } = command;
    // What is over still owes the person the originals (ND61-20.2).
    if (what !== 'returned') mustNotBeOver(dossier);
    const codes = new Set(procedure.components.map(({ code }) => code));
    if (components.length === 0 || !components.every((code) => codes.has(code)))
      throw new NotAllowed('component-unknown');
    if (what === 'returned' && components.some((code) => !isHeld(known, code)))
      throw new NotAllowed('original-not-held');
    if (what === 'compared' && fits === null) throw new NotAllowed('comparison-needed');

    return [{ type: 'OriginalsRecorded', what, components, fits: what === 'compared' ? fits : null }];
  },
};

const isHeld = (dossier: FiledDossier, code: string): boolean => originalsHeld(dossier).includes(code);
