import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import { Refused } from '../../functions/wire/operation.ts';
import { problem, problemOf } from '../../functions/wire/problem.ts';
import { PROBLEMS } from '../../functions/wire/problems.ts';
import { NotAllowed, NotYours } from '../../lib/domain/journal/moment.ts';

const root = new URL('../../', import.meta.url);
const thrown = ['lib', 'functions']
  .flatMap((room) =>
    readdirSync(new URL(room, root), { recursive: true, encoding: 'utf8' }).map((file) => `${room}/${file}`),
  )
  .filter((file) => file.endsWith('.ts'))
  .flatMap((file) => [
    ...readFileSync(new URL(file, root), 'utf8').matchAll(/(?:NotAllowed|NotYours|Refused)\((?:\d+,\s*)?'([a-z-]+)'/g),
  ])
  .map(([, reason]) => reason ?? '');

describe('every no says what to do', () => {
  test('every reason the rules or the handlers give has a sentence of its own', () => {
    expect(new Set(thrown).size).toBeGreaterThan(30);
    expect([...new Set(thrown)].filter((reason) => !Object.hasOwn(PROBLEMS, reason))).toEqual([]);
  });

  test.each(Object.entries(PROBLEMS))('%s: Vietnamese, NFC, a whole sentence', (_reason, { title, detail }) => {
    for (const text of [title, detail]) expect(text).toBe(text.normalize('NFC'));
    expect(detail).toMatch(/^[A-ZĐ].*[à-ỹđ].*\.$/u);
    expect(title).not.toMatch(/\.$/);
  });

  test('a reason nobody wrote a sentence for gets a general one, never an exception', () => {
    for (const reason of ['brand-new', '__proto__', 'constructor', 'toString']) {
      for (const status of [400, 404, 409, 500])
        expect(problem(status, reason)).toMatchObject({
          status,
          reason,
          title: expect.any(String),
          detail: expect.stringMatching(/\.$/),
        });
    }
  });
});

describe('the three kinds of no', () => {
  const said = (error: unknown) => JSON.parse(problemOf(error, 'test').body ?? '');

  test('the rules’ no is 409, somebody else’s to decide is 403, a refused request keeps its status', () => {
    expect(said(new NotAllowed('step-changed'))).toMatchObject({ status: 409, reason: 'step-changed' });
    expect(said(new NotYours('not-your-role'))).toMatchObject({ status: 403, reason: 'not-your-role' });
    expect(said(new Refused(404, 'dossier-unknown'))).toMatchObject({ status: 404, reason: 'dossier-unknown' });
  });

  test('(R7) our own fault is a 500 that tells nothing, and one line in the log without the request', () => {
    const log = vi.spyOn(console, 'error').mockReturnValue(undefined);
    const answer = problemOf(new TypeError('x is undefined'), 'save-form');
    expect(answer.statusCode).toBe(500);
    expect(answer.body).not.toContain('undefined');
    expect(log.mock.calls).toHaveLength(1);
    expect(JSON.parse(String(log.mock.calls[0]?.[0]))).toEqual({
      operation: 'save-form',
      error: 'TypeError',
      at: expect.stringMatching(/^problem\.test\.ts:\d+:\d+$/),
    });
    log.mockRestore();
  });
});
