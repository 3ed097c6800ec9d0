import { Refused } from '../../functions/wire/operation.ts';
import { NotAllowed } from '../../lib/domain/journal/moment.ts';
import { Crash } from './faults.ts';

/** Does a thing and, as a person would after an error page, does it again with the same key until it is answered. */
export const insist = async <T>(deed: () => Promise<T>): Promise<T | 'refused'> => {
  for (let tries = 0; tries < 200; tries++) {
    try {
      return await deed();
    } catch (error) {
      if (error instanceof NotAllowed || error instanceof Refused) return 'refused';
      if (!(error instanceof Crash)) throw error;
    }
  }
  throw new Error('two hundred crashes in a row');
};
