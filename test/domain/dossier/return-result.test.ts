import { expect, test } from 'vitest';
import { minh } from '../../people.ts';
import { fiveDays } from '../../tinh-mau/procedures.ts';
import { rulesFor, storyOf, thuSealed } from './story.ts';

const AT = '2026-03-03T16:00:00+07:00';
const handing = (by: 'online' | 'counter' | 'post') => ({ decision: 'return-result', by }) as const;

/** The sealed dossier under rules that offer other ways of return. */
const sealed = (province: readonly ('online' | 'counter' | 'post')[], procedure: typeof province) => {
  const rules = rulesFor({ ...fiveDays, delivery: procedure });
  const { profile } = rules;
  const told = { ...rules, profile: { ...profile, resultChannels: { ...profile.resultChannels, is: province } } };
  return thuSealed().entries.reduce(
    (story, { events, at, by }) => story.has({ id: by, roles: [], agency: null }, at, events),
    storyOf(told),
  );
};

test('(F1, F7, TTH-13.1, ND61-20.3) handed over only by a way both the province and the procedure offer', () => {
  expect(sealed(['counter', 'post'], ['counter', 'post', 'online']).asked(minh, AT, handing('online'))).toBe(
    'channel-not-offered',
  );
  expect(sealed(['counter', 'post', 'online'], ['counter', 'post']).asked(minh, AT, handing('online'))).toBe(
    'channel-not-offered',
  );
  const both = sealed(['counter', 'online'], ['counter', 'online']);
  expect(Array.isArray(both.asked(minh, AT, handing('online')))).toBe(true);
  expect(Array.isArray(both.asked(minh, AT, handing('counter')))).toBe(true);
  expect(both.asked(minh, AT, handing('post'))).toBe('channel-not-offered');
});
