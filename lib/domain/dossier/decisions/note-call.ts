import type { Sha256 } from '../../journal/entry.ts';
import { NotAllowed } from '../../journal/moment.ts';
import { callsDue } from '../calls.ts';
import type { Seen } from '../steps/take-step.ts';
import { filed, isAtTheCounter, mustBeAtTheCounter } from '../steps/take-step.ts';
import type { Decision } from './decision.ts';

export type NoteCall = Seen & {
  readonly decision: 'note-call';
  /** The entries whose notices were told: only what was seen is noted. */
  readonly calls: readonly number[];
  readonly text: Sha256;
};

/** Ghi nhận đã gọi điện (ND61-17.2a, 19.9; reading 27): whom no e-mail and no SMS reaches is told by somebody, who notes it. */
export const noteCall: Decision<NoteCall> = {
  needs: () => ['calls', 'note'],
  afterTheEnd: true,
  offered: (dossier, { by }) => isAtTheCounter(dossier, by) && callsDue(dossier).length > 0,
  decide: (dossier, command, moment) => {
    const known = filed(dossier);
    mustBeAtTheCounter(known.oneStop, moment.by);
    const due = new Set(callsDue(known).map(({ of }) => of));
    const { calls, text } = command;
    if (calls.length === 0 || !calls.every((of) => due.has(of))) throw new NotAllowed('call-not-due');

    return [{ type: 'CallNoted', of: calls, text }];
  },
};
