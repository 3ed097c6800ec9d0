import type { Actor } from '../../../lib/domain/journal/moment.ts';
import { everyRoute } from '../../tinh-mau/every-route.ts';

const member = (username: string): Actor => {
  const found = everyRoute.staff.find((one) => one.username === username);
  if (found === undefined) throw new Error(`no member of staff ${username}`);
  return { id: found.id, roles: found.roles, agency: found.agency };
};

/** Who does an agency's work on a dossier or on its share of one. */
export type Office = {
  readonly head: Actor;
  readonly officer: Actor;
  readonly leader: Actor;
  readonly clerk: Actor;
};

const office = (head: string, officer: string, leader: string, clerk: string): Office => ({
  head: member(head),
  officer: member(officer),
  leader: member(leader),
  clerk: member(clerk),
});

export const xaMau = office('nguyenhuudung.xamau', 'dothitam.xamau', 'hoangthihanh.xamau', 'vuthithu.xamau');
export const soMau = office('lethikim.somau', 'buivanlam.somau', 'phanvanphuc.somau', 'ngothixuan.somau');
export const congAn = office('truongvancong.congan', 'dinhthian.congan', 'vovanninh.congan', 'hathitrang.congan');
export const baoHiem = office('luongvanbao.baohiem', 'tathihien.baohiem', 'quachvanxa.baohiem', 'nghiemthihoi.baohiem');

/** One-stop units: Minh and Quang at Xã Mẫu, Bình and Giang at Sở Mẫu; Huệ takes in and drafts in one step. */
export const minh = member('lethiminh.xamau');
export const quang = member('trinhvanquang.xamau');
export const binh = member('phamthibinh.somau');
export const giang = member('caovangiang.somau');
export const hue = member('kieuthihue.huyenmau');
export const le = member('doanthile.huyenmau');
export const ven = member('mactienven.huyenmau');
