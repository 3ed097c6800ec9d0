import type { DecisionHandler } from './decision.ts';

/** Which originals, and what was done with them. */
export const recordOriginals: DecisionHandler<'record-originals'> = ({ body }) => {
  const { what, components, fits = null } = body;
  return { command: () => ({ what, components, fits }) };
};
