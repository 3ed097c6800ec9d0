import { type Moment, NotAllowed, NotYours } from '../../journal/moment.ts';
import type { Dossier } from '../dossier.ts';
import type { DossierEvent } from '../events.ts';
import { filed, mustBeAtTheCounter } from '../steps/take-step.ts';

/**
 * Chuyển hồ sơ nhận ngoài kênh trực tuyến thành hồ sơ trực tuyến khi tổ chức, cá nhân đề nghị (TTH-12.1b): from now on it is
 * followed, supplemented and changed from the person's own account. The channel it came by stays for the figures.
 */
export const link = (dossier: Dossier, { owner }: { readonly owner: string }, moment: Moment): DossierEvent[] => {
  const known = filed(dossier);
  mustBeAtTheCounter(known.oneStop, moment.by);
  if (moment.by.party) throw new NotYours('own-dossier');
  if (known.channel === 'online') throw new NotAllowed('already-online');
  if (known.owner === owner) throw new NotAllowed('already-linked');

  return [{ type: 'DossierLinked', owner }];
};
