import type { DecisionHandler } from './decision.ts';

/** What the draft lacks becomes a content. */
export const sendBack: DecisionHandler<'send-back'> = ({ body, text }) => {
  const note = text({ text: body.note });
  return { contents: [note], command: () => ({ note: note.sha256 }) };
};
