import type { DecisionHandler } from './decision.ts';

/** The reason becomes a content; the amount stands in the journal. */
export const refund: DecisionHandler<'refund'> = ({ body, text }) => {
  const reason = text({ text: body.reason });
  const { amount } = body;
  return { contents: [reason], command: () => ({ amount, text: reason.sha256 }) };
};
