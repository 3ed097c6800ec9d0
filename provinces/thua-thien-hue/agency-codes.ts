/** Identifiers (mã định danh) by a short name, so that procedures, staff and directory cannot drift apart. */
export const AGENCY = {
  ubndTinh: '000.00.00.H57',
  soCongThuong: '000.00.06.H57',
  soKeHoachDauTu: '000.00.09.H57',
  soKhoaHocCongNghe: '000.00.10.H57',
  soThongTinTruyenThong: '000.00.16.H57',
  chiCucDoLuong: '000.01.10.H57',
  ubndHue: '000.00.31.H57',
  ubndVinhNinh: '000.22.31.H57',
  thanhTraTinh: '000.00.17.H57',
} as const;
