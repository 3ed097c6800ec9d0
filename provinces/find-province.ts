import type { Province } from '../lib/domain/profile.ts';
import { bhxh } from './bhxh/province.ts';
import { checkProvince } from './check-province.ts';
import { haTinh } from './ha-tinh/province.ts';
import { thanhHoa } from './thanh-hoa/province.ts';
import { thuaThienHue } from './thua-thien-hue/province.ts';

const PROVINCES: readonly Province[] = [thanhHoa, haTinh, thuaThienHue, bhxh];

/** The province of that key, checked. An unknown key is an error that names the known ones. */
export const findProvince = (key: string): Province => {
  const province = PROVINCES.find((known) => known.key === key);
  if (province !== undefined) return checkProvince(province);

  const keys = PROVINCES.map((known) => known.key).join(', ');
  throw new Error(`Không có tỉnh "${key}". Hãy đặt PROVINCE bằng một trong: ${keys}.`);
};
