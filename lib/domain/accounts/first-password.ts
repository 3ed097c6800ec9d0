import type { Instant } from '../time/instant.ts';
import { DAY_SECONDS, instantAt, localSeconds } from '../time/local-clock.ts';

/** Days for which a password given out by an office serves: a short while (ASVS 6.4.1), to be changed at once (TH-20.2). */
export const FIRST_PASSWORD_DAYS = 7;

/** From this instant on a password given out then, and never changed, opens nothing; its holder gets a new one from the office. */
export const firstPasswordUntil = (issuedAt: Instant): Instant =>
  instantAt(localSeconds(issuedAt) + FIRST_PASSWORD_DAYS * DAY_SECONDS);
