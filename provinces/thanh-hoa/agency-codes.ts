/** Identifiers (mã định danh) by a short name, so that procedures, staff and directory cannot drift apart. */
export const AGENCY = {
  ubndTinh: '000.00.00.H56',
  soTuPhap: '000.00.15.H56',
  ubndBimSon: '000.00.31.H56',
  ubndHacThanh: '000.17.22.H56',
  ubndHoangHoa: '000.18.26.H56',
  congAnHacThanh: '000.17.56.G01',
  bhxhTinh: '000.00.38.G24',
  soThongTinTruyenThong: '000.00.16.H56',
  thanhTraTinh: '000.00.17.H56',
} as const;
