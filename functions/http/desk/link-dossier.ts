import * as z from 'zod';
import { text } from '../../../lib/contract/common.ts';
import { LinkDossier } from '../../../lib/contract/documents.ts';
import { StageAnswer } from '../../../lib/contract/dossiers.ts';
import { link } from '../../../lib/domain/dossier/filing/link.ts';
import { NotAllowed } from '../../../lib/domain/journal/moment.ts';
import type { World } from '../../../lib/world/world.ts';
import { holderOf } from '../../accounts/holder-of.ts';
import { record } from '../../deciding/record.ts';
import { actorOn } from '../../dossier/parties.ts';
import { readForStaff } from '../../dossier/read-dossier.ts';
import { operation, Refused } from '../../wire/operation.ts';

/** Chuyển hồ sơ nhận tại quầy, qua bưu chính thành hồ sơ trực tuyến khi người nộp đề nghị (D18, TTH-12.1b): it joins the dossiers of their account. */
export const linkDossier = operation({
  id: 'link-dossier',
  method: 'POST',
  path: '/api/desk/dossiers/{id}/link',
  summary: 'Đưa hồ sơ vào tài khoản của người nộp',
  who: 'staff',
  opens: { nothing: 'an act of the dossier’s journal; nothing of it is shown' },
  params: z.object({ id: text(100) }),
  body: LinkDossier,
  answers: { 200: StageAnswer },
  run: async ({ params: { id: asked }, body, who, command }, world) => {
    const read = await readForStaff(world, asked, who);
    const seen = read.dossier;
    const owner = await signingIn(world, body.identifier);
    const { dossier, entry } = await record(world, {
      journal: seen.id,
      command,
      by: await actorOn(world, read, who),
      blank: undefined,
      decide: (now, moment) => link(now, { owner }, moment),
      prepare: () => mustBeOnRecordOnly(world, seen.owner),
    });
    return { status: 200, body: { id: seen.id, stage: dossier.stage, entry: entry?.entry ?? 0 } };
  },
});

/** The account of the person, who can sign in with it; where there is none it is issued first (B9). */
const signingIn = async (world: World, identifier: string): Promise<string> => {
  const id = await holderOf(world, identifier);
  const account = id === undefined ? undefined : await world.accounts.find(id);
  if (account === undefined || account.username === null || (account.status ?? 'active') !== 'active')
    throw new Refused(404, 'account-not-in-use');
  return account.id;
};

/** What stands in one person's account is never moved into another's. */
const mustBeOnRecordOnly = async (world: World, owner: string): Promise<void> => {
  if ((await world.accounts.find(owner))?.username) throw new NotAllowed('already-linked');
};
