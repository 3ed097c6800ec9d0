import { codeFor } from '../deciding/from-outside.ts';
import type { DecisionHandler } from './decision.ts';

/** The draft, with a note to who signs, becomes one content; takes a code. */
export const receiveAndDraft: DecisionHandler<'receive-and-draft'> = ({ world, body, text }) => {
  const draft = text({ text: body.draft, note: body.note || null });
  return {
    contents: [draft],
    take: async (before) => ({ code: await codeFor(world, before) }),
    command: ({ code }) => ({ code, draft: draft.sha256 }),
  };
};
