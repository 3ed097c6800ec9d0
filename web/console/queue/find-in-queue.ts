import type { QueueItem } from '../../../lib/contract/desk.ts';
import { type ApiClient, ApiProblem } from '../../shared/client.ts';

type QueuePage = { readonly items: readonly QueueItem[]; readonly next: string | null };

/** One page of my queue, most urgent first. */
export const readQueue = (api: ApiClient, cursor?: string): Promise<QueuePage> =>
  api.get(`/api/desk${cursor === undefined ? '' : `?cursor=${encodeURIComponent(cursor)}`}`);

const MOST_PAGES = 10;

/** Items of my queue whose code or applicant holds the words, with or without diacritics; the first ten pages are searched. */
export const findInQueue = async (api: ApiClient, words: string): Promise<readonly QueueItem[]> => {
  const sought = folded(words);
  const found: QueueItem[] = [];
  let cursor: string | undefined;
  for (let page = 0; page < MOST_PAGES; page++) {
    const { items, next } = await readQueue(api, cursor);
    found.push(...items.filter((item) => folded(`${item.code ?? ''} ${item.applicant}`).includes(sought)));
    if (next === null) break;
    cursor = next;
  }
  return found;
};

/** The id of a dossier outside my queue, asked by its code; undefined where there is none or it is not mine to see. */
export const findByCode = async (api: ApiClient, code: string): Promise<string | undefined> => {
  try {
    return (await api.get<{ id: string }>(`/api/desk/dossiers/${encodeURIComponent(code)}`)).id;
  } catch (error) {
    if (error instanceof ApiProblem && error.status < 500 && error.status !== 401) return undefined;
    throw error;
  }
};

const folded = (text: string): string =>
  text.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll(/[đĐ]/g, 'd').toLowerCase().trim();
