import type { PublishedStep } from '../lib/domain/catalogue/procedure.ts';

/** Each step's own share of time, as published; the first runs before acceptance and takes nothing of the limit (D16). */
type Shares = {
  readonly check: string;
  readonly assign: string;
  readonly appraise: string;
  readonly sign: string;
  readonly seal: string;
};

/** The steps of the standard route as the public reads them (A13; TTH annex steps 1–5). */
export const standardSteps = (agency: string, shares: Shares): readonly PublishedStep[] => [
  { name: 'Kiểm tra, tiếp nhận hồ sơ', who: `Bộ phận Một cửa, ${agency}`, within: shares.check },
  { name: 'Phân công xử lý', who: 'Phụ trách phòng chuyên môn', within: shares.assign },
  { name: 'Thẩm định, dự thảo kết quả', who: 'Cán bộ được phân công', within: shares.appraise },
  { name: 'Ký duyệt kết quả', who: `Lãnh đạo, ${agency}`, within: shares.sign },
  { name: 'Ký số của cơ quan, vào sổ và trả kết quả', who: 'Văn thư, Bộ phận Một cửa', within: shares.seal },
];
