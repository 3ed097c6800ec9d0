import type { Paper } from '../../lib/domain/dossier/events.ts';
import { NotAllowed } from '../../lib/domain/journal/moment.ts';
import type { Application, ApplicationFile, World } from '../../lib/world/world.ts';

const stored = ({ files }: Application): readonly ApplicationFile[] => files.filter(({ state }) => state === 'stored');

/** The papers of a draft as the journal names them: without their file names, which can name people. */
export const papersOf = (draft: Application): readonly Paper[] =>
  stored(draft).map(({ component, fileId, sha256, size, type, reused, active }) => ({
    component,
    fileId,
    sha256,
    size,
    type,
    ...(reused === undefined ? {} : { reused }),
    ...(active === undefined ? {} : { active }),
  }));

/** What has arrived, as the receipt lists it (O10). */
export const arrivedFiles = (draft: Application) =>
  stored(draft).map(({ fileId, component, name, size, sha256 }) => ({ fileId, component, name, size, sha256 }));

/** Refuses (409) what is filed while a file is still on its way: it would be left out, and nobody would look for it again. */
export const mustHaveArrived = ({ files }: Application): void => {
  if (files.some(({ state }) => state === 'waiting')) throw new NotAllowed('files-not-arrived');
};

/** Documents taken from a store belong to the person the dossier is filed for, and to nobody else. */
export const mustBeTheirs = (papers: readonly Paper[], owner: string): void => {
  const others = papers.some(({ reused }) => reused !== undefined && !reused.startsWith(`${owner}.`));
  if (others) throw new NotAllowed('document-of-another');
};

/** What an officer scanned goes into one dossier and stays there. */
export const markFiledIn = async (world: World, draft: string, dossier: string): Promise<void> => {
  // What was typed stands in the dossier now, and nowhere else.
  await world.applications.change(draft, ({ typed: _, ...now }) => ({ ...now, purpose: 'filed', filedIn: dossier }));
};

/** Refuses (409) scans that went into another dossier. */
export const mustGoInto = ({ id, purpose, filedIn = id }: Application, dossier: string): void => {
  if (purpose === 'filed' && filedIn !== dossier) throw new NotAllowed('already-submitted');
};
