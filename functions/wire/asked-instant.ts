import * as z from 'zod';
import { instantOf, millisecondsOf } from '../../lib/domain/time/instant.ts';

const EARLIEST = '2000-01-01T00:00:00+07:00';
const LATEST = '2100-01-01T00:00:00+07:00';

/** An instant in a query, with any offset, read as ours. A `+` that arrived as a space is a `+`. */
export const AskedInstant = z
  .string('Cần nêu thời điểm, ví dụ 2026-02-13T16:30:00+07:00.')
  .transform((value) => value.replace(/ (?=\d\d:\d\d$)/, '+'))
  .pipe(z.iso.datetime({ offset: true, error: 'Thời điểm phải có dạng 2026-02-13T16:30:00+07:00.' }))
  .transform((value) => instantOf(millisecondsOf(value)))
  .refine((at) => at >= EARLIEST && at < LATEST, 'Thời điểm phải từ năm 2000 đến năm 2099.');
