import { refusalOf } from '../results/result-form.ts';
import { onPaperTaken, takePaper } from '../results/take-paper.ts';
import type { DecisionHandler } from './decision.ts';

/** The reasons become the draft that is signed, on a paper of its own (ND61-19.8). */
export const decline: DecisionHandler<'decline'> = ({ world, body, who, text }) => {
  const check = world.chance.salt();
  const written = refusalOf(body.reasons);
  const draft = text({ text: body.reasons, template: written.form.template, check });
  return {
    contents: [draft],
    take: (before) => takePaper(world, before, { ...written, check, seen: body.seen, who }),
    command: (taken) => ({ draft: draft.sha256, ...onPaperTaken(taken) }),
  };
};
