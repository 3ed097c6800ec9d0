import type * as z from 'zod';
import type { Absences } from '../../../lib/contract/staff-accounts.ts';
import type { Fault } from '../../shared/client.ts';
import type { PageRequest, Typed } from '../page-request.ts';

type Listed = z.output<typeof Absences>;

/** Absences as their page shows them, and the form that came back, if one did. */
export type ShownAbsences = {
  readonly listed: Listed;
  readonly typed: Typed;
  readonly faults: readonly Fault[];
  /** What was done a moment ago. */
  readonly done: string | null;
};

/** What the page says after an act. */
const DONE: Readonly<Record<string, string>> = {
  ghi: 'Đã ghi thời gian vắng mặt. Người vắng mặt và người làm thay được báo.',
  'cho-xac-nhan': 'Đã lập đề nghị. Tài khoản thuộc cơ quan khác: một quản trị viên khác xác nhận thì mới có hiệu lực.',
  'ket-thuc': 'Đã kết thúc vắng mặt. Quyền làm thay hết ngay.',
};

type Said = { readonly typed?: Typed; readonly faults?: readonly Fault[] };

/** What the page is drawn from. */
export const readAbsences = async (c: PageRequest, { typed = {}, faults = [] }: Said = {}): Promise<ShownAbsences> => ({
  listed: await c.get('api').get<Listed>('/api/desk/absences'),
  typed,
  faults,
  done: faults.length === 0 ? (DONE[c.req.query('xong') ?? ''] ?? null) : null,
});
