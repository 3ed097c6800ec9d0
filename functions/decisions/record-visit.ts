import type { DecisionHandler } from './decision.ts';

/** The minutes become a content; the outcome stands in the journal. */
export const recordVisit: DecisionHandler<'record-visit'> = ({ body, text }) => {
  const minutes = text({ text: body.minutes });
  const { outcome } = body;
  return { contents: [minutes], command: () => ({ outcome, minutes: minutes.sha256 }) };
};
