import * as z from 'zod';
import { ErasedDossier } from '../../../lib/contract/desk.ts';
import { contentsNamed, eraseContents } from '../../../lib/domain/dossier/erase.ts';
import type { Account } from '../../../lib/world/accounts.ts';
import type { World } from '../../../lib/world/world.ts';
import { record } from '../../deciding/record.ts';
import { actorOn } from '../../dossier/parties.ts';
import { type ReadDossier, readByName, readForStaff } from '../../dossier/read-dossier.ts';
import { operation } from '../../wire/operation.ts';

/** Destroys what a dossier holds once it need not be kept any longer (N2); the journal stays and verifies. The administrator sees nothing of it. */
export const eraseDossier = operation({
  id: 'erase-dossier',
  method: 'POST',
  path: '/api/desk/dossiers/{id}/erasure',
  summary: 'Tiêu hủy nội dung hồ sơ hết thời hạn lưu trữ',
  who: 'staff',
  opens: { nothing: 'the administrator sees nothing of what is destroyed' },
  params: z.object({ id: z.string() }),
  answers: { 200: ErasedDossier },
  run: async ({ params: { id: asked }, who, command }, world) => {
    const { entries, rules, dossier } = await readToErase(world, asked, who);
    const { id } = dossier;
    const contents = contentsNamed(entries);
    const { entry } = await record(world, {
      journal: id,
      command,
      by: await actorOn(world, { dossier, rules }, who),
      blank: undefined,
      decide: (before, moment) => eraseContents(before, contents, moment, rules),
    });
    return { status: 200, body: { entry: entry?.entry ?? dossier.last.entry, contents: contents.length } };
  },
});

/** The administrator who keeps the records reaches every dossier by its name; to anybody else one is there only where it is theirs to see (N4). */
const readToErase = (world: World, name: string, who: Account): Promise<ReadDossier> =>
  who.roles.includes('administrator') ? readByName(world, name) : readForStaff(world, name, who);
