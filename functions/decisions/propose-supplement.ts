import type { DecisionHandler } from './decision.ts';
import { writtenRequest } from './request-supplement.ts';

/** Says to the lead agency what is wrong with which components. */
export const proposeSupplement: DecisionHandler<'propose-supplement'> = ({ body, text }) =>
  writtenRequest({ body, text });
