import type { DecisionHandler } from './decision.ts';

/** A draft with its note becomes one content; a note alone is what was found. Either may be missing. */
export const completeStep: DecisionHandler<'complete-step'> = ({ body, text }) => {
  const draft = body.draft === undefined ? null : text({ text: body.draft, note: body.note || null });
  const note = draft === null && body.note ? text({ text: body.note }) : null;
  const { outcome } = body;
  return {
    contents: [draft, note].filter((content) => content !== null),
    command: () => ({ outcome, draft: draft?.sha256 ?? null, note: note?.sha256 ?? null }),
  };
};
