import type { CalendarDecided, CalendarDecision } from '../../../lib/contract/calendar.ts';
import { typedDate } from '../../../lib/contract/typed/dates.ts';
import { ApiProblem, type Fault } from '../../shared/client.ts';
import { DAY_OFF_KINDS } from '../choices.ts';
import { type PageRequest, type Typed, typedOf } from '../page-request.ts';
import { drawCalendar } from './calendar-page.tsx';
import { readCalendar, yearPath } from './calendar-view.ts';

/** POST /can-bo/lich-lam-viec: one declaration; what cannot be declared comes back with everything that was typed. */
export const sendDeclaration = async (c: PageRequest): Promise<Response> => {
  const typed = unprefixed(typedOf(await c.req.formData()));
  const body = bodyFrom(typed);
  if (body === undefined) return c.redirect(yearPath(c.req.query('nam') ?? ''), 303);
  try {
    const key = typed.key ? { 'idempotency-key': typed.key } : undefined;
    const { entry } = await c.get('api').send<CalendarDecided>('POST', '/api/desk/calendar', body, key);
    return c.redirect(`${yearPath(yearOf(body) ?? c.req.query('nam') ?? '')}&xong=${entry}`, 303);
  } catch (error) {
    if (!(error instanceof ApiProblem) || !MENDABLE.has(error.status)) throw error;
    return drawCalendar(c, await readCalendar(c, { typed, faults: faultsOf(error, body.decision) }));
  }
};

/** What who declares can put right; anything else is its own page. */
const MENDABLE: ReadonlySet<number> = new Set([400, 409, 422]);

const bodyFrom = (typed: Typed): CalendarDecision | undefined => {
  const source = typed.source?.trim() ?? '';
  const text = (field: string): string => typed[field]?.trim() ?? '';
  const day = (field: string): string => typedDate(text(field));
  switch (typed.decision) {
    case 'declare-day-off':
      return { decision: 'declare-day-off', date: day('date'), name: text('name'), kind: kindIn(typed), source };
    case 'declare-made-up-day':
      return { decision: 'declare-made-up-day', date: day('date'), insteadOf: day('insteadOf'), source };
    case 'open-year':
      return { decision: 'open-year', year: Number(text('year')), source };
    case 'revoke':
      return { decision: 'revoke', entry: Number(text('entry')), reason: text('reason'), source };
    default:
      return undefined;
  }
};

const kindIn = ({ kind }: Typed): keyof typeof DAY_OFF_KINDS =>
  kind !== undefined && Object.hasOwn(DAY_OFF_KINDS, kind) ? (kind as keyof typeof DAY_OFF_KINDS) : 'holiday';

/** The year whose page shows what was declared; of a revocation, the page it was made on. */
const yearOf = (body: CalendarDecision): string | undefined => {
  if (body.decision === 'open-year') return String(body.year);
  return body.decision === 'revoke' ? undefined : body.date.slice(0, 4);
};

const unprefixed = (posted: Typed): Typed => {
  const prefix = `${posted.decision ?? ''}.`;
  return Object.fromEntries(
    Object.entries(posted).map(([name, value]) => [name.startsWith(prefix) ? name.slice(prefix.length) : name, value]),
  );
};

/** At its field, where one is at fault; the rules' no at the day, the year or the number it is about. */
const faultsOf = ({ errors, detail, reason }: ApiProblem, decision: CalendarDecision['decision']): readonly Fault[] =>
  errors.length > 0
    ? errors.map(({ field, message }) => ({ field: `${decision}.${field}`, message }))
    : [{ field: `${decision}.${FIELDS[decision](reason)}`, message: detail }];

const FIELDS: Readonly<Record<CalendarDecision['decision'], (reason: string) => string>> = {
  'declare-day-off': () => 'date',
  'declare-made-up-day': (reason) => (reason === 'day-is-off-anyway' ? 'insteadOf' : 'date'),
  'open-year': () => 'year',
  revoke: () => 'entry',
};
