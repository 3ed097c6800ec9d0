/** Identifiers (mã định danh) by a short name, so that procedures, staff and directory cannot drift apart. */
export const AGENCY = {
  bhxhVietNam: '000.00.00.G24',
  bhxhNgheAn: '000.00.40.G24',
  bhxhNamDan: '000.09.40.G24',
  bhxhDienChau: '000.10.40.G24',
  thanhTraChinhPhu: '000.00.00.G10',
} as const;
