import { accounts } from './problems/accounts.ts';
import { anyRequest } from './problems/any-request.ts';
import { betweenAgencies } from './problems/between-agencies.ts';
import { calendar } from './problems/calendar.ts';
import { catalogue } from './problems/catalogue.ts';
import { changes } from './problems/changes.ts';
import { decisions } from './problems/decisions.ts';
import { drafts } from './problems/drafts.ts';
import { feedback } from './problems/feedback.ts';
import { people } from './problems/people.ts';
import type { Sentence } from './problems/sentence.ts';

/** A title and one sentence a person can act on, by the reason of a problem. */
export const PROBLEMS: Readonly<Record<string, Sentence>> = {
  ...anyRequest,
  ...people,
  ...accounts,
  ...calendar,
  ...catalogue,
  ...drafts,
  ...decisions,
  ...betweenAgencies,
  ...changes,
  ...feedback,
};
