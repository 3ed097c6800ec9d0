import { expect, test } from 'vitest';
import { type AcceptedDossier, isAccepted } from '../../../lib/domain/dossier/dossier.ts';
import type { DossierEvent } from '../../../lib/domain/dossier/events.ts';
import { promisedDue } from '../../../lib/domain/dossier/running-limits.ts';
import { SYSTEM } from '../../../lib/domain/journal/moment.ts';
import { birthToIdentityCard } from '../../../provinces/thanh-hoa/procedures/birth-to-identity-card.ts';
import { XA_MAU } from '../../tinh-mau/agencies.ts';
import { minhReceived, type Story, sha, toldAgain } from './story.ts';

const parts = (birthToIdentityCard.shares ?? []).map(({ key, within, after }) => ({
  key,
  agency: XA_MAU,
  within,
  after,
}));
const [BIRTH, RESIDENCE, HEALTH, CARD] = parts.map(({ key }) => key);

/** Accepted on Monday 2 March 2026 at 9:30 (Friday 13 March is off in Tỉnh Mẫu). */
const linked = (route = 'birth-to-identity-card', ...events: DossierEvent[]): Story =>
  toldAgain(
    minhReceived().has(SYSTEM, '2026-03-02T09:30:00+07:00', [
      { type: 'WorkTransferred', parts, slip: null },
      ...events,
    ]),
    (event) => (event.type === 'DossierSubmitted' ? { ...event, route: { name: route, version: 1 } } : event),
  );
const accepted = ({ dossier }: Story): AcceptedDossier => {
  if (!isAccepted(dossier)) throw new Error('not accepted');
  return dossier;
};
const datesOf = (story: Story) =>
  Object.values(accepted(story).shares).map((share) => promisedDue(accepted(story), share, story.rules)?.at ?? null);
const sealing = (part = '', kind: 'ResultDrafted' | 'DossierDeclined' = 'ResultDrafted'): DossierEvent[] => [
  { type: kind, draft: sha('d'), part },
  { type: 'ResultSealed', draft: sha('d'), number: '1/2026', signature: sha('f'), part },
];

test('(E6, ND61-19.6b) 3.000722 gives a date for each of its four results at acceptance: 1, then 2 and 2, then 5 working days', () => {
  expect(datesOf(linked())).toEqual([
    '2026-03-03T17:00:00+07:00',
    '2026-03-05T17:00:00+07:00',
    '2026-03-05T17:00:00+07:00',
    '2026-03-12T17:00:00+07:00',
  ]);
});

test('(E6, ND61-19.6b) a result that came early brings those after it forward; one that was refused takes theirs away', () => {
  expect([BIRTH, RESIDENCE, HEALTH, CARD]).toEqual(['1.001193', '1.004222', '1.014137', '1.116410']);
  expect(datesOf(linked('birth-to-identity-card', ...sealing(BIRTH)))).toEqual([
    '2026-03-03T17:00:00+07:00',
    '2026-03-04T17:00:00+07:00',
    '2026-03-04T17:00:00+07:00',
    '2026-03-11T17:00:00+07:00',
  ]);
  expect(datesOf(linked('birth-to-identity-card', ...sealing(RESIDENCE, 'DossierDeclined')))).toEqual([
    '2026-03-03T17:00:00+07:00',
    '2026-03-05T17:00:00+07:00',
    '2026-03-05T17:00:00+07:00',
    null,
  ]);
});

test('(E6, ND61-19.6a) on paper the one-stop unit fixes the order: nothing is promised before a share begins', () => {
  expect(datesOf(linked('inter-agency-paper'))).toEqual([null, null, null, null]);
});

test('(E6, ND61-19.6b) a part that has begun is promised by its own limit, not by what was reckoned before', () => {
  const begun = linked().has(SYSTEM, '2026-03-04T09:00:00+07:00', [
    { type: 'StepOpened', step: 'assign', after: 6, unit: BIRTH ?? '', role: 'department-head' },
  ]);
  expect(datesOf(begun)[0]).toBe('2026-03-05T17:00:00+07:00');
});
