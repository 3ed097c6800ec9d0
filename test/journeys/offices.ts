import type { Office } from './province-on-one-machine.ts';

/** The police of Hạc Thành (Thanh Hóa): residence and identity cards. */
export const HAC_THANH_POLICE: Office = {
  head: 'havantuan.cahacthanh',
  officer: 'levancuong.cahacthanh',
  leader: 'daovanlong.cahacthanh',
  clerk: 'ngothixuan.cahacthanh',
};

/** The department of industry and trade of Thừa Thiên Huế. */
export const HUE_INDUSTRY: Office = {
  head: 'nguyendinhhiep.sct',
  officer: 'tranthimylinh.sct',
  leader: 'vovanloc.sct',
  clerk: 'huynhthicuc.sct',
};

/** The health department of Hà Tĩnh. */
export const HA_TINH_HEALTH: Office = {
  head: 'trandinhkhai.soyte',
  officer: 'lethithao.soyte',
  leader: 'dangminhtuan.soyte',
  clerk: 'hothilai.soyte',
};
