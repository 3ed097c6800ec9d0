import type { Component } from '../../../lib/contract/catalogue.ts';
import type { StoredDocumentItem } from '../../../lib/contract/documents.ts';
import { faultsOf } from '../../shared/client.ts';
import { Button, Hidden } from '../../shared/form.tsx';
import { fetchWithProcedure } from '../dossier/own-dossier.ts';
import { type OwnPageRequest, typed } from '../page-request.tsx';
import { wayPath } from './flow.ts';
import { onlyQuery, papersWith } from './papers.tsx';

type Offered = {
  readonly dossier: string;
  readonly component: Component;
  readonly store: readonly StoredDocumentItem[];
  readonly query: string;
};

/** What the person has already, offered for a paper that is asked for: of the same kind first (HT-III.1b). */
export const FromStore = ({ dossier, component, store, query }: Offered) => {
  if (store.length === 0) return null;
  const same = (item: StoredDocumentItem): boolean => item.type === component.code;
  const sorted = store.toSorted((one, other) => Number(same(other)) - Number(same(one)));
  return (
    <details class="store" open={sorted.some(same)}>
      <summary>Lấy từ kho giấy tờ của tôi ({store.length})</summary>
      <ul class="list">
        {sorted.map((item) => (
          <li>
            <form method="post" action={`${wayPath(dossier, 'giay-to')}/kho${query}`}>
              <Hidden values={{ component: component.code, code: item.code, from: item.dossier }} />
              <span>{item.name}</span>{' '}
              <Button look="quiet">
                Dùng giấy tờ này<span class="unseen">: {item.name}</span>
              </Button>
            </form>
          </li>
        ))}
      </ul>
    </details>
  );
};

/** POST /ho-so/:id/giay-to/kho: takes one of the person's own documents into the draft. */
export const takeFromStore = async (page: OwnPageRequest): Promise<Response> => {
  const id = page.param('id');
  const { component = '', code = '', from = '' } = await typed(page.c);
  try {
    await page.api.send('POST', `/api/dossiers/${encodeURIComponent(id)}/reuse`, { component, code, dossier: from });
  } catch (error) {
    const { dossier, procedure } = await fetchWithProcedure(page);
    const faults = faultsOf(error).map(({ message }) => ({ field: component, message }));
    return papersWith(page, dossier, procedure, faults);
  }
  return page.go(`${wayPath(id, 'giay-to')}${onlyQuery(page)}#giay-${component}`);
};
