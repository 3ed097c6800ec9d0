import type { DossierEvent, EventName } from '../dossier/events.ts';
import { BETWEEN_AGENCIES } from './events/between-agencies.ts';
import { COUNTER } from './events/counter.ts';
import type { EventWords, WordsOf } from './events/event-words.ts';
import { FILING } from './events/filing.ts';
import { LIMITS } from './events/limits.ts';
import { PAYMENTS } from './events/payments.ts';
import { STEPS } from './events/steps.ts';
import { WORK } from './events/work.ts';

/** What every event says: to the history, the journal's page, the applicant and the staff. */
const EVENTS: WordsOf<EventName> = {
  ...FILING,
  ...WORK,
  ...BETWEEN_AGENCIES,
  ...COUNTER,
  ...PAYMENTS,
  ...LIMITS,
  ...STEPS,
};

/** The words of an event, of the name it carries. */
export const wordsOf = <Event extends DossierEvent>(event: Event): EventWords<Event> =>
  EVENTS[event.type] as unknown as EventWords<Event>;

/** One event of the journal in words; what a later release wrote is shown by its own name. */
export const journalWords = (event: DossierEvent, agencyName: (code: string) => string): string =>
  Object.hasOwn(EVENTS, event.type) ? wordsOf(event).journal(event, agencyName) : event.type;
