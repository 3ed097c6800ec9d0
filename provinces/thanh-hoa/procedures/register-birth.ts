import type { Procedure } from '../../../lib/domain/catalogue/procedure.ts';
import { birthRegistration } from '../../common/register-birth.ts';
import { AGENCY } from '../agency-codes.ts';

/** Đăng ký khai sinh in Thanh Hóa: result online too (TH-9.6b). */
export const registerBirth: Procedure = birthRegistration({
  agencies: [AGENCY.ubndHacThanh, AGENCY.ubndHoangHoa],
  delivery: ['counter', 'post', 'online'],
  check: 'Nộp trực tuyến: không quá 8 giờ làm việc kể từ khi nộp; tại quầy: ngay khi nộp',
});
