import type { Procedure } from '../../lib/domain/catalogue/procedure.ts';
import type { World } from '../../lib/world/world.ts';
import { sha } from '../domain/dossier/story.ts';
import { lan } from '../people.ts';
import { XA_MAU } from '../tinh-mau/agencies.ts';

const SAMPLES: Record<string, string> = {
  date: '2026-02-09',
  number: '1',
  identifier: '038099000001',
  phone: '0900000001',
  email: 'lan@example.vn',
};

/** Answers to every field a form shows when the first choice is taken everywhere. */
export const answersTo = ({ form }: Procedure): Record<string, string> => {
  const said: Record<string, string> = {};
  for (const { name, type, options, showWhen } of form.flatMap(({ fields }) => fields)) {
    if (showWhen && said[showWhen.field] !== showWhen.equals) continue;
    said[name] = options?.[0]?.value ?? SAMPLES[type] ?? 'Nội dung mẫu';
  }
  return said;
};

/** Lan's draft, filled in and with its paper stored. */
export const putReadyDraft = (world: World, id: string, procedure: Procedure): Promise<void> =>
  world.drafts.put({
    id,
    owner: lan.id,
    procedure: procedure.code,
    agency: XA_MAU,
    answers: answersTo(procedure),
    files: [
      {
        fileId: `${id}-f`,
        component: 'giay-to-goc',
        name: 'a.jpg',
        type: 'image/jpeg',
        size: 9,
        sha256: sha('b'),
        state: 'stored',
      },
    ],
    changedAt: world.clock.now(),
    purpose: 'filing',
  });
