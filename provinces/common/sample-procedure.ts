import type { Procedure } from '../../lib/domain/catalogue/procedure.ts';

type Asked = Omit<Procedure, 'source' | 'asOf' | 'confirmed' | 'published'>;

/** A procedure invented to walk a route on one machine: no national code, nobody announced it, shown as a sample ("mẫu"). */
export const sample = (asked: Asked): Procedure => ({
  ...asked,
  source: 'Thủ tục mẫu của Một Cửa, không có trong danh mục đã công bố',
  asOf: '2026-11-22',
  confirmed: false,
  published: true,
});
