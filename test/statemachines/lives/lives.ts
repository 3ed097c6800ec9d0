import type { Life } from './life.ts';
import * as several from './several-agencies.ts';
import * as one from './within-one-agency.ts';

/** Every told life by its name, in words. */
export const lives: readonly (readonly [name: string, life: Life])[] = [
  ['both supplements, sent back once (ND61-19.2)', one.standard],
  ['a fee first, the originals before the result (TH-9.2c, TH-9.6a)', one.feeAndOriginals],
  ['three opinions (ND61-19.5)', several.consultation],
  ['taken in by the system (TTH-PL bước 1)', one.automatic],
  ['taken in and drafted in one step (TTH-PL bước 1)', one.inOneStep],
  ['by delegation (ND61-17.5)', one.byDelegation],
  ['at once (ND61-17.4)', one.resolvedAtOnce],
  ['verified on site (ND61-19.3)', one.withVerification],
  ['declined at the verification (ND61-19.8)', one.declinedAtTheVerification],
  ['its own steps (TTH-5.2)', one.withOwnSteps],
  ['its own steps after the system took it in (TTH-PL bước 1, TTH-5.2)', one.automaticWithOwnSteps],
  ['declined at an own step (ND61-19.8)', one.declinedAtAnOwnStep],
  ['between levels (ND61-19.7)', several.crossLevel],
  ['several agencies at once (ND61-19.6b)', several.atTheSameTime],
  ['a share refused side by side (ND61-19.8)', several.refusedSideBySide],
  ['returned by the lead agency (ND61-19.4)', several.returnedByTheLead],
  ['several agencies on paper (ND61-19.6a)', several.oneAfterTheOther],
  ['a share refused on paper (ND61-19.8)', several.refusedOnPaper],
  ['returned on paper (ND61-19.4)', several.returnedOnPaper],
  ['birth to identity card (ND61-19.6b)', several.fromBirthToIdentityCard],
  ['birth to identity card, residence refused (ND61-19.8)', several.residenceRefused],
  ['birth to identity card, returned (ND61-19.4)', several.linkedAndReturned],
];
