import { byDays } from './by-days.ts';
import type { Instant, Limit } from './instant.ts';
import { limitBy } from './limit.ts';
import { remembered } from './remembered.ts';
import type { WorkingCalendar } from './working-calendar.ts';

/** Until when a dossier found not sufficient on appraisal is returned with a notice, counted from acceptance (E4, ND61-19.4). `article`: of the special law, where one sets the days. */
export const noticeBy = (
  acceptedAt: Instant,
  workingDays: number,
  calendar: WorkingCalendar,
  article = 'ND61-19.4',
): Limit =>
  remembered(calendar, `notice ${acceptedAt} ${workingDays} ${article}`, () => {
    const rule = `Thông báo trả lại hồ sơ để bổ sung trong ${workingDays} ngày làm việc, không tính ngày tiếp nhận`;
    return limitBy(byDays({ start: acceptedAt, days: workingDays, lateAfter: undefined, rule, article }), calendar);
  });
