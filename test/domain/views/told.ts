import { dung, hanh, minh, tam, thu } from '../../people.ts';
import { fiveDays } from '../../tinh-mau/procedures.ts';
import { minhReceived, type Story, sha } from '../dossier/story.ts';

export const CODE = '000.00.01.X99-260302-0001';

/** Accepted at one moment, assigned at once: Tâm appraises. */
export const acceptedAt = (at: string): Story =>
  minhReceived(fiveDays, at).decides(dung, at, { decision: 'assign', officer: tam.id }).opens('appraise', at);

/** Drafted, signed and sealed at one moment: the result is ready. */
export const readyAt = (story: Story, at: string): Story =>
  story
    .decides(tam, at, { decision: 'complete-step', outcome: 'drafted', draft: sha('d') })
    .opens('sign', at)
    .decides(hanh, at, { decision: 'sign', signature: sha('e') })
    .opens('seal', at)
    .decides(thu, at, { decision: 'seal', number: '7/2026', signature: sha('f') })
    .opens('return', at);

/** The one re-appointment: proposed and signed by the leader, carried out by the one-stop unit. */
export const reappointedAt = (story: Story, at: string, until: string): Story =>
  story
    .decides(hanh, at, { decision: 'propose-extension', reason: sha('5'), until })
    .decides(minh, at, { decision: 're-appoint' });

/** Returned for supplement on appraisal, brought back and received again. */
export const returnedAndBack = (story: Story, returned: string, back: string): Story =>
  story
    .decides(tam, returned, {
      decision: 'return-for-supplement',
      components: ['giay-to-goc'],
      text: sha('8'),
      fault: null,
    })
    .opens('supplement', returned)
    .supplements(back)
    .opens('check', back)
    .decides(minh, back, { decision: 'receive', code: '' })
    .opens('appraise', back);
