import { type Measure, NotYet } from './measure.ts';

/** G7 */
export const newDayOff: Measure = async () => {
  throw new NotYet('no operation declare-day in this commit');
};
