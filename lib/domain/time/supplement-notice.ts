import { byDays } from './by-days.ts';
import type { Instant, Limit } from './instant.ts';
import { limitBy } from './limit.ts';
import { remembered } from './remembered.ts';
import type { WorkingCalendar } from './working-calendar.ts';

/** Until when a dossier found not sufficient on appraisal is returned with a notice, counted from acceptance (E4, ND61-19.4). */
export const noticeBy = (acceptedAt: Instant, workingDays: number, calendar: WorkingCalendar): Limit =>
  remembered(calendar, `notice ${acceptedAt} ${workingDays}`, () => {
    const rule = `Thông báo trả lại hồ sơ để bổ sung trong ${workingDays} ngày làm việc, không tính ngày tiếp nhận`;
    return limitBy(
      byDays({ start: acceptedAt, days: workingDays, lateAfter: undefined, rule, article: 'ND61-19.4' }),
      calendar,
    );
  });
