import * as z from 'zod';
import { BASIS_NUMBER } from '../domain/looks/inspection.ts';
import { Instant, page, text } from './common.ts';
import { LimitView } from './desk.ts';
import { day } from './typed-fields.ts';

const Sight = z.enum(['figures', 'status', 'course', 'whole']);
const Named = z.object({ code: z.string(), name: z.string() });

/** How many dossiers of an agency are under way, of these how many near their limit or past it. */
const AgencyFigures = Named.extend({ open: z.number(), dueSoon: z.number(), overdue: z.number() });

/** What who asks watches over; `figures` null where the role does not open them; `complete` false: more is under way than was counted. */
export const OversightView = z.object({
  role: z.string(),
  sees: Sight,
  asOf: Instant,
  figures: z.array(AgencyFigures).nullable(),
  complete: z.boolean(),
});

/** A dossier without its person: which, where, how it stands, until when. `state` null where nothing runs any more. */
export const OverseenItem = z.object({
  id: z.string(),
  code: z.string().nullable(),
  procedure: Named,
  agency: Named,
  stage: z.string(),
  word: z.string(),
  submittedAt: Instant,
  dueAt: Instant,
  provisional: z.boolean().optional(),
  state: z.enum(['on-time', 'due-soon', 'overdue']).nullable(),
});
export const OverseenPage = page(OverseenItem).extend({ agency: Named });

/** What happened, without what was written with it; `who`: of the staff alone. */
const CourseLine = z.object({ at: Instant, title: z.string(), who: z.string().nullable() });

/**
 * One dossier as oversight sees it: limits with their reasons, what it waits for and where. `course` null where the role opens
 * how it stands and no more. `whole`: whether a stated ground opens the rest.
 */
export const OverseenDossier = OverseenItem.extend({
  oneStop: Named,
  limits: z.array(LimitView),
  waiting: z.array(z.object({ work: z.string(), agency: z.string(), since: Instant })),
  course: z.array(CourseLine).nullable(),
  whole: z.boolean(),
});

/** The decision an inspector acts on. */
export const StatedGround = z.object({
  decision: text(60).pipe(
    z.string().regex(BASIS_NUMBER, 'Hãy nhập số, ký hiệu của quyết định thanh tra, ví dụ 12/QĐ-TTr.'),
  ),
  on: day('Ngày quyết định chưa đúng, ví dụ 27/02/2026.'),
});
/** From now on the dossier may be read whole, by its id. */
export const GroundTaken = z.object({ id: z.string() });

export type OversightView = z.infer<typeof OversightView>;
export type OverseenPage = z.infer<typeof OverseenPage>;
export type OverseenDossier = z.infer<typeof OverseenDossier>;
