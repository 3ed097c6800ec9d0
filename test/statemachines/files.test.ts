import aslValidator from 'asl-validator';
import { describe, expect, test } from 'vitest';
import { ACCOUNT_STEPS } from '../../lib/domain/accounts/steps.ts';
import { STEP_KINDS } from '../../lib/domain/dossier/step-kinds.ts';
import { files, readAsl, statesOf, topologyHash } from './read-asl.ts';
import released from './released.json' with { type: 'json' };

test('every route of the province’s procedures has its file', () => {
  expect(files.sort()).toEqual(['at-once.asl.json', 'deadlines.asl.json', 'standard.asl.json']);
});

describe.each(files)('(E2, E10) %s', (file) => {
  const asl = readAsl(file);

  test('is valid', () => {
    const { isValid, errors } = aslValidator(structuredClone(asl), {
      checkArn: false,
    });
    expect(errors).toEqual([]);
    expect(isValid).toBe(true);
  });

  test('every state is reached from the start', () => {
    const seen = new Set<string>();
    const walk = (name: string): void => {
      if (seen.has(name)) return;
      seen.add(name);
      const state = asl.States[name];
      for (const next of [state?.Next, state?.Default, ...(state?.Choices ?? []).map((c) => c.Next)])
        if (next) walk(next);
    };
    walk(asl.StartAt);
    expect([...seen].sort()).toEqual(
      statesOf(asl)
        .map(([name]) => name)
        .sort(),
    );
  });

  test.each(statesOf(asl))('“%s” is a plain sentence and cites its article', (name, state) => {
    expect(name).toMatch(/^[A-Z][a-z ,A-Z-]+\??$/);
    expect(name.endsWith('?')).toBe(state.Type === 'Choice');
    expect(state.Comment).toMatch(/ND61-\d+|TTH-PL|TH-\d/);
  });

  test.each(statesOf(asl).filter(([, s]) => s.Type === 'Task'))(
    '“%s” is retried after a fault and after its time-out',
    (_, state) => {
      const errors = state.Retry?.flatMap((retrier) => retrier.ErrorEquals) ?? [];
      expect(errors).toContain('States.TaskFailed');
      expect(errors).toContain('States.Timeout');
      expect(state.TimeoutSeconds).toBeLessThan(2 ** 31 / 1000);
    },
  );

  test.each(statesOf(asl).filter(([, s]) => s.Type === 'Choice'))('“%s” has a Default to the end', (_, state) => {
    expect(asl.States[state.Default ?? '']?.Type).toBe('Succeed');
  });

  test.each(statesOf(asl).filter(([, s]) => s.Resource?.endsWith('.waitForTaskToken')))(
    '“%s” asks for a step the domain knows, keyed by the entry before it, and leaves only the last outcome',
    (_, state) => {
      expect([...Object.keys(STEP_KINDS), ...Object.keys(ACCOUNT_STEPS)]).toContain(state.Parameters?.Payload?.step);
      expect(state.Parameters?.Payload).toMatchObject({ 'after.$': '$.last.entry', 'token.$': '$$.Task.Token' });
      expect(state.ResultPath).toBe('$.last');
    },
  );

  test('what was released is never edited: its topology is the pinned one', () => {
    expect((released as Record<string, string>)[file]).toBe(topologyHash(asl));
  });
});

test('every decision that closes a step of a route leads somewhere: its outcome is chosen or ends the dossier', () => {
  const asl = readAsl('standard.asl.json');
  const chosen = statesOf(asl).flatMap(([, s]) => (s.Choices ?? []).map((c) => c.StringEquals));
  for (const outcome of [
    'received',
    'received-again',
    'supplement',
    'supplemented',
    'assigned',
    'drafted',
    'declined',
    'signed',
    'sent-back',
    'sealed',
    'returned',
  ])
    expect(chosen).toContain(outcome);
  expect(chosen).not.toContain('over');
});
