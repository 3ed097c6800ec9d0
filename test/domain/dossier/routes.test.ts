import { describe, expect, test } from 'vitest';
import { goesBackFromEverywhere, mayConsult, routeFor } from '../../../lib/domain/dossier/steps/routes.ts';
import type { Profile } from '../../../lib/domain/profile.ts';
import { fiveDays } from '../../tinh-mau/procedures.ts';
import { tinhMau } from '../../tinh-mau/province.ts';

describe('(D12, E2) the route of a new dossier', () => {
  const intakeMode = {
    is: { province: 'automatic', district: 'by-hand', commune: 'one-step', central: 'by-hand' },
    article: 'TTH-PL 1',
  } as const;
  const profile: Profile = { ...tinhMau.profile, intakeMode };

  test.each([
    ['D12, TTH-PL 1', 'standard', 'online', 'province', false, 'automatic', 1],
    ['D12, TTH-PL 1', 'standard', 'counter', 'province', false, 'standard', 2],
    ['D12, TTH-PL 1', 'standard', 'online', 'district', false, 'standard', 2],
    ['D12, TTH-PL 1', 'standard', 'counter', 'commune', false, 'one-step', 1],
    ['E7, ND61-19.7', 'standard', 'online', 'commune', true, 'cross-level', 1],
    ['E7, ND61-19.7', 'standard', 'online', 'province', true, 'cross-level', 1],
    ['D12, TTH-5.2', 'own-steps', 'online', 'province', false, 'automatic-own-steps', 1],
    ['D12, TTH-5.2', 'own-steps', 'post', 'province', false, 'own-steps', 2],
    ['D12, TTH-5.2', 'own-steps', 'online', 'province', true, 'own-steps', 2],
    ['D12, TTH-5.2', 'own-steps', 'online', 'commune', false, 'own-steps', 2],
    ['E6, ND61-19.6b', 'inter-agency', 'online', 'commune', false, 'inter-agency', 2],
    ['E6, ND61-19.6a', 'inter-agency', 'post', 'commune', false, 'inter-agency-paper', 2],
    ['E6, ND61-19.6a', 'inter-agency', 'authorised', 'province', false, 'inter-agency-paper', 2],
    ['D9, ND61-17.4', 'at-once', 'online', 'province', false, 'at-once', 2],
    ['D10, ND61-17.5', 'delegated', 'online', 'province', true, 'delegated', 2],
    ['E3, ND61-19.3', 'verified', 'counter', 'commune', false, 'verified', 2],
  ] as const)(
    '(%s) %s, filed by %s at a %s, elsewhere %s: %s',
    (_row, route, channel, level, elsewhere, name, version) => {
      expect(routeFor({ ...fiveDays, route }, profile, { channel, level, elsewhere })).toEqual({ name, version });
    },
  );

  test('(E5, ND61-19.5a) who may ask other agencies: one agency alone, on the versions of its route that go on from it', () => {
    const may = (name: string, version: number) => mayConsult({ name, version });
    for (const name of ['automatic', 'one-step', 'verified', 'own-steps', 'automatic-own-steps', 'cross-level'])
      expect(may(name, 1)).toBe(true);
    for (const name of ['standard', 'delegated']) expect([may(name, 1), may(name, 2)]).toEqual([false, true]);
    for (const name of ['at-once', 'inter-agency', 'inter-agency-paper']) expect(may(name, 2)).toBe(false);
  });

  test('(E4, E8, ND61-19.4, 19.8) from the second version on a route goes back from every step; a plain one always did', () => {
    for (const name of [
      'at-once',
      'delegated',
      'own-steps',
      'inter-agency',
      'inter-agency-paper',
      'birth-to-identity-card',
    ])
      expect([1, 2].map((version) => goesBackFromEverywhere({ name, version }))).toEqual([false, true]);
    expect(goesBackFromEverywhere({ name: 'standard', version: 1 })).toBe(true);
  });
});
