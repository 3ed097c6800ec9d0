import type { DecisionHandler } from './decision.ts';
import { codeFor } from './receive.ts';

/** The draft, with a note to who signs, becomes one content; takes a code. */
export const receiveAndDraft: DecisionHandler<'receive-and-draft'> = ({ world, body, text }) => {
  const draft = text({ text: body.draft, note: body.note || null });
  return {
    contents: [draft],
    take: (before) => codeFor(world, before),
    command: ({ code }) => ({ code, draft: draft.sha256 }),
  };
};
