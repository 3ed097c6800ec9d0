import type { DecisionHandler } from './decision.ts';

/** A reason, where one is given, becomes a content. */
export const apologise: DecisionHandler<'apologise'> = ({ body, text }) => {
  if (body.reason === undefined) return { command: () => ({ text: null }) };

  const reason = text({ text: body.reason });
  return { contents: [reason], command: () => ({ text: reason.sha256 }) };
};
