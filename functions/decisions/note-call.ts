import type { DecisionHandler } from './decision.ts';

/** Who was told, how and when becomes a content. */
export const noteCall: DecisionHandler<'note-call'> = ({ body, text }) => {
  const note = text({ text: body.note });
  const { calls } = body;
  return { contents: [note], command: () => ({ calls, text: note.sha256 }) };
};
