import type { Procedure } from '../../../lib/domain/catalogue/procedure.ts';
import { birthRegistration } from '../../common/register-birth.ts';
import { AGENCY } from '../agency-codes.ts';

/** Đăng ký khai sinh at the ward: taken in and processed in one step (TTH annex step 1), result at the counter or by post (TTH-13.1). */
export const registerBirth: Procedure = birthRegistration({
  agencies: [AGENCY.ubndVinhNinh],
  delivery: ['counter', 'post'],
  check: 'Nộp trực tuyến: 60 phút trong giờ hành chính; tại quầy: ngay khi nộp',
});
