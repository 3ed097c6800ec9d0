import type { Province } from '../../lib/domain/profile.ts';
import { findProvince } from '../../provinces/find-province.ts';
import { tinhMau } from '../tinh-mau/province.ts';

/** The provinces that can be started, in the order of the README's table. */
export const realProvinces: readonly Province[] = ['thanh-hoa', 'ha-tinh', 'thua-thien-hue', 'bhxh'].map(findProvince);

export const allProvinces: readonly Province[] = [...realProvinces, tinhMau];
