import { describe, expect, test } from 'vitest';
import { absenceOver, endAbsence, recordAbsence } from '../../../lib/domain/accounts/absence.ts';
import type { AccountState } from '../../../lib/domain/accounts/account.ts';
import { isAway, lastDayOf } from '../../../lib/domain/accounts/away.ts';
import type { AccountEvent } from '../../../lib/domain/accounts/events.ts';
import { foldAccount } from '../../../lib/domain/accounts/fold.ts';
import { nextLook } from '../../../lib/domain/accounts/looks.ts';
import { toHolder } from '../../../lib/domain/accounts/to-holder.ts';
import { toStandIn } from '../../../lib/domain/accounts/to-stand-in.ts';
import type { Entry } from '../../../lib/domain/journal/entry.ts';
import { NotAllowed } from '../../../lib/domain/journal/moment.ts';
import { dung, tam } from '../../people.ts';
import { RULES } from './story.ts';

const AT = '2026-03-02T09:00:00+07:00';
const route = { name: 'account', version: 1 } as const;
const profile = 'a'.repeat(64);
const WEEK = { from: '2026-03-02T00:00:00+07:00', until: '2026-03-07T00:00:00+07:00', standIn: 'son' };

const folded = (...told: readonly (readonly AccountEvent[])[]): AccountState =>
  foldAccount(
    told.map(
      (events, index): Entry<AccountEvent> => ({
        ...{ dossier: `account/${tam.id}`, entry: index + 1, at: AT, by: dung.id, command: `${index}`, events },
        ...{ previous: '', hash: '' },
      }),
    ),
  );
const STAFF: AccountEvent = { type: 'AccountTakenOver', holder: 'staff', profile, route };
const inUse = folded([STAFF]);
const away = folded([STAFF], [{ type: 'AbsenceRecorded', ...WEEK }]);
const no = (does: () => unknown): string => {
  try {
    does();
  } catch (error) {
    if (error instanceof NotAllowed) return error.reason;
    throw error;
  }
  return 'allowed';
};
const moment = { at: AT, by: dung };

describe('(E2, ND61-19.1) an absence of a member of staff', () => {
  test('(E2) recorded, the account knows from when until when and who does the work; another takes its place', () => {
    expect(recordAbsence(inUse, WEEK, moment)).toEqual([{ type: 'AbsenceRecorded', ...WEEK }]);
    expect(away).toMatchObject({ stage: 'active', absence: { ...WEEK, by: dung.id, entry: 2 } });
    const longer = { ...WEEK, until: '2026-03-14T00:00:00+07:00', standIn: null };
    const again = folded([STAFF], [{ type: 'AbsenceRecorded', ...WEEK }], recordAbsence(away, longer, moment));
    expect(again).toMatchObject({ absence: longer });
    expect(inUse).toMatchObject({ absence: null });
  });

  test.each([
    ['its own stand-in', { ...WEEK, standIn: tam.id }, 'stand-in-is-absent'],
    ['that ends before it begins', { ...WEEK, until: '2026-03-01T00:00:00+07:00' }, 'absence-out-of-order'],
    ['that lasts no time', { ...WEEK, from: WEEK.until }, 'absence-out-of-order'],
    ['that is over', { ...WEEK, from: '2026-02-02T00:00:00+07:00', until: AT }, 'absence-is-over'],
    ['with nobody in their place', { ...WEEK, standIn: null }, 'allowed'],
    ['that begins later', { ...WEEK, from: '2026-03-04T00:00:00+07:00' }, 'allowed'],
  ])('(E2) %s', (_what, absence, reason) => {
    expect(no(() => recordAbsence(inUse, absence, moment))).toBe(reason);
  });

  test('(E2) of staff in use alone', () => {
    const citizen = folded([{ type: 'AccountTakenOver', holder: 'person', profile, route }]);
    expect(no(() => recordAbsence(citizen, WEEK, moment))).toBe('not-your-role');
    const cancelled = folded([STAFF], [{ type: 'AccountCancelled', text: null }]);
    expect(no(() => recordAbsence(cancelled, WEEK, moment))).toBe('account-not-at-this-stage');
    expect(
      folded([STAFF], [{ type: 'AbsenceRecorded', ...WEEK }], [{ type: 'AccountCancelled', text: null }]),
    ).toMatchObject({
      absence: null,
    });
  });

  test('(E2) ended early it is over; what is not there does not end', () => {
    expect(endAbsence(away)).toEqual([{ type: 'AbsenceEnded' }]);
    expect(folded([STAFF], [{ type: 'AbsenceRecorded', ...WEEK }], [{ type: 'AbsenceEnded' }])).toMatchObject({
      absence: null,
    });
    expect(no(() => endAbsence(inUse))).toBe('absence-is-over');
  });

  test.each([
    ['2026-03-01T23:59:59+07:00', false],
    ['2026-03-02T00:00:00+07:00', true],
    ['2026-03-06T23:59:59+07:00', true],
    ['2026-03-07T00:00:00+07:00', false],
  ])('(E2) at %s they are away: %s', (at, is) => {
    expect(isAway(WEEK, at)).toBe(is);
    expect(absenceOver(away, at)).toEqual(at >= WEEK.until ? [{ type: 'AbsenceEnded' }] : []);
  });

  test('(E2) without an absence nobody is away, and nothing ends', () => {
    expect([isAway(null, AT), isAway(undefined, AT)]).toEqual([false, false]);
    expect(absenceOver(inUse, WEEK.until)).toEqual([]);
    expect(absenceOver(foldAccount([]), WEEK.until)).toEqual([]);
    expect(lastDayOf(WEEK)).toBe('2026-03-06');
  });

  test('(E2) the account is looked at when it ends, unless something comes before', () => {
    expect(nextLook(away, RULES)).toBe(WEEK.until);
    expect(nextLook(inUse, RULES)).toBeNull();
    expect(nextLook(foldAccount([]), RULES)).toBeNull();
    const asked: AccountEvent = { type: 'AccountChangeRequested', profile: 'b'.repeat(64) };
    const both = folded([STAFF], [{ type: 'AbsenceRecorded', ...WEEK }, asked]);
    const before = nextLook(folded([STAFF], [asked]), RULES);
    expect(before).not.toBeNull();
    expect(nextLook(both, RULES)).toBe(before);
    const late = { ...WEEK, until: '2026-03-02T09:30:00+07:00' };
    expect(nextLook(folded([STAFF], [{ type: 'AbsenceRecorded', ...late }, asked]), RULES)).toBe(late.until);
  });

  test('(E2) who is away and who stands in are told: days, and no more than each needs', () => {
    const event: AccountEvent = { type: 'AbsenceRecorded', ...WEEK };
    const told = toHolder(event, away, RULES, '');
    expect([told?.kind, told?.text]).toEqual([
      'absence-recorded',
      'Vắng từ ngày 02/03/2026 đến hết ngày 06/03/2026. Người làm thay xử lý được công việc của bạn trong thời gian này. Về sớm thì kết thúc trên trang Vắng mặt, làm thay.',
    ]);
    expect(toHolder({ ...event, standIn: null }, away, RULES, '')?.text).toContain('Chưa cử người làm thay.');
    expect(toStandIn(event, 'Đỗ Thị Tâm')).toMatchObject({
      ...{ to: 'son', kind: 'stand-in-named', subject: 'Bạn được cử làm thay', sms: '' },
    });
    expect(toStandIn(event, 'Đỗ Thị Tâm')?.text).toMatch(
      /^Đỗ Thị Tâm vắng từ ngày 02\/03\/2026 đến hết ngày 06\/03\/2026\./,
    );
    expect(toStandIn({ ...event, standIn: null }, 'Đỗ Thị Tâm')).toBeNull();
    expect(toStandIn({ type: 'AbsenceEnded' }, 'Đỗ Thị Tâm')).toBeNull();
  });
});
