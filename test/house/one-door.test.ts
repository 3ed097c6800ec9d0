import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { operations } from '../../functions/audiences/operations.ts';
import { text } from '../../lib/contract/common.ts';
import type { TypedKind } from '../../lib/contract/typed/kinds.ts';
import { Phone } from '../../lib/contract/typed-fields.ts';
import { textsTaken } from '../contract/typed-in.ts';
import { sourcesOf } from './sources.ts';

/** What no person types: programs hand it on as they were given it, to the letter. */
const HANDED_ON = new Set([
  ...[
    'id',
    'fileId',
    'kind',
    'cursor',
    'seen',
    'about',
    'step',
    'queue',
    'hash',
    'entryHash',
    'sha256',
    'shown',
    'from',
    'to',
    'hour',
  ],
  ...[
    'password',
    'current',
    'proof',
    'state',
    'nonce',
    'challenge',
    'verifier',
    'signature',
    'signed',
    'submittedAt',
    'receivedAt',
  ],
]);

/** What a field of such a name asks for, wherever an operation has one. */
const ASKS: Readonly<Record<string, readonly TypedKind[]>> = {
  phone: ['phone'],
  email: ['email'],
  contact: ['contact'],
  identifier: ['identifier'],
  number: ['identifier', 'number', 'code'],
  certificateNumber: ['identifier'],
  username: ['username'],
  birthday: ['date'],
  date: ['date'],
  insteadOf: ['date'],
  until: ['date'],
  answerBy: ['date'],
  amount: ['money'],
  address: ['address'],
  place: ['address'],
  name: ['name', 'line', 'file-name'],
};

const faultsIn = (id: string, schemas: readonly (z.ZodType | undefined)[]): readonly string[] =>
  schemas
    .flatMap((schema) => (schema === undefined ? [] : textsTaken(schema)))
    .flatMap(({ path, kind }) => {
      const name = path.split('.').at(-1) ?? '';
      const asks = ASKS[name];
      if (kind === undefined) return HANDED_ON.has(name) && asks === undefined ? [] : [`${id}${path}: raw`];
      return asks === undefined || asks.includes(kind) ? [] : [`${id}${path}: ${kind}`];
    });

describe('(A14, C2) one door for what people type', () => {
  test('a text taken as it comes, or as another kind than its name asks for, is found', () => {
    const planted = z.object({
      phone: text(20),
      note: z.string(),
      person: z.object({ email: z.email() }),
      seen: z.string(),
    });
    expect(faultsIn('x', [planted])).toEqual(['x.phone: text', 'x.note: raw', 'x.person.email: raw']);
    expect(faultsIn('x', [z.object({ phone: Phone.optional(), note: text(9).nullish() })])).toEqual([]);
  });

  test.each(operations.map((operation) => [operation.id, operation] as const))(
    '%s takes every text through it',
    (id, { params, query, body }) => {
      expect(faultsIn(id, [params, query, body])).toEqual([]);
    },
  );

  test('what is handed on to the letter is so somewhere', () => {
    const raw = operations
      .flatMap(({ params, query, body }) => [params, query, body])
      .flatMap((schema) => (schema === undefined ? [] : textsTaken(schema)))
      .flatMap(({ path, kind }) => (kind === undefined ? [path.split('.').at(-1)] : []));
    expect([...HANDED_ON].filter((name) => !raw.includes(name))).toEqual([]);
  });

  test('no page cuts off what is pasted, and nobody else composes or strips letters', () => {
    const sources = sourcesOf('lib', 'functions', 'web', 'provinces');
    const faults = sources
      .filter(({ path }) => !path.startsWith('lib/contract/typed/'))
      .flatMap(({ path, text: source }) =>
        [/maxlength/i, /normalize\('NFK?C'\)/, /\\p\{Cf\}/, /\\u200[b-f]/i]
          .filter((sign) => sign.test(source))
          .map((sign) => `${path}: ${sign.source}`),
      );
    expect(faults).toEqual([]);
    expect(sources.length).toBeGreaterThan(500);
  });
});
