import type { DecisionHandler } from './decision.ts';

/** What was wrong becomes a content; the entry it concerns stands in the journal. */
export const correct: DecisionHandler<'correct'> = ({ body, text }) => {
  const reason = text({ text: body.reason });
  const { entry } = body;
  return { contents: [reason], command: () => ({ entry, text: reason.sha256 }) };
};
