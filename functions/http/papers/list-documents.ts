import { StoredDocuments } from '../../../lib/contract/documents.ts';
import { isHolderChecked } from '../../accounts/checked-identity.ts';
import { storedItems } from '../../store/stored-items.ts';
import { operation } from '../../wire/operation.ts';

/** Kho dữ liệu điện tử của tôi (HT-III.1b, ND61-20.5): digitised papers and results of one's own successful dossiers; closed to an account whose holder nobody has looked at. */
export const listDocuments = operation({
  id: 'list-documents',
  method: 'GET',
  path: '/api/documents',
  summary: 'Kho giấy tờ điện tử của tôi',
  who: 'signed-in',
  answers: { 200: StoredDocuments },
  run: async ({ who: { id } }, world) => {
    if (!(await isHolderChecked(world, id)))
      return { status: 200, body: { items: [], closed: 'identity-not-checked' } };
    return { status: 200, body: { items: await storedItems(world, id) } };
  },
});
