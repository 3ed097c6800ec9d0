import type { FeedbackRules } from '../../lib/domain/feedback/answer-limit.ts';
import { workingCalendar } from '../../lib/domain/time/working-calendar.ts';
import type { World } from '../../lib/world/world.ts';
import { calendarNow } from '../rules-of.ts';

/** What a piece of feedback at an agency is counted under: its calendar now, and how it stood before each declaration (reading 11). */
export const feedbackRules = (
  { province, calendar }: Pick<World, 'province' | 'calendar'>,
  agency: string,
): FeedbackRules => {
  const versions = calendar.versions();
  return {
    profile: province.profile,
    calendar: calendarNow({ province, calendar }, agency),
    before: versions.flatMap(({ data }, index) => {
      const next = versions[index + 1];
      if (next === undefined || next.since === null) return [];
      return [{ until: next.since, act: next.act ?? '', calendar: workingCalendar(data, agency) }];
    }),
  };
};
