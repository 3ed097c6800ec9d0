import { expect, test } from 'vitest';
import type { Actor } from '../../../lib/domain/journal/moment.ts';
import { hanh, thu } from '../../people.ts';
import { AT } from './several.ts';
import { sha, tamDrafted } from './story.ts';

test('(E1, E10, N4) what a stand-in decides says for whom; what one decides oneself does not', () => {
  const signing = { decision: 'sign', signature: sha('e') } as const;
  const inPlace: Actor = { ...hanh, standIn: thu.id };
  expect(tamDrafted().asked(inPlace, AT, signing)).toMatchObject([
    { type: 'DraftSigned' },
    { type: 'StepClosed' },
    { type: 'DecidedForAbsent', account: hanh.id },
  ]);
  expect(tamDrafted().asked(hanh, AT, signing)).toMatchObject([{ type: 'DraftSigned' }, { type: 'StepClosed' }]);
});
