import * as z from 'zod';
import { STAFF_ROLES } from '../domain/journal/moment.ts';
import { Instant, page, text } from './common.ts';
import { CitizenNumber, Email, PersonName, SoughtUsername } from './typed-fields.ts';

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

/** `POST /api/desk/staff-accounts/acts`: all but a new password with a reason, which alone asks that the identity was checked. */
export const ActOnStaff = z
  .object({
    username: SoughtUsername,
    act: z.enum(['suspend', 'cancel', 'issue-password'], 'Không có việc này trên tài khoản cán bộ.'),
    reason: text(2000, 0).optional(),
    identityChecked: z.boolean().optional(),
  })
  .superRefine(({ act, reason = '', identityChecked }, context) => {
    if (act === 'issue-password' && identityChecked !== true)
      context.addIssue({
        code: 'custom',
        path: ['identityChecked'],
        message: 'Cần kiểm tra danh tính trước khi cấp lại mật khẩu.',
      });
    if (act !== 'issue-password' && reason === '')
      context.addIssue({ code: 'custom', path: ['reason'], message: 'Cần nêu lý do.' });
  });
export const ActedOnStaff = z.object({ id: z.string(), username: z.string(), stage: z.string(), entry: z.number() });

/** An act that waits for a second administrator; nothing has happened yet. `why`: the reason in words. */
export const ActProposed = z.object({ id: z.string(), stage: z.string(), entry: z.number(), why: z.array(z.string()) });
