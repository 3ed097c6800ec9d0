import { accountSentences } from './problems/accounts.ts';
import { anyRequest } from './problems/any-request.ts';
import { betweenAgencies } from './problems/between-agencies.ts';
import { calendarSentences } from './problems/calendar.ts';
import { catalogueSentences } from './problems/catalogue.ts';
import { changeSentences } from './problems/changes.ts';
import { decisionSentences } from './problems/decisions.ts';
import { draftSentences } from './problems/drafts.ts';
import { evidenceSentences } from './problems/evidence.ts';
import { feedbackSentences } from './problems/feedback.ts';
import { paymentSentences } from './problems/payments.ts';
import { peopleSentences } from './problems/people.ts';
import type { Sentence } from './problems/sentence.ts';
import { signingSentences } from './problems/signing.ts';
import { slipCheckSentences } from './problems/slip-check.ts';

/** A title and one sentence a person can act on, by the reason of a problem. */
export const PROBLEMS: Readonly<Record<string, Sentence>> = {
  ...anyRequest,
  ...peopleSentences,
  ...accountSentences,
  ...calendarSentences,
  ...catalogueSentences,
  ...draftSentences,
  ...decisionSentences,
  ...betweenAgencies,
  ...changeSentences,
  ...evidenceSentences,
  ...feedbackSentences,
  ...paymentSentences,
  ...signingSentences,
  ...slipCheckSentences,
};
