import type { DecisionHandler } from './decision.ts';

/** What was agreed in writing, where it was, becomes a content. */
export const takeAlternative: DecisionHandler<'take-alternative'> = ({
  body: { ground, until = null, agreement, part },
  text,
}) => {
  const said = { ground, until, ...(part === undefined ? {} : { part }) };
  if (!agreement) return { command: () => ({ ...said, agreement: null }) };

  const written = text({ text: agreement });
  return { contents: [written], command: () => ({ ...said, agreement: written.sha256 }) };
};
