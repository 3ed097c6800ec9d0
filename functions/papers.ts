import type { Paper } from '../lib/domain/dossier/events.ts';
import type { DraftFile, DraftRecord } from '../lib/world/world.ts';

const stored = ({ files }: DraftRecord): readonly DraftFile[] => files.filter(({ state }) => state === 'stored');

/** The papers of a draft as the journal names them: without their file names, which can name people. */
export const papersOf = (draft: DraftRecord): readonly Paper[] =>
  stored(draft).map(({ component, fileId, sha256, size, type }) => ({ component, fileId, sha256, size, type }));

/** What has arrived, as the receipt lists it (O10). */
export const arrivedFiles = (draft: DraftRecord) =>
  stored(draft).map(({ fileId, component, name, size, sha256 }) => ({ fileId, component, name, size, sha256 }));
