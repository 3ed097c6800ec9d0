import type { DecisionHandler } from './decision.ts';

/** The opinion becomes a content. */
export const answerConsultation: DecisionHandler<'answer-consultation'> = ({ body, text }) => {
  const opinion = text({ text: body.text });
  return { contents: [opinion], command: () => ({ text: opinion.sha256 }) };
};
