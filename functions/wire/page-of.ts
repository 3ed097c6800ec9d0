import * as z from 'zod';

/** Where a page begins; clients hand back what they were given. */
export const Cursor = z
  .string()
  .regex(/^\d{1,6}$/, 'Vị trí trang không hợp lệ. Hãy quay lại trang đầu.')
  .optional();

/** One page of a list from the cursor on, and the cursor of the next page or null. */
export const pageOf = <T>(
  all: readonly T[],
  cursor: string | undefined,
  size: number,
): { items: T[]; next: string | null } => {
  const from = Number(cursor ?? 0);
  const to = from + size;
  return { items: all.slice(from, to), next: to < all.length ? String(to) : null };
};
