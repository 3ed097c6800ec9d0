import { describe, expect, test } from 'vitest';
import { receiveAutomatically } from '../../../lib/domain/dossier/decisions/receive.ts';
import { fold } from '../../../lib/domain/dossier/fold.ts';
import { SYSTEM } from '../../../lib/domain/journal/moment.ts';
import { minh, tam } from '../../people.ts';
import { feeFirst } from '../../tinh-mau/procedures.ts';
import { linked } from '../../tinh-mau/route-procedures.ts';
import { lanFiled, minhReceived, type Story, storyOf, toldAgain } from './story.ts';

const AT = '2026-03-02T09:30:00+07:00';
const receiving = { decision: 'receive', code: 'K1' } as const;
const alone = ({ entries, rules }: Story): Story => {
  const [filing] = entries;
  return storyOf(rules).has({ id: filing?.by ?? '', roles: [], agency: null }, AT, filing?.events ?? []);
};

describe('(D12, TTH-PL bước 1) the system takes a dossier in by itself', () => {
  test('(D12, TTH-PL bước 1) only after the filing that woke it', () => {
    const { dossier, rules } = alone(lanFiled());
    expect(receiveAutomatically(dossier, 1, 'K1', rules)).toHaveLength(2);
    expect(receiveAutomatically(dossier, 2, 'K1', rules)).toEqual([]);
  });

  test('(D12, D8) not what is already taken in', () => {
    const { dossier, rules } = alone(lanFiled()).has(minh, AT, [
      { type: 'DossierReceived', code: 'K1', again: false, ruleSet: 'seed-2016-2021' },
    ]);
    expect(receiveAutomatically(dossier, 1, 'K2', rules)).toEqual([]);
    expect(receiveAutomatically(fold([]), 1, 'K2', rules)).toEqual([]);
  });

  test('(D12, TH-9.2c) not what still lacks the fee to be paid in advance: a person has to look at it', () => {
    const { dossier, rules } = alone(lanFiled(feeFirst));
    expect(receiveAutomatically(dossier, 1, 'K1', rules)).toEqual([]);
  });
});

describe('(D8, ND61-17.3) taking in', () => {
  test('(D8) a step of checking left open on a dossier taken in already takes in nothing', () => {
    const twice = minhReceived().has(SYSTEM, AT, [
      { type: 'StepOpened', step: 'check', after: 9, unit: null, role: 'receptionist' },
    ]);
    expect(twice.asked(minh, AT, { ...receiving, seen: 'check@9' })).toBe('step-changed');
  });

  test('(D17, BH-20.3) a procedure withdrawn since it was filed is not taken in', () => {
    const story = lanFiled();
    const withdrawn = { ...story.rules, procedure: { ...story.rules.procedure, published: false } };
    expect(story.asked(minh, AT, receiving)).toHaveLength(2);
    expect(
      storyOf(withdrawn)
        .has(
          SYSTEM,
          AT,
          story.entries.flatMap(({ events }) => events),
        )
        .asked(minh, AT, {
          ...receiving,
          seen: 'check@1',
        }),
    ).toBe('not-published');
  });

  test('(D4, TH-9.2c) without the fee to be paid in advance it is not complete', () => {
    expect(lanFiled(feeFirst).asked(minh, AT, receiving)).toBe('fee-missing');
  });

  test('(E6, ND61-19.6b) the work of a linked procedure goes to its agencies with the acceptance, and with no later one', () => {
    const told = (story: Story) =>
      toldAgain(story, (event) =>
        event.type === 'DossierSubmitted' ? { ...event, route: { name: 'birth-to-identity-card', version: 2 } } : event,
      );
    const types = (said: unknown) => (Array.isArray(said) ? said.map(({ type }) => type) : said);
    const first = told(lanFiled(linked));
    expect(types(first.asked(minh, AT, receiving))).toEqual(['DossierReceived', 'WorkTransferred', 'StepClosed']);
    const again = first
      .decides(minh, AT, receiving)
      .has(tam, AT, [
        { type: 'SupplementRequested', at: 'processing', components: ['giay-to-goc'], text: 'x', fault: null },
        { type: 'DossierSupplemented', form: 'x', papers: [] },
      ])
      .opens('check', AT);
    expect(types(again.asked(minh, AT, receiving))).toEqual(['DossierReceived', 'StepClosed']);
  });
});
