import { describe, expect, test } from 'vitest';
import { isToBeForwarded } from '../../../lib/domain/dossier/decisions/forward.ts';
import type { DossierEvent } from '../../../lib/domain/dossier/events.ts';
import { movesOf } from '../../../lib/domain/dossier/moves.ts';
import { binh, minh, tam } from '../../people.ts';
import { lanFiled, minhReceived, type Story, toldAgain } from './story.ts';

const at = '2026-03-02T10:00:00+07:00';
const forwarding = { decision: 'forward', by: 'post', seen: null } as const;

type Filing = Partial<Extract<DossierEvent, { type: 'DossierSubmitted' }>>;

/** The same story as if it had come another way. */
const cameBy = (story: Story, change: Filing): Story =>
  toldAgain(story, (event) => (event.type === 'DossierSubmitted' ? { ...event, ...change } : event));

describe('(D13, ND61-18.2) paper is handed over to where it is resolved, and the hand-over is recorded', () => {
  test.each([
    ['D13, ND61-18.2', 'counter', 'standard', true],
    ['D13, ND61-18.2', 'post', 'standard', true],
    ['D13, ND61-18.2', 'authorised', 'standard', true],
    ['D13, ND61-18.1', 'online', 'standard', false],
    ['D9, ND61-17.4', 'counter', 'at-once', false],
    ['D10, ND61-17.5', 'counter', 'delegated', false],
    ['D12, TTH-PL 1', 'counter', 'one-step', false],
    ['E7, ND61-19.7', 'counter', 'cross-level', true],
  ] as const)('(%s) taken in by %s on the route %s: %s', (_row, channel, name, must) => {
    const { dossier } = cameBy(minhReceived(), { channel, route: { name, version: 1 } });
    if (dossier.stage === 'nothing') throw new Error('not filed');
    expect(isToBeForwarded(dossier)).toBe(must);
  });

  test('(D13, ND61-18) who, when and how travels in the entry; once', () => {
    const there = cameBy(minhReceived(), { channel: 'counter' });
    expect(there.asked(minh, at, forwarding)).toEqual([{ type: 'DossierForwarded', by: 'post' }]);
    const gone = there.decides(minh, at, forwarding);
    expect(gone.dossier).toMatchObject({ forwarded: { at, by: 'post' } });
    expect(gone.asked(minh, at, forwarding)).toBe('nothing-to-forward');
    expect(movesOf(gone.dossier, { at, by: minh }, gone.rules).map(({ decision }) => decision)).not.toContain(
      'forward',
    );
  });

  test('(D13, ND61-18.1) data need no forwarding, nor does what is not yet accepted', () => {
    expect(minhReceived().asked(minh, at, forwarding)).toBe('nothing-to-forward');
    expect(cameBy(lanFiled(), { channel: 'post' }).asked(minh, at, forwarding)).toBe('nothing-to-forward');
  });

  test('(D13, N4) by the one-stop unit that has the paper', () => {
    const there = cameBy(minhReceived(), { channel: 'counter' });
    expect(there.asked(tam, at, forwarding)).toBe('not-your-role');
    expect(there.asked(binh, at, forwarding)).toBe('wrong-agency');
  });
});
