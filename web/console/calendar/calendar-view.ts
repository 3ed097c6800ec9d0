import type { CalendarDeclarations } from '../../../lib/contract/calendar.ts';
import type { Calendar } from '../../../lib/contract/catalogue.ts';
import type { Fault } from '../../shared/client.ts';
import type { PageRequest, Typed } from '../page-request.ts';

export type Declared = CalendarDeclarations['items'][number];

/** The calendar as its page shows it: everything declared, one year's days, and the form that came back, if one did. */
export type CalendarView = {
  readonly declared: CalendarDeclarations;
  readonly year: Calendar;
  /** Whether who reads may declare; the API refuses anybody else. */
  readonly mayDeclare: boolean;
  readonly typed: Typed;
  readonly faults: readonly Fault[];
  /** The declaration just made, by its number. */
  readonly done: number | null;
};

type Said = { readonly typed?: Typed; readonly faults?: readonly Fault[] };

/** What the page of a year is drawn from; without a year that of the one to be declared next, once it is asked for. */
export const readCalendar = async (c: PageRequest, { typed = {}, faults = [] }: Said = {}): Promise<CalendarView> => {
  const api = c.get('api');
  const declared = await api.get<CalendarDeclarations>('/api/desk/calendar');
  const { due, year: next } = declared.toDeclare;
  const asked = c.req.query('nam') ?? '';
  const year = /^\d{4}$/.test(asked) ? asked : String(due ? next : next - 1);
  return {
    declared,
    year: await api.get<Calendar>(`/api/calendar/${year}`),
    mayDeclare: c.get('me').roles.includes('administrator'),
    typed: faults.length > 0 ? typed : { ...proposed(c), ...typed },
    faults,
    done: Number(c.req.query('xong') ?? '') || null,
  };
};

/** What a link of the page puts into a form: an announced day to be declared, a declaration to be taken back. */
const proposed = (c: PageRequest): Typed => {
  const date = c.req.query('ngay');
  const entry = c.req.query('thu-hoi');
  if (date !== undefined)
    return { decision: 'declare-day-off', date, name: c.req.query('ten') ?? '', kind: c.req.query('loai') ?? '' };
  return entry === undefined ? {} : { decision: 'revoke', entry };
};

/** The address of a year's page. */
export const yearPath = (year: number | string): string => `/can-bo/lich-lam-viec?nam=${year}`;
