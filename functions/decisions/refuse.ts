import type { DecisionHandler } from './decision.ts';

/** The reasons become a content; the agency it should have gone to is named as the officer wrote it. */
export const refuse: DecisionHandler<'refuse'> = ({ body, text }) => {
  const reasons = text({ text: body.reasons });
  const { rightAgency = null } = body;
  return { contents: [reasons], command: () => ({ text: reasons.sha256, rightAgency }) };
};
