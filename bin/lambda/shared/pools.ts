import { settings } from './records.ts';

/** The two pools tokens come from. */
export const pools = { citizens: settings.citizens, staff: settings.staff };
