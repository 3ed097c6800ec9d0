import * as z from 'zod';
import { text } from '../../../lib/contract/common.ts';
import { Reuse } from '../../../lib/contract/documents.ts';
import { FileState } from '../../../lib/contract/dossiers.ts';
import { STEP_KINDS } from '../../../lib/domain/dossier/steps/step-kinds.ts';
import { editionAt } from '../../../lib/domain/editions.ts';
import { hasRole, NotAllowed } from '../../../lib/domain/journal/moment.ts';
import type { Account } from '../../../lib/world/accounts.ts';
import type { World } from '../../../lib/world/world.ts';
import { mustBeChecked } from '../../accounts/checked-identity.ts';
import { holderOf } from '../../accounts/holder-of.ts';
import { actorOf } from '../../deciding/actor.ts';
import { changeApplication, openApplication } from '../../filing/own-application.ts';
import { opens, seenOfPerson } from '../../looks/opens.ts';
import { copyOf, findDocument } from '../../store/take-document.ts';
import { operation, Refused } from '../../wire/operation.ts';
import { MOST_FILES } from './add-file.ts';

/** Dùng lại giấy tờ đã có trong kho dữ liệu điện tử (D14, HT-III.1b): one's own, or at the counter those of the person named, into a draft. */
export const reuseDocument = operation({
  id: 'reuse-document',
  method: 'POST',
  path: '/api/dossiers/{id}/reuse',
  summary: 'Dùng lại giấy tờ trong kho điện tử',
  who: 'signed-in',
  opens: opens('document'),
  params: z.object({ id: text(100) }),
  body: Reuse,
  answers: { 201: FileState },
  run: async ({ params: { id }, body, who, command }, world) => {
    const { procedure } = await openApplication(world, id, who);
    if (editionAt(world.province, world.clock.now()).profile.documentStore.is === null)
      throw new NotAllowed('store-not-offered');
    const component = procedure.components.find(({ code }) => code === body.component);
    if (component === undefined || component.source === 'form') throw new Refused(422, 'component-unknown');
    const owner = await ownerNamed(world, who, body.identifier);
    await mustBeChecked(world, owner);
    const document = await findDocument(world, owner, body.code, body.dossier);
    if (document.file !== null && !component.formats.includes(document.file.type))
      throw new Refused(422, 'type-not-allowed');

    const fileId = await world.claims.claim(`file/${id}/${command}`, world.chance.id());
    const copy = await copyOf(world, document, { fileId, component: component.code });
    const draft = await changeApplication(world, id, (before) => {
      if (before.files.some((file) => file.fileId === fileId)) return before;
      const files = before.files.filter((file) => file.state !== 'rejected' || file.component !== component.code);
      return files.length >= MOST_FILES ? before : { ...before, files: [...files, copy] };
    });
    if (!draft.files.some((file) => file.fileId === fileId)) throw new Refused(422, 'too-many-files');
    const seen = owner === who.id ? null : seenOfPerson(owner, 'counter', document.code);
    return { status: 201, body: { ...copy, reason: null }, seen };
  },
});

/** Whose store: one's own; an officer at the counter names the person the dossier is for. */
const ownerNamed = async (world: World, who: Account, identifier: string | undefined): Promise<string> => {
  if (identifier === undefined) return who.id;
  if (!hasRole(actorOf(who), STEP_KINDS.check.roles)) throw new Refused(403, 'not-your-role');
  const owner = await holderOf(world, identifier);
  if (owner === undefined) throw new Refused(404, 'document-unknown');
  return owner;
};
