import { expect, test } from 'vitest';
import { fold } from '../../../lib/domain/dossier/fold.ts';
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

test.each<readonly [string, Story, string | null]>([
  ['filed and not yet accepted', lanFiled(), null],
  ['withdrawn', tamAppraises().withdraws(AT), null],
  ['withdrawn before it was accepted', lanFiled().withdraws(AT), null],
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
])(
  '(H3, BH-12.1) a dossier %s shows one of the five states, or none where the article has no word',
  (_, { dossier }, state) => {
    if (dossier.stage === 'nothing') throw new Error('filed');
    expect(lookUpState(dossier, profile)).toBe(state);
  },
);

test('(H3, BH-12.1) the states never run backwards: also where it is returned for supplement and accepted again (19.4)', () => {
  const again = tamAppraises()
    .decides(tam, '2026-03-03T10:00:00+07:00', {
      decision: 'return-for-supplement',
      components: ['giay-to-goc'],
      text: sha('8'),
      fault: null,
    })
    .opens('supplement', '2026-03-03T10:00:00+07:00')
    .supplements('2026-03-04T09:00:00+07:00')
    .opens('check', '2026-03-04T09:00:00+07:00')
    .decides(minh, '2026-03-04T10:00:00+07:00', { decision: 'receive', code: '000.00.01.X99-260302-0001' });
  const order: readonly (string | null)[] = [null, ...Object.values(STATES)];
  for (const { entries } of [again, returned(), declined()]) {
    const shown = entries.map((_, index) => {
      const dossier = fold(entries.slice(0, index + 1));
      return dossier.stage === 'nothing' ? null : lookUpState(dossier, profile);
    });
    const places = shown.map((state) => order.indexOf(state));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(new Set(shown).size).toBeGreaterThan(2);
  }
});
