import type { Sha256 } from '../../lib/domain/journal/entry.ts';
import { canonicalJson, sha256Of } from '../../lib/world/chain.ts';
import type { Application } from '../../lib/world/world.ts';

/** SHA-256 of everything a draft would file: what a person declares to be true, or an organisation signs, is this and nothing else. */
export const hashOfFiling = ({ procedure, agency, answers, files }: Application): Sha256 => {
  const stored = files.filter(({ state }) => state === 'stored');
  const papers = stored.map(({ fileId, component, sha256 }) => ({ fileId, component, sha256 }));
  return sha256Of(canonicalJson({ procedure, agency, answers, papers }));
};
