/** Identifiers (mã định danh) by a short name, so that procedures, staff and directory cannot drift apart. */
export const AGENCY = {
  ubndTinh: '000.00.00.H27',
  soYTe: '000.00.19.H27',
  chiCucAnToanThucPham: '000.01.19.H27',
  trungTamKiemSoatBenhTat: '000.03.19.H27',
  trungTamYTeThanhPho: '000.11.19.H27',
  trungTamYTeCamXuyen: '000.12.19.H27',
  tramYTeBacHa: '001.11.19.H27',
  thanhTraTinh: '000.00.17.H27',
} as const;
