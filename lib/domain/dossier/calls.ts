import type { FiledDossier } from './dossier.ts';
import type { PhoneCall } from './noted-on-dossier.ts';

/** What the person still has to be told by telephone (reading 27), the oldest first. */
export const callsDue = ({ calls }: Pick<FiledDossier, 'calls'>): readonly PhoneCall[] =>
  calls.filter(({ noted }) => noted === null);

/** The notices of an entry whose reading was put into the person's hand: filed and answered at the counter in one go (ND61-17.1). */
export const isHandedOver = ({ channel, submitted, last }: FiledDossier): boolean =>
  (channel === 'counter' || channel === 'authorised') && submitted.entry === last.entry;
