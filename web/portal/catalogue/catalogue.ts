import type { ProcedureFull, ProcedureItem } from '../../../lib/contract/catalogue.ts';
import type { ApiClient } from '../../shared/client.ts';

export type Listed<T> = { readonly items: readonly T[]; readonly next: string | null };

const MOST_PAGES = 20;

/** Every listed procedure, page after page; the catalogue of one province fits. */
export const allProcedures = async (api: ApiClient): Promise<readonly ProcedureItem[]> => {
  const all: ProcedureItem[] = [];
  let cursor: string | null = null;
  for (let page = 0; page < MOST_PAGES; page++) {
    const path: string = cursor === null ? '/api/procedures' : `/api/procedures?cursor=${encodeURIComponent(cursor)}`;
    const { items, next } = await api.get<Listed<ProcedureItem>>(path);
    all.push(...items);
    cursor = next;
    if (cursor === null) break;
  }
  return all;
};

/** One procedure with its full content (A2). */
export const fetchProcedure = (api: ApiClient, code: string): Promise<ProcedureFull> =>
  api.get(`/api/procedures/${encodeURIComponent(code)}`);

/** An address with what is empty left out. */
export const withQuery = (path: string, values: Readonly<Record<string, string>>): string => {
  const filled = Object.entries(values).filter(([, value]) => value !== '');
  return filled.length === 0 ? path : `${path}?${new URLSearchParams(filled)}`;
};

export const LEVELS: Readonly<Record<ProcedureItem['level'], string>> = {
  province: 'Cấp tỉnh',
  district: 'Cấp huyện',
  commune: 'Cấp xã',
  central: 'Cơ quan ngành dọc',
};

export const CHANNEL_WORDS = {
  counter: 'trực tiếp tại Bộ phận Một cửa',
  online: 'trực tuyến trên cổng này',
  post: 'qua bưu chính công ích',
} as const;
