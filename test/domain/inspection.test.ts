import { describe, expect, test } from 'vitest';
import type { Entry } from '../../lib/domain/journal/entry.ts';
import { NotAllowed } from '../../lib/domain/journal/moment.ts';
import { BASIS_NUMBER, inspectionInForce, mustBeDecided } from '../../lib/domain/looks/inspection.ts';
import { noteLook } from '../../lib/domain/looks/look.ts';
import type { Looked, Opened } from '../../lib/domain/looks/looked.ts';
import { lookGroundWords } from '../../lib/domain/words/looks.ts';

const TRA = { id: 'tra', roles: ['inspector'], agency: 'thanh-tra' } as const;
const BASIS = { number: '12/QĐ-TTr', on: '2026-02-27' };
const STATED: Opened = { what: 'inspection', which: null, ground: 'inspection', basis: BASIS };
const at = (clock: string): string => `2026-03-02T${clock}:00+07:00`;

const journalOf = (...looks: readonly (readonly [string, string, Opened])[]): readonly Entry<Looked>[] =>
  looks.map(([clock, by, opened], index) => ({
    ...{ dossier: 'looks/h1', entry: index + 1, at: at(clock), by, command: clock, previous: '', hash: '' },
    events: [{ type: 'Looked', ...opened, roles: TRA.roles, agency: TRA.agency, unit: null }],
  }));

describe('(N4, O15) an inspector reads the whole of a dossier on a stated ground', () => {
  test('(N4) it opens the dossier for eight hours, to who stated it', () => {
    const looks = journalOf(['08:00', 'tra', STATED]);
    expect(inspectionInForce(looks, 'tra', at('08:00'))).toEqual(BASIS);
    expect(inspectionInForce(looks, 'tra', at('15:59'))).toEqual(BASIS);
    expect(inspectionInForce(looks, 'tra', at('16:00'))).toBeNull();
    expect(inspectionInForce(looks, 'kẻ khác', at('08:01'))).toBeNull();
    expect(inspectionInForce([], 'tra', at('08:01'))).toBeNull();
  });

  test('(N4) what is read on it prolongs nothing; stated again, the last one counts', () => {
    const read: Opened = { ...STATED, what: 'dossier' };
    const other: Opened = { ...STATED, basis: { number: '15/QĐ-TTr', on: '2026-03-01' } };
    expect(
      inspectionInForce(journalOf(['08:00', 'tra', STATED], ['15:00', 'tra', read]), 'tra', at('16:30')),
    ).toBeNull();
    const twice = journalOf(['08:00', 'tra', STATED], ['15:00', 'tra', other]);
    expect(inspectionInForce(twice, 'tra', at('16:30'))?.number).toBe('15/QĐ-TTr');
  });

  test('(N4) a decision of tomorrow is none yet; today’s is', () => {
    expect(() => mustBeDecided({ ...BASIS, on: '2026-03-03' }, { at: at('10:00') })).toThrow(NotAllowed);
    expect(() => mustBeDecided({ ...BASIS, on: '2026-03-02' }, { at: at('10:00') })).not.toThrow();
  });

  test.each(['12/QĐ-TTr', '345/2026/QĐ-UBND', '7/KH', '1/QĐ-TTCP-VP'])(
    '(N4) %s is a number of a decision',
    (number) => {
      expect(BASIS_NUMBER.test(number)).toBe(true);
    },
  );

  test.each(['', 'QĐ-TTr', '12', '12/', '12/Nguyễn Thị Lan', '12/QĐ-TTr của ông Lan', '12/qđ', '1234567/QĐ', ' 12/QĐ'])(
    '(N4) %j is none: no word of a person fits into it',
    (number) => {
      expect(BASIS_NUMBER.test(number)).toBe(false);
    },
  );

  test('(O15) the same thing on another ground, or on another decision, is another look', () => {
    const course: Opened = { what: 'dossier', which: null, ground: 'oversight' };
    const moment = { at: at('08:05'), by: TRA };
    const before = journalOf(['08:00', 'tra', { ...STATED, what: 'dossier' }]);
    expect(noteLook(before, { ...STATED, what: 'dossier' }, null, moment)).toEqual([]);
    expect(noteLook(before, course, null, moment)).toHaveLength(1);
    const other: Opened = { ...STATED, what: 'dossier', basis: { number: '15/QĐ-TTr', on: BASIS.on } };
    expect(noteLook(before, other, null, moment)).toMatchObject([{ basis: { number: '15/QĐ-TTr' } }]);
  });

  test('(O15) its person is told the decision', () => {
    expect(lookGroundWords('inspection', BASIS)).toBe(
      'Thanh tra theo quyết định số 12/QĐ-TTr ngày 27 tháng 02 năm 2026',
    );
    expect(lookGroundWords('call', undefined)).toBe('Trả lời người gọi đến tổng đài');
  });
});
