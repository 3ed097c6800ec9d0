import { describe, expect, test } from 'vitest';
import { decide } from '../../../lib/domain/dossier/decisions/decide.ts';
import { eraseContents } from '../../../lib/domain/dossier/erase.ts';
import { fileAtCounter } from '../../../lib/domain/dossier/filing/file-at-counter.ts';
import { link } from '../../../lib/domain/dossier/filing/link.ts';
import { fold } from '../../../lib/domain/dossier/fold.ts';
import { hinderedMovesOf, movesOf } from '../../../lib/domain/dossier/moves.ts';
import { type Actor, NotYours } from '../../../lib/domain/journal/moment.ts';
import { dung, hanh, khoa, minh, nam, quang, tam, thu } from '../../people.ts';
import { fiveDays } from '../../tinh-mau/procedures.ts';
import {
  hanhSigned,
  lanFiled,
  minhReceived,
  returned,
  rulesFor,
  SUBMISSION,
  sha,
  tamAppraises,
  tamDrafted,
  thuSealed,
} from './story.ts';

const at = '2026-03-02T09:30:00+07:00';
const asParty = (by: Actor): Actor => ({ ...by, party: true });

describe('(N4, BH-21.1, TH-2.2) nobody takes a step of their own dossier', () => {
  test.each([
    ['takes it in', lanFiled(), minh, ['receive', 'request-supplement', 'refuse']],
    ['assigns it', minhReceived(), dung, ['assign']],
    ['appraises it', tamAppraises(), tam, ['complete-step', 'decline', 'return-for-supplement', 'consult']],
    ['signs it', tamDrafted(), hanh, ['sign', 'send-back']],
    ['seals it', hanhSigned(), thu, ['seal']],
    ['returns it', thuSealed(), minh, ['return-result']],
  ])('(N4) who %s is offered nothing, and told why what they would be offered is not', (_what, story, by, waiting) => {
    const { dossier, rules } = story;
    expect(movesOf(dossier, { at, by }, rules).length).toBeGreaterThan(0);
    expect(movesOf(dossier, { at, by: asParty(by) }, rules)).toEqual([]);
    const hindered = hinderedMovesOf(dossier, { at, by: asParty(by) }, rules);
    expect(new Set(hindered.map(({ reason, first }) => `${reason} ${first}`))).toEqual(new Set(['own-dossier null']));
    expect(hindered.map(({ decision }) => decision).toSorted()).toEqual(expect.arrayContaining(waiting.toSorted()));
  });

  test('(N4) what needs no step is refused too, before anything else is asked', () => {
    const { dossier, rules } = minhReceived();
    const command = { decision: 'correct', seen: null, about: null, entry: 1, text: sha('1') } as const;
    expect(decide(dossier, command, { at, by: quang }, rules)).toHaveLength(1);
    expect(() => decide(dossier, command, { at, by: asParty(quang) }, rules)).toThrow(new NotYours('own-dossier'));
    expect(() => decide(fold([]), command, { at, by: asParty(tam) }, rules)).toThrow('own-dossier');
  });

  test('(N4, N2, TTH-12.1b) nor linked to an account at the counter, nor its contents destroyed, by whose it is', () => {
    const { dossier, rules } = returned();
    expect(() => link(dossier, { owner: nam.id }, { at, by: asParty(minh) })).toThrow(new NotYours('own-dossier'));
    expect(() => link(dossier, { owner: nam.id }, { at, by: asParty(tam) })).toThrow('not-your-role');
    const late = '2200-01-04T09:00:00+07:00';
    expect(eraseContents(dossier, [sha('1')], { at: late, by: khoa }, rules)).toHaveLength(1);
    expect(() => eraseContents(dossier, [sha('1')], { at: late, by: asParty(khoa) }, rules)).toThrow(
      new NotYours('own-dossier'),
    );
    expect(() => eraseContents(dossier, [sha('1')], { at: late, by: asParty(tam) }, rules)).toThrow('not-your-role');
  });

  test('(N4, ND61-17.1) nor is it filed at the counter by whose it is; who does not work there is told that', () => {
    const said = { ...SUBMISSION, procedure: fiveDays.code, channel: 'counter' } as const;
    const filing = (by: Actor) => fileAtCounter(fold([]), said, 'K1', { at, by }, rulesFor(fiveDays));
    expect(filing(minh)).not.toEqual([]);
    expect(() => filing(asParty(minh))).toThrow(new NotYours('own-dossier'));
    expect(() => filing(asParty(tam))).toThrow('not-your-role');
  });
});
