import aslValidator from 'asl-validator';
import { describe, expect, test } from 'vitest';
import { ACCOUNT_STEPS } from '../../lib/domain/accounts/steps.ts';
import { STEP_KINDS } from '../../lib/domain/dossier/steps/step-kinds.ts';
import { FEEDBACK_STEPS } from '../../lib/domain/feedback/step-kinds.ts';
import { checkProvince } from '../../provinces/check-province.ts';
import { everyRoute } from '../tinh-mau/every-route.ts';
import { lives } from './lives/lives.ts';
import {
  type Asl,
  allStatesOf,
  files,
  insideOf,
  machinesIn,
  nextOf,
  reachedIn,
  readAsl,
  type State,
  topologyHash,
} from './read-asl.ts';
import released from './released.json' with { type: 'json' };
import { allWordsOf, WORDS, wordsOf } from './words.ts';

const ROUTES = files.filter(
  (file) => !['account', 'complaint', 'deadlines', 'feedback'].some((it) => file.startsWith(it)),
);

/** The kinds of step a file may ask for: those of the journals it runs for. */
const KINDS_OF: Readonly<Record<string, readonly string[]>> = {
  'account.asl.json': Object.keys(ACCOUNT_STEPS),
  'feedback.asl.json': Object.keys(FEEDBACK_STEPS),
  'complaint.asl.json': Object.keys(FEEDBACK_STEPS),
};

const ARTICLE = /(ND61|TTH|TH|BH|HT|TT32|TT01)-(PL|\d+)/;

const isHuman = ({ Resource }: State): boolean => Resource?.endsWith('.waitForTaskToken') ?? false;

/** The files no new dossier takes: for those that began on them. */
const OLD_VERSIONS = [
  'at-once.asl.json',
  'birth-to-identity-card.asl.json',
  'delegated.asl.json',
  'inter-agency-paper.asl.json',
  'inter-agency.asl.json',
  'own-steps.asl.json',
  'standard.asl.json',
  'verified.asl.json',
];

test('(E2) every file of a route is lived through by a told life, but the versions no new dossier takes', () => {
  const told = new Set(lives.map(([, { file }]) => file));
  expect(ROUTES.filter((file) => !told.has(file))).toEqual(OLD_VERSIONS);
});

test('(E2) the province of these tests agrees with itself, and every route of its procedures has its file', () => {
  expect(() => checkProvince(everyRoute)).not.toThrow();
  for (const { route } of everyRoute.procedures) expect(files).toContain(`${route}.asl.json`);
});

describe.each(files)('(E2, E10) %s', (file) => {
  const asl = readAsl(file);
  const states = allStatesOf(asl);
  const ofType = (...types: readonly string[]) => states.filter(([, { Type }]) => types.includes(Type));

  test('is valid', () => {
    const { isValid, errors } = aslValidator(structuredClone(asl), { checkArn: false });
    expect(errors).toEqual([]);
    expect(isValid).toBe(true);
  });

  test('every state is reached from the start of its machine, and every machine comes to an end', () => {
    for (const machine of machinesIn(asl)) {
      expect([...reachedIn(machine)].sort()).toEqual(Object.keys(machine.States).sort());
      expect(Object.values(machine.States).some(({ Type, End }) => Type === 'Succeed' || End === true)).toBe(true);
    }
  });

  test('no two states share a name, wherever they stand', () => {
    const names = states.map(([name]) => name);
    expect(names).toEqual([...new Set(names)]);
  });

  test('every name is a plain sentence and every comment cites its article', () => {
    expect(asl.Comment).toMatch(ARTICLE);
    for (const [name, state] of states) {
      expect(name).toMatch(/^[A-Z][a-z ,A-Z-]+\??$/);
      expect([name, name.endsWith('?')]).toEqual([name, state.Type === 'Choice']);
      expect([name, state.Comment]).toEqual([name, expect.stringMatching(ARTICLE)]);
    }
  });

  test('every Task is retried after a fault and after its time-out, which no timer overflows', () => {
    for (const [name, { Retry = [], TimeoutSeconds }] of ofType('Task')) {
      const errors = Retry.flatMap((retrier) => retrier.ErrorEquals);
      expect([name, errors]).toEqual([name, expect.arrayContaining(['States.TaskFailed', 'States.Timeout'])]);
      expect(TimeoutSeconds).toBeLessThan(2 ** 31 / 1000);
    }
  });

  test('every Choice has a Default to an end of its own machine', () => {
    for (const machine of machinesIn(asl))
      for (const [name, { Type, Default = '' }] of Object.entries(machine.States))
        if (Type === 'Choice') expect([name, machine.States[Default]?.Type]).toEqual([name, 'Succeed']);
  });

  test('every human step is one its journal knows, keyed by the entry before it, and leaves only the last outcome', () => {
    const kinds = KINDS_OF[file] ?? Object.keys(STEP_KINDS);
    for (const [, { Parameters, ResultPath }] of states.filter(([, state]) => isHuman(state))) {
      expect(kinds).toContain(Parameters?.Payload?.step);
      expect(Parameters?.FunctionName).toMatch(/^\$\{open-step\}$/);
      expect(Parameters?.Payload).toMatchObject({ 'after.$': '$.last.entry', 'token.$': '$$.Task.Token' });
      expect(ResultPath).toBe('$.last');
    }
  });

  test('no entry leads to two human steps of one kind with the same unit: their keys could meet', () => {
    const key = ({ Parameters }: State): string =>
      `${Parameters?.Payload?.step} ${Parameters?.Payload?.['unit.$'] ?? Parameters?.Payload?.unit}`;
    const followers = (machine: Asl, name: string, seen = new Set<string>()): readonly string[] => {
      const state = machine.States[name];
      if (state === undefined || seen.has(name)) return [];
      seen.add(name);
      if (isHuman(state)) return [name];
      return [
        ...insideOf(state).flatMap((inner) => followers(inner, inner.StartAt)),
        ...nextOf(state).flatMap((next) => followers(machine, next, seen)),
      ];
    };
    for (const machine of machinesIn(asl))
      for (const [name, state] of Object.entries(machine.States).filter(([, state]) => isHuman(state))) {
        const next = [...new Set(followers(machine, state.Next ?? ''))].map(
          (one) => states.find(([known]) => known === one)?.[1],
        );
        const keys = next.flatMap((one) => (one === undefined ? [] : [key(one)]));
        expect([name, keys]).toEqual([name, [...new Set(keys)]]);
      }
  });

  test('what runs side by side leaves the last outcome as it was before the fork', () => {
    for (const [name, state] of ofType('Map', 'Parallel')) {
      expect([name, state.ResultPath]).toEqual([name, null]);
      expect(insideOf(state).length).toBeGreaterThan(0);
    }
  });

  test('every word a step can be closed with is chosen, or ends what the step is about', () => {
    for (const machine of machinesIn(asl))
      for (const [name, state] of Object.entries(machine.States)) {
        const step = state.Parameters?.Payload?.step ?? '';
        const choice = isHuman(state) ? machine.States[state.Next ?? ''] : undefined;
        if (choice === undefined || KINDS_OF[file] !== undefined) continue;
        const chosen = (choice.Choices ?? []).map(({ StringEquals = '' }) => StringEquals);
        expect([name, chosen]).toEqual([name, expect.arrayContaining(wordsOf(step, file))]);
        expect([name, allWordsOf(step)]).toEqual([name, expect.arrayContaining(chosen)]);
      }
  });

  test('what was released is never edited: its topology is the pinned one', () => {
    expect((released as Record<string, string>)[file]).toBe(topologyHash(asl));
  });
});

test('(E2) the table of words knows every kind of step', () => {
  expect(Object.keys(WORDS).sort()).toEqual(Object.keys(STEP_KINDS).sort());
});
