import { expect, test } from 'vitest';
import { ownStepByKey, ownStepOf } from '../../../lib/domain/dossier/steps/own-step-of.ts';
import { stepKey } from '../../../lib/domain/journal/step.ts';
import { fiveDays } from '../../tinh-mau/procedures.ts';
import { ownSteps } from '../../tinh-mau/route-procedures.ts';

const [first, second] = ownSteps.ownSteps ?? [];

test('(E12, TTH-5.2) a step of the procedure’s own is known by its unit, and by the key a list keeps of it', () => {
  expect(first?.key).toBe('doi-chieu');
  expect(second?.key).toBe('hop-xet');
  const rules = { procedure: ownSteps };
  expect(ownStepOf(rules, { step: 'own-step', unit: 'hop-xet' })).toBe(second);
  expect(ownStepOf(rules, { step: 'appraise', unit: 'hop-xet' })).toBeUndefined();
  expect(ownStepOf(rules, { step: 'own-step', unit: 'khác' })).toBeUndefined();
  expect(ownStepByKey(rules, stepKey('own-step', 12, 'hop-xet'))).toBe(second);
  expect(ownStepByKey(rules, stepKey('own-step', 3, 'doi-chieu'))).toBe(first);
  expect(ownStepByKey(rules, stepKey('appraise', 3, 'doi-chieu'))).toBeUndefined();
  expect(ownStepByKey(rules, stepKey('own-step', 3, null))).toBeUndefined();
});

test('(E12) where the procedure has none of its own, no step is one', () => {
  const rules = { procedure: fiveDays };
  expect(ownStepOf(rules, { step: 'own-step', unit: 'hop-xet' })).toBeUndefined();
  expect(ownStepByKey(rules, stepKey('own-step', 12, 'hop-xet'))).toBeUndefined();
});
