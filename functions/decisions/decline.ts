import type { DecisionHandler } from './decision.ts';

/** The reasons become the draft that is signed. */
export const decline: DecisionHandler<'decline'> = ({ body, text }) => {
  const draft = text({ text: body.reasons });
  return { contents: [draft], command: () => ({ draft: draft.sha256 }) };
};
