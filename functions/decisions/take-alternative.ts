import type { DecisionHandler } from './decision.ts';

/** What was agreed in writing, where it was, becomes a content. */
export const takeAlternative: DecisionHandler<'take-alternative'> = ({
  body: { ground, until = null, agreement },
  text,
}) => {
  if (!agreement) return { command: () => ({ ground, until, agreement: null }) };

  const written = text({ text: agreement });
  return { contents: [written], command: () => ({ ground, until, agreement: written.sha256 }) };
};
