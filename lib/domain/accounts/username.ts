import { foldText } from '../catalogue/fold-text.ts';

/** The user name of a member of staff: hovaten.tendonvi (TH-2.2); homonyms of a unit are told apart by a number. */
export const staffUsername = (name: string, unit: string, nth: number): string => {
  const letters = foldText(name).replace(/[^a-z]/g, '');
  return `${letters}${nth === 1 ? '' : nth}.${unit}`;
};
