import { hexOf, sha256 } from './bytes.ts';

/** What is read of an entry here; its hash covers everything else it holds. */
export type ReadEntry = {
  readonly dossier: string;
  readonly entry: number;
  readonly at: string;
  readonly events: readonly { readonly type: string; readonly code?: string }[];
  readonly hash: string;
};

/** An entry whose hash, taken again over its RFC 8785 form, is the one it names; undefined where it is not. */
export const readEntry = async (text: string): Promise<ReadEntry | undefined> => {
  try {
    const { hash, ...rest } = JSON.parse(text) as Record<string, unknown>;
    return hash === hexOf(await sha256(canonical(rest))) ? ({ ...rest, hash } as ReadEntry) : undefined;
  } catch {
    return undefined;
  }
};

/** RFC 8785 of what entries hold: texts, whole numbers, lists and objects. */
const canonical = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const members = Object.entries(value).sort(([one], [two]) => (one < two ? -1 : 1));
  return `{${members.map(([name, held]) => `${JSON.stringify(name)}:${canonical(held)}`).join(',')}}`;
};
