import type { Procedure } from '../../lib/domain/catalogue/procedure.ts';
import { sha256Of } from '../../lib/world/chain.ts';
import type { World } from '../../lib/world/world.ts';
import { filledIn } from '../filled-in.ts';
import { lan } from '../people.ts';
import { XA_MAU } from '../tinh-mau/agencies.ts';

/** What every paper of Lan's is a picture of; who looks at one puts it there first. */
export const PHOTO = new TextEncoder().encode('Ảnh chụp giấy tờ (mẫu)');

const fileIdOf = (...said: readonly string[]): string =>
  said
    .join('-')
    .replaceAll(/[^A-Za-z0-9_-]/g, '_')
    .slice(-128);

/** Lan's draft, filled in and with its papers stored. */
export const putReadyDraft = (world: World, id: string, procedure: Procedure, agency = XA_MAU): Promise<void> =>
  world.applications.put({
    id,
    owner: lan.id,
    procedure: procedure.code,
    agency,
    answers: filledIn(procedure),
    files: procedure.components
      .filter(({ required, source }) => required && source !== 'form')
      .map(({ code }) => ({
        fileId: fileIdOf(id, code),
        component: code,
        name: 'a.jpg',
        type: 'image/jpeg',
        size: PHOTO.byteLength,
        sha256: sha256Of(PHOTO),
        state: 'stored',
      })),
    changedAt: world.clock.now(),
    purpose: 'filing',
  });

/** Lan puts right what she is asked to: her words, and her papers photographed once more; `mark` tells the new from the old. */
export const putRight = async (world: World, id: string, mark: string): Promise<void> => {
  await world.applications.change(id, (draft) => ({
    ...draft,
    purpose: 'supplement',
    answers: { ...draft.answers, ...('matter' in draft.answers ? { matter: `Sửa lần ${mark}` } : {}) },
    files: draft.files.map((file) => ({ ...file, fileId: fileIdOf(id, file.component, mark) })),
  }));
};
