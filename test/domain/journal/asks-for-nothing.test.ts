import { expect, test } from 'vitest';
import { asksForNothing, isLookOnly } from '../../../lib/domain/journal/asks-for-nothing.ts';

test.each(['StepOpened', 'SlipIssued', 'Looked', 'NumberVoided', 'OlderDataAccepted', 'EvidenceKeyReplaced'])(
  '(N3) nobody is woken for an entry of %s alone, but for one with a decision in it',
  (type) => {
    expect(asksForNothing([{ type }])).toBe(true);
    expect(asksForNothing([{ type }, { type: 'DossierReceived' }])).toBe(false);
    expect(isLookOnly([{ type }])).toBe(type === 'Looked');
  },
);
