import * as z from 'zod';
import { STAFF_ROLES } from '../domain/journal/moment.ts';
import { DayDate, Instant, page, text } from './common.ts';
import { CitizenNumber, day, Email, PersonName, SoughtUsername } from './typed-fields.ts';

const StaffRole = z.enum(STAFF_ROLES);

/** `POST /api/desk/staff-accounts`: issued at once, or, where one administrator may not do it alone, proposed. */
export const NewStaffAccount = z.object({
  name: PersonName,
  agency: text(50),
  unit: text(50),
  roles: z.array(StaffRole).min(1, 'Cần ít nhất một vai trò.').max(STAFF_ROLES.length),
  email: Email,
  /** The person's own number, so that their own dossiers are kept from them. */
  identifier: CitizenNumber.optional(),
});

/** It waits for a second administrator; `why`: each reason in words. */
export const StaffProposal = z.object({
  id: z.string(),
  username: z.string(),
  stage: z.string(),
  why: z.array(z.string()),
});

/** One staff account that waits for a second administrator: to be issued (`act` null), or for an act on it, in words, with its reason. `mine`: who asks proposed it and cannot confirm it. */
export const ProposedStaff = z.object({
  id: z.string(),
  act: z.string().nullable(),
  /** What the act would bring: the role, the number, the days; null where its word says all. */
  detail: z.string().nullable(),
  reason: z.string().nullable(),
  name: z.string(),
  username: z.string(),
  email: z.string(),
  roles: z.array(z.string()),
  agency: z.string(),
  unit: z.string(),
  proposedAt: Instant,
  proposedBy: z.string().nullable(),
  mine: z.boolean(),
  why: z.array(z.string()),
});

/** `GET /api/desk/staff-accounts`: with what a form needs to propose another. */
export const ProposedStaffPage = page(ProposedStaff).extend({
  roles: z.array(z.object({ value: StaffRole, label: z.string() })),
  places: z.array(z.object({ agency: z.string(), unit: z.string(), label: z.string() })),
});

/** A second administrator's yes, or a no with its reason. */
export const StaffAnswer = z.discriminatedUnion(
  'decision',
  [z.object({ decision: z.literal('confirm') }), z.object({ decision: z.literal('refuse'), reason: text(2000) })],
  'Không có quyết định này.',
);

/** `POST /api/desk/staff-accounts/acts`: with a reason where something is taken away; a new password asks that the identity was checked. */
export const ActOnStaff = z
  .object({
    username: SoughtUsername,
    act: z.enum(
      ['suspend', 'cancel', 'issue-password', 'revoke-role', 'give-identifier'],
      'Không có việc này trên tài khoản cán bộ.',
    ),
    reason: text(2000, 0).optional(),
    identityChecked: z.boolean().optional(),
    /** Of `revoke-role`: the one taken away; the others stay. */
    role: StaffRole.optional(),
    /** Of `give-identifier`: the person's own number. */
    identifier: CitizenNumber.optional(),
  })
  .superRefine(({ act, reason = '', identityChecked, role, identifier }, context) => {
    const lacks = (field: string, message: string) => context.addIssue({ code: 'custom', path: [field], message });
    if (act === 'issue-password' && identityChecked !== true)
      lacks('identityChecked', 'Cần kiểm tra danh tính trước khi cấp lại mật khẩu.');
    if (act === 'revoke-role' && role === undefined) lacks('role', 'Cần chọn vai trò bị thu hồi.');
    if (act === 'give-identifier' && identifier === undefined) lacks('identifier', 'Cần nhập số định danh.');
    if (TAKES_AWAY.includes(act) && reason === '') lacks('reason', 'Cần nêu lý do.');
  });

const TAKES_AWAY: readonly string[] = ['suspend', 'cancel', 'revoke-role'];

const AwayFrom = day('Ngày bắt đầu vắng mặt chưa đúng, ví dụ 13/02/2026.');
const AwayUntil = day('Ngày cuối vắng mặt chưa đúng, ví dụ 20/02/2026.');

/** `POST /api/desk/absences`: whole days, the last one included. Without `username` one's own; `standIn`: the user name of who does the work meanwhile. */
export const NewAbsence = z.object({
  username: SoughtUsername.optional(),
  from: AwayFrom,
  until: AwayUntil,
  standIn: SoughtUsername.optional(),
});
export const AbsenceRecorded = z.object({ id: z.string(), stage: z.string(), entry: z.number() });

/** `POST /api/desk/absences/end`: without `username` one's own. */
export const AbsenceToEnd = z.object({ username: SoughtUsername.optional() });

/** An absence as people read it: its first and its last day, and who does the work. */
export const AbsenceView = z.object({ from: DayDate, until: DayDate, standIn: z.string().nullable() });

const Colleague = z.object({ username: z.string(), name: z.string(), label: z.string() });

/** `GET /api/desk/absences`: one's own, whom one stands in for, and the colleagues whose absences one may arrange. */
export const Absences = z.object({
  mine: AbsenceView.nullable(),
  standingInFor: z.array(z.object({ name: z.string(), until: DayDate })),
  /** True where another agency's staff may be named by user name, for a second administrator to confirm. */
  anywhere: z.boolean(),
  /** True where one may name one's own stand-in. */
  ownStandIn: z.boolean(),
  colleagues: z.array(Colleague.extend({ absence: AbsenceView.nullable() })),
  standIns: z.array(Colleague),
});

export const ActedOnStaff = z.object({ id: z.string(), username: z.string(), stage: z.string(), entry: z.number() });

/** An act that waits for a second administrator; nothing has happened yet. `why`: the reason in words. */
export const ActProposed = z.object({ id: z.string(), stage: z.string(), entry: z.number(), why: z.array(z.string()) });
