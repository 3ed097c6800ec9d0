import type { Procedure } from '../../../lib/domain/catalogue/procedure.ts';
import { healthCard } from '../../common/issue-health-card.ts';
import { AGENCY } from '../agency-codes.ts';

/** Cấp thẻ bảo hiểm y tế at the province's own office: the standard route, result online too (BH-14.3a). */
export const issueHealthCard: Procedure = healthCard([AGENCY.bhxhNgheAn]);
