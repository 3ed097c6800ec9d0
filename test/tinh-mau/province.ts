import type { Province } from '../../lib/domain/profile.ts';
import { agencies } from './agencies.ts';
import { calendar } from './calendar.ts';
import { procedures } from './procedures.ts';
import { profile } from './profile.ts';
import { citizens, staff } from './staff.ts';

/** The invented province of the core tests. */
export const tinhMau: Province = { key: 'tinh-mau', profile, calendar, agencies, procedures, staff, citizens };
