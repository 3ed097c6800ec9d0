import { composed } from '../../lib/contract/typed/letters.ts';
import type { Province } from '../../lib/domain/profile.ts';

/** Text not in NFC: the same word would be found by one search and missed by another. */
export const wordingFaults = (province: Province): readonly string[] =>
  textsIn(province)
    .filter((text) => text !== composed(text))
    .map((text) => `Chữ "${composed(text)}" chưa ở dạng Unicode NFC. Hãy gõ lại bằng bộ gõ Unicode dựng sẵn.`);

const textsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, held]) => [key, ...textsIn(held)]);
};
