import type { Sha256 } from '../../lib/domain/journal/entry.ts';
import { canonicalJson, sha256Of } from '../../lib/world/chain.ts';
import type { Application } from '../../lib/world/world.ts';
import { papersOf } from './papers.ts';

/** SHA-256 of everything a draft would file: what a person declares to be true, or an organisation signs, is this and nothing else. */
export const hashOfFiling = (draft: Application): Sha256 => {
  const { procedure, agency, answers } = draft;
  const papers = papersOf(draft).map(({ fileId, component, sha256 }) => ({ fileId, component, sha256 }));
  return sha256Of(canonicalJson({ procedure, agency, answers, papers }));
};
