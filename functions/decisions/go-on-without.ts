import { getAgency } from '../deciding/rules-of.ts';
import type { DecisionHandler } from './decision.ts';

/** The agency that is late must be of this province. */
export const goOnWithout: DecisionHandler<'go-on-without'> = ({ world, body: { agency } }) => {
  getAgency(world.province, agency);
  return { command: () => ({ agency }) };
};
