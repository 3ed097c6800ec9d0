import type { DecisionHandler } from './decision.ts';

/** Why nothing is asked of the person becomes a content. */
export const turnDownSupplement: DecisionHandler<'turn-down-supplement'> = ({ body, text }) => {
  const note = text({ text: body.note });
  return { contents: [note], command: () => ({ note: note.sha256 }) };
};
