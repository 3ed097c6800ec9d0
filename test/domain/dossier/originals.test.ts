import { describe, expect, test } from 'vitest';
import type { Procedure } from '../../../lib/domain/catalogue/procedure.ts';
import { fileAtCounter } from '../../../lib/domain/dossier/filing/file-at-counter.ts';
import { fold } from '../../../lib/domain/dossier/fold.ts';
import { movesOf } from '../../../lib/domain/dossier/moves.ts';
import { originalsHeld, originalsToCompare } from '../../../lib/domain/dossier/papers/originals.ts';
import { NotAllowed } from '../../../lib/domain/journal/moment.ts';
import { binh, dung, hanh, minh, quang, tam, thu } from '../../people.ts';
import { fiveDays } from '../../tinh-mau/procedures.ts';
import { minhReceived, returned, rulesFor, type Story, SUBMISSION, sha } from './story.ts';

const at = '2026-03-03T15:30:00+07:00';
const types = (said: unknown) => (Array.isArray(said) ? said.map(({ type }) => type) : said);
const noting = (what: 'taken' | 'compared' | 'returned', fits: boolean | null = null, components = ['giay-to-goc']) =>
  ({ decision: 'record-originals', what, components, fits, seen: null }) as const;
const held = ({ dossier }: Story) => (dossier.stage === 'nothing' ? [] : originalsHeld(dossier));

describe('(F3, ND61-20.2) originals taken at the one-stop unit and given back', () => {
  test('(F3, ND61-20.2) taken: they lie there; returned: they do not; taken again: they lie there again', () => {
    const taken = minhReceived().decides(minh, at, noting('taken'));
    expect(held(minhReceived())).toEqual([]);
    expect(held(taken)).toEqual(['giay-to-goc']);
    const back = taken.decides(quang, at, noting('returned'));
    expect(held(back)).toEqual([]);
    expect(held(back.decides(minh, at, noting('taken')))).toEqual(['giay-to-goc']);
    const both = noting('returned', null, ['giay-to-goc', 'van-ban-uy-quyen']);
    expect(taken.asked(minh, at, both)).toBe('original-not-held');
  });

  test('(F3, ND61-20.2) what was only compared does not lie there; given back and taken in one minute go by their entries', () => {
    expect(held(minhReceived().decides(minh, at, noting('compared', true)))).toEqual([]);
    const again = minhReceived()
      .decides(minh, at, noting('taken'))
      .decides(minh, at, noting('returned'))
      .decides(minh, at, noting('taken'))
      .decides(minh, at, noting('returned'));
    expect(held(again)).toEqual([]);
  });

  test.each([
    ['what is not held', noting('returned'), 'original-not-held'],
    ['a component the procedure does not have', noting('taken', null, ['giay-khac']), 'component-unknown'],
    ['one it has and one it does not', noting('taken', null, ['giay-to-goc', 'giay-khac']), 'component-unknown'],
    ['nothing at all', noting('taken', null, []), 'component-unknown'],
    ['a comparison without what it came to', noting('compared'), 'comparison-needed'],
  ])('(F3, TH-9.6a) %s: refused', (_what, told, no) => {
    expect(minhReceived().asked(minh, at, told)).toBe(no);
  });

  test('(F3, N4) by the one-stop unit that took it in, and by no other desk', () => {
    for (const by of [tam, hanh, thu]) expect(minhReceived().asked(by, at, noting('taken'))).toBe('not-your-role');
    expect(minhReceived().asked(binh, at, noting('taken'))).toBe('wrong-agency');
  });

  test('(F3, ND61-20.2) originals can still go back when the dossier is over', () => {
    const over = returned().has(minh, at, [
      { type: 'OriginalsRecorded', what: 'taken', components: ['giay-to-goc'], fits: null },
    ]);
    expect(movesOf(over.dossier, { at, by: minh }, over.rules).map(({ decision }) => decision)).toContain(
      'record-originals',
    );
    expect(held(over.decides(minh, at, noting('returned')))).toEqual([]);
  });

  test('(F3, E2) a procedure that asks for no paper has no original to note', () => {
    const offeredOf = ({ dossier }: Story, procedure: Procedure) =>
      movesOf(dossier, { at, by: minh }, rulesFor(procedure)).map(({ decision }) => decision);
    expect(offeredOf(minhReceived(), fiveDays)).toContain('record-originals');
    expect(offeredOf(minhReceived(), { ...fiveDays, components: [] })).not.toContain('record-originals');
  });

  test('(F3, ND61-17.1) left at the counter with the dossier: in the entry that receives it', () => {
    const filing = (originals: readonly string[]) => {
      try {
        const said = { ...SUBMISSION, procedure: fiveDays.code, channel: 'counter', originals } as const;
        return fileAtCounter(fold([]), said, 'K1', { at, by: minh }, rulesFor(fiveDays));
      } catch (error) {
        return error instanceof NotAllowed ? error.reason : String(error);
      }
    };
    expect(filing(['giay-to-goc'])).toContainEqual({
      type: 'OriginalsRecorded',
      what: 'taken',
      components: ['giay-to-goc'],
      fits: null,
    });
    expect(types(filing([]))).not.toContain('OriginalsRecorded');
    expect(filing(['giay-khac'])).toBe('component-unknown');
  });
});

describe('(F6, TH-9.6a) at level 3 the originals of what was filed online are compared before the result is handed over', () => {
  const DRAFTED = { decision: 'complete-step', outcome: 'drafted', draft: sha('d') } as const;
  const DECLINED = { decision: 'decline', draft: sha('d') } as const;
  const sealed = (procedure: Procedure, told: typeof DRAFTED | typeof DECLINED = DRAFTED): Story =>
    minhReceived(procedure)
      .decides(dung, at, { decision: 'assign', officer: tam.id })
      .opens('appraise', at)
      .decides(tam, at, told)
      .opens('sign', at)
      .decides(hanh, at, { decision: 'sign', signature: sha('e') })
      .opens('seal', at)
      .decides(thu, at, { decision: 'seal', number: '1/2026', signature: sha('f') })
      .opens('return', at);
  const level3 = { ...fiveDays, serviceLevel: 3 as const };
  const handing = { decision: 'return-result', by: 'counter' } as const;
  const yes = ['ResultReturned', 'StepClosed'];

  test('(F6, TH-9.6a) not compared, or compared and not the same: nothing is handed over', () => {
    expect(sealed(level3).asked(minh, at, handing)).toBe('originals-not-compared');
    const differs = sealed(level3).decides(minh, at, noting('compared', false));
    expect(differs.asked(minh, at, handing)).toBe('originals-not-compared');
    const same = differs.decides(minh, at, noting('compared', true));
    expect(types(same.asked(minh, at, handing))).toEqual(yes);
  });

  test.each<[string, () => Story]>([
    ['level 4', () => sealed(fiveDays)],
    ['a refusal, which is no result', () => sealed(level3, DECLINED)],
  ])('(F6, TH-9.6a) %s asks for no comparison', (_what, story) => {
    expect(types(story().asked(minh, at, handing))).toEqual(yes);
  });

  test('(F6, TH-9.6a) only what was filed online: at the counter they were seen when it was taken in', () => {
    const { dossier, rules } = sealed(level3);
    if (dossier.stage === 'nothing') throw new Error('not filed');
    expect(originalsToCompare(dossier, rules)).toEqual(['giay-to-goc']);
    expect(originalsToCompare({ ...dossier, channel: 'counter' }, rules)).toEqual([]);
    expect(originalsToCompare({ ...dossier, papers: [] }, rules)).toEqual([]);
    const copiesOnly = level3.components.map((component) => ({ ...component, originals: 0 }));
    expect(originalsToCompare(dossier, rulesFor({ ...level3, components: copiesOnly }))).toEqual([]);
  });
});
