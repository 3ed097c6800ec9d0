import { papersFiled } from '../../lib/domain/dossier/erase.ts';
import type { DossierEntry } from '../../lib/domain/dossier/events.ts';
import type { World } from '../../lib/world/world.ts';

/** Destroys what an entry says is erased: texts, papers, the words of notices and what the applicant had typed. Done again where it broke off (N2). */
export const destroyContents = async (
  world: World,
  { dossier: id, events }: DossierEntry,
  entries: readonly DossierEntry[],
) => {
  const erased = events.flatMap((event) => (event.type === 'ContentsErased' ? event.contents : []));
  if (erased.length === 0) return;

  for (const sha256 of erased) await world.contents.erase(id, sha256);
  for (const { fileId } of papersFiled(entries)) await world.files.destroy(fileId);
  await world.outbox.blank(id);
  await world.applications.change(id, (draft) => ({ ...draft, answers: {}, files: [] }));
};
