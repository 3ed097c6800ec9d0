import { expect, test } from 'vitest';
import { DECISIONS } from '../../../lib/domain/dossier/decisions/decide.ts';
import type { Decision } from '../../../lib/domain/dossier/decisions/decision.ts';
import { STEP_KINDS } from '../../../lib/domain/dossier/steps/step-kinds.ts';
import { DECISION_WORDS } from '../../../lib/domain/words/decisions.ts';

const closing: readonly string[] = Object.values(STEP_KINDS).flatMap(({ closedBy }) => closedBy);
const named = Object.entries(DECISIONS) as readonly (readonly [string, Decision<never>])[];

test('(E2, L7) every decision is offered somewhere: it closes a step, or it needs none', () => {
  const never = named.filter(([name, { offered }]) => offered === undefined && !closing.includes(name));
  expect(never.map(([name]) => name)).toEqual([]);
});

test('(E2) every decision is named, and nothing is named that nobody can decide', () => {
  expect(Object.keys(DECISION_WORDS).toSorted()).toEqual(named.map(([name]) => name).toSorted());
});
