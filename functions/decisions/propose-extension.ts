import type { DecisionHandler } from './decision.ts';

/** The reason becomes a content; the later day stands in the journal. */
export const proposeExtension: DecisionHandler<'propose-extension'> = ({ body, text }) => {
  const reason = text({ text: body.reason });
  const { until } = body;
  return { contents: [reason], command: () => ({ reason: reason.sha256, until }) };
};
