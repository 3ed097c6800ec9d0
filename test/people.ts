import type { Actor } from '../lib/domain/journal/moment.ts';
import { tinhMau } from './tinh-mau/province.ts';

const citizen = (username: string): Actor => {
  const found = tinhMau.citizens.find((one) => one.username === username);
  if (found === undefined) throw new Error(`no citizen ${username} in Tỉnh Mẫu`);
  return { id: found.id, roles: [], agency: null };
};

const member = (username: string): Actor => {
  const found = tinhMau.staff.find((one) => one.username === username);
  if (found === undefined) throw new Error(`no member of staff ${username} in Tỉnh Mẫu`);
  return { id: found.id, roles: found.roles, agency: found.agency };
};

/** The small cast of Tỉnh Mẫu. Lan files; Nam is another applicant, who must not see her dossier. */
export const lan = citizen('nguyenthilan');
export const nam = citizen('tranvannam');

/** Xã Mẫu: Minh receives at the counter, Quang heads the one-stop unit, Dũng the department. */
export const minh = member('lethiminh.xamau');
export const quang = member('trinhvanquang.xamau');
export const dung = member('nguyenhuudung.xamau');

/** Xã Mẫu: Tâm and Sơn appraise, Bà Hạnh signs, Thu seals. */
export const tam = member('dothitam.xamau');
export const son = member('maivanson.xamau');
export const hanh = member('hoangthihanh.xamau');
export const thu = member('vuthithu.xamau');

/** Sở Mẫu: Bình receives there and has no say at Xã Mẫu; Khoa administers the province. */
export const binh = member('phamthibinh.somau');
export const khoa = member('luuvankhoa.somau');
