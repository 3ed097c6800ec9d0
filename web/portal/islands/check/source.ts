import type { KeptSource } from './kept.ts';
import type { Source } from './slip.ts';

/** The system's own operations, asked without a session: what they hand over is checked, not believed. */
export const source: Source & KeptSource = {
  entry: (code, hash) => jsonOf(`entries/${encodeURIComponent(code)}/${hash}`),
  proof: (hash) => jsonOf(`proof/${hash}`),
  key: async () => (await jsonOf<{ readonly vkey: string }>('key'))?.vkey ?? '',
  checkpoint: async () => (await asked('checkpoint')).text(),
  consistency: async (from, to) =>
    (await jsonOf<{ readonly hashes: readonly string[] }>(`consistency?from=${from}&to=${to}`))?.hashes ?? [],
};

/** Undefined where there is none; throws where the system is not reached or has to be asked later. */
const jsonOf = async <T>(path: string): Promise<T | undefined> => {
  const answer = await asked(path);
  return answer.status === 404 ? undefined : ((await answer.json()) as T);
};

const asked = async (path: string): Promise<Response> => {
  const answer = await fetch(`/api/evidence/${path}`, { credentials: 'omit' });
  if (!answer.ok && answer.status !== 404) throw new Error(String(answer.status));
  return answer;
};
