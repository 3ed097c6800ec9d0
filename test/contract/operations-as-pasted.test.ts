import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { operations } from '../../functions/audiences/operations.ts';
import { TYPED } from '../../lib/contract/typed/kinds.ts';
import { GOOD_BODIES } from '../security/good-requests.ts';
import { asPasted, SAMPLES } from './pasted.ts';
import { allPasted, textsTaken } from './typed-in.ts';

const taken = operations.flatMap(({ id, params, query, body }) =>
  [params, query, body].flatMap((schema) =>
    (schema === undefined ? [] : textsTaken(schema)).flatMap((one) =>
      one.kind === undefined ? [] : [{ id, ...one, kind: one.kind }],
    ),
  ),
);

test('(A14, C2) every kind is taken by some operation', () => {
  expect(new Set(taken.map(({ kind }) => kind))).toEqual(new Set(Object.keys(TYPED)));
});

test.each(taken.map((one) => [`${one.id}${one.path}`, one] as const))(
  '(A14, B1, C2, D11) %s means the same however it was pasted',
  (_, { kind, schema }) => {
    const fitting = SAMPLES[kind].filter((clean) => schema.safeParse(clean).success);
    expect(fitting).not.toEqual([]);
    fc.assert(
      fc.property(fc.constantFrom(...fitting), fc.infiniteStream(fc.nat()), (clean, chance) => {
        expect(schema.parse(asPasted(kind, clean, chance))).toEqual(schema.parse(clean));
      }),
      { numRuns: 20 },
    );
  },
);

test.each(operations.filter(({ id }) => GOOD_BODIES[id] !== undefined).map((one) => [one.id, one] as const))(
  '(A14, B1, C2, D11) the whole request of %s means the same however it was pasted',
  (id, { body }) => {
    if (body === undefined) throw new Error(`${id} takes no body`);
    const good = GOOD_BODIES[id];
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat()), (chance) => {
        expect(body.parse(allPasted(body, good, chance))).toEqual(body.parse(good));
      }),
      { numRuns: 20 },
    );
  },
);
