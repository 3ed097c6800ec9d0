import type { FiledDossier } from '../../lib/domain/dossier/dossier.ts';
import type { DossierEntry } from '../../lib/domain/dossier/events.ts';
import { contactReplaced } from '../../lib/domain/notices/contact-replaced.ts';
import { addressesOf } from '../../lib/domain/notices/reach.ts';
import type { World } from '../../lib/world/world.ts';
import { tellOver } from '../accounts/tell-over.ts';
import { type FiledForm, findContent } from '../deciding/contents.ts';
import { agencyNamed } from '../dossier/dossier-parts.ts';

/** Where an intake put another contact on the person's record, the one of before is told, so that nobody is cut off unknowingly. */
export const tellReplacedContact = async (world: World, entry: DossierEntry, dossier: FiledDossier): Promise<void> => {
  if (dossier.channel === 'online' || !entry.events.some(({ type }) => type === 'DossierSubmitted')) return;
  const { former } = (await findContent<FiledForm>(world, dossier.id, dossier.form))?.applicant ?? {};
  if (former === undefined) return;

  const office = agencyNamed(world, dossier.oneStop).name;
  const { kind, subject, text, sms } = contactReplaced(office, world.province.profile.portal.hotline);
  const told = {
    ...{ dossier: entry.dossier, entry: entry.entry, kind, recipient: `former ${dossier.owner}`, subject },
    key: (channel: string) => `${entry.dossier}/${entry.entry}/${kind}/${channel}`,
  };
  const ways = addressesOf({ ...former, notify: ['email', 'sms'] }, ['email', 'sms']);
  await tellOver(
    world,
    told,
    ways.map(({ channel, to }) => ({ channel, to, text: channel === 'sms' ? sms : text })),
  );
};
