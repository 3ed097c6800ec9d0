import { StoredDocuments, WhoseDocuments } from '../../../lib/contract/documents.ts';
import { STEP_KINDS } from '../../../lib/domain/dossier/steps/step-kinds.ts';
import { hasRole } from '../../../lib/domain/journal/moment.ts';
import { isHolderChecked } from '../../accounts/checked-identity.ts';
import { holderOf } from '../../accounts/holder-of.ts';
import { actorOf } from '../../deciding/actor.ts';
import { opens, seenOfPerson } from '../../looks/opens.ts';
import { storedItems } from '../../store/stored-items.ts';
import { operation, Refused } from '../../wire/operation.ts';

/** Kiểm tra giấy tờ đã có trong kho của người nộp trước khi yêu cầu nộp (D14, HT-III.1b): one-stop officers only. Empty where there is nothing. */
export const findDocuments = operation({
  id: 'find-documents',
  method: 'POST',
  path: '/api/desk/documents',
  summary: 'Kho giấy tờ điện tử của người nộp',
  who: 'staff',
  opens: opens('store'),
  body: WhoseDocuments,
  answers: { 200: StoredDocuments },
  run: async ({ body: { identifier }, who }, world) => {
    if (!hasRole(actorOf(who), STEP_KINDS.check.roles)) throw new Refused(403, 'not-your-role');
    const owner = await holderOf(world, identifier);
    if (owner === undefined) return { status: 200, body: { items: [] }, seen: null };
    if (!(await isHolderChecked(world, owner)))
      return { status: 200, body: { items: [], closed: 'identity-not-checked' }, seen: null };
    return { status: 200, body: { items: await storedItems(world, owner) }, seen: seenOfPerson(owner, 'counter') };
  },
});
