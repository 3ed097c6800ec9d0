import { CalendarDecided, CalendarDecision } from '../../../lib/contract/calendar.ts';
import { calendarState } from '../../../lib/domain/calendar/calendar.ts';
import { calendarJournal } from '../../../lib/domain/calendar/calendar-versions.ts';
import type { CalendarCommand } from '../../../lib/domain/calendar/command.ts';
import { decideCalendar as decide } from '../../../lib/domain/calendar/decide-calendar.ts';
import type { CalendarEvent } from '../../../lib/domain/calendar/events.ts';
import type { Entry } from '../../../lib/domain/journal/entry.ts';
import { actorOf } from '../../deciding/actor.ts';
import { prepareContent, type TextContent } from '../../deciding/contents.ts';
import { recordIn } from '../../deciding/record.ts';
import { operation } from '../../wire/operation.ts';

/** One decision of the administrator on the working calendar: it counts from this entry on, and every open due date follows (G7). */
export const decideCalendar = operation({
  id: 'decide-calendar',
  method: 'POST',
  path: '/api/desk/calendar',
  summary: 'Khai báo ngày nghỉ, ngày làm bù, mở lịch năm, thu hồi khai báo',
  who: 'staff',
  opens: { nothing: 'days, nobody’s' },
  body: CalendarDecision,
  answers: { 200: CalendarDecided },
  run: async ({ body, who, command }, world) => {
    const { key, calendar } = world.province;
    const journal = calendarJournal(key);
    const written: TextContent = { text: body.decision === 'revoke' ? body.reason : '' };
    const reason = prepareContent(world, journal, written);
    const said: CalendarCommand = body.decision === 'revoke' ? { ...body, reason: reason.sha256 } : body;

    const { entry } = await recordIn(
      world,
      (entries: readonly Entry<CalendarEvent>[]) => calendarState(calendar, entries),
      {
        journal: journal,
        command,
        by: actorOf(who),
        blank: undefined,
        decide: (before, moment) => decide(before, said, moment),
        prepare: () => (said.decision === 'revoke' ? reason.put() : Promise.resolve()),
      },
    );
    if (entry === null) throw new Error('a decision on the calendar that declares nothing');
    return { status: 200, body: { entry: entry.entry, at: entry.at } };
  },
});
