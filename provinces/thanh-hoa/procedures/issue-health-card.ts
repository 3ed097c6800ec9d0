import type { Procedure } from '../../../lib/domain/catalogue/procedure.ts';
import { healthCard } from '../../common/issue-health-card.ts';
import { AGENCY } from '../agency-codes.ts';

/** Cấp thẻ bảo hiểm y tế in Thanh Hóa. */
export const issueHealthCard: Procedure = healthCard([AGENCY.bhxhTinh]);
