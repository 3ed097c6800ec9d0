import type { Instant } from './instant.ts';
import { clockWords } from './wording.ts';

/** A procedure's own clock rule rests on its published time limit, not on the decree (reading 4). */
export const PUBLISHED = 'Thời hạn công bố của thủ tục';

/** Whether a moment is after a clock time of its day: 15:00:00 is not after 15:00, 15:00:01 is (reading 4). */
export const isLate = (at: Instant, clock: string): boolean => at.slice(11, 19) > `${clock}:00`;

/** `Tiếp nhận sau 15 giờ`. */
export const lateWords = (clock: string): string => `Tiếp nhận sau ${clockWords(clock)}`;
