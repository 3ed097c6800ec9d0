import { expect, test } from 'vitest';
import { lookUpState } from '../../../lib/domain/views/look-up-state.ts';
import { profile } from '../../../provinces/bhxh/profile.ts';
import { STATES } from '../../../provinces/bhxh/states.ts';
import { hanh, minh, tam, thu } from '../../people.ts';
import { lanFiled, minhReceived, returned, type Story, sha, tamAppraises, thuSealed } from '../dossier/story.ts';

const AT = '2026-03-03T16:00:00+07:00';

/** Tâm proposes not to resolve it; signed and sealed like a result (19.8). */
const declined = (): Story =>
  tamAppraises()
    .decides(tam, '2026-03-03T10:00:00+07:00', { decision: 'decline', draft: sha('9') })
    .opens('sign', '2026-03-03T10:00:00+07:00')
    .decides(hanh, '2026-03-03T14:00:00+07:00', { decision: 'sign', signature: sha('e') })
    .opens('seal', '2026-03-03T14:00:00+07:00')
    .decides(thu, '2026-03-03T15:00:00+07:00', { decision: 'seal', number: '1/2026', signature: sha('f') })
    .opens('return', '2026-03-03T15:00:00+07:00');

test.each<readonly [string, Story, string]>([
  ['filed and not yet accepted', lanFiled(), STATES.inProcess],
  ['accepted and not yet with an officer', minhReceived(), STATES.received],
  ['with an officer', tamAppraises(), STATES.inProcess],
  ['its result ready', thuSealed(), STATES.done],
  ['its result returned', returned(), STATES.returned],
  [
    'refused at intake',
    lanFiled().decides(minh, AT, { decision: 'refuse', text: sha('9'), rightAgency: null }),
    STATES.refused,
  ],
  ['not resolved (19.8), the document ready', declined(), STATES.refused],
])('(H3, BH-12.1) a dossier %s shows one of the five states', (_, { dossier }, state) => {
  if (dossier.stage === 'nothing') throw new Error('filed');
  expect(lookUpState(dossier, profile)).toBe(state);
});
