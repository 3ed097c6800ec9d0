import type { OtherSlips } from './between-offices.ts';
import type { Act, SlipKind, StatutoryKind } from './slip.ts';

/**
 * The form's name in ordinary case (TT 01/2018/TT-VPCP, and the regulations beside it). `act` matters for the supplement
 * request, which a profile may name otherwise at intake (TH-9.2c: Phiếu hướng dẫn), and for the refusal (ND61-17.1b, 19.8).
 */
export const slipTitle = (kind: SlipKind, act: Act = 'intake', supplementAtIntake: string = SUPPLEMENT): string => {
  switch (kind) {
    case 'receipt':
      return 'Giấy tiếp nhận hồ sơ và hẹn trả kết quả';
    case 'supplement':
      return act === 'intake' ? supplementAtIntake : SUPPLEMENT;
    case 'refusal':
      return act === 'intake' ? 'Phiếu từ chối tiếp nhận giải quyết hồ sơ' : 'Phiếu từ chối giải quyết hồ sơ';
    case 'apology':
      return 'Phiếu xin lỗi và hẹn lại ngày trả kết quả';
    case 'control-sheet':
      return 'Phiếu kiểm soát quá trình giải quyết hồ sơ';
    default:
      return OTHERS[kind].title;
  }
};

/** The number of a form among those annexed to TT 01/2018/TT-VPCP: `Mẫu số 01` … `Mẫu số 05`. */
export const formNumber = (kind: StatutoryKind): string => `Mẫu số 0${ORDER.indexOf(kind) + 1}`;

/** What a province's own text adds to the decree (`slipName` of the profile). */
export type OwnBasis = { readonly apologyBasis: string | null; readonly postBasis: string | null };

/** What the form follows, for the small print: the annexed form, or the articles where no form is annexed. */
export const formSource = (kind: SlipKind, own?: OwnBasis): string => {
  if (isStatutory(kind)) return `${formNumber(kind)}, Thông tư 01/2018/TT-VPCP`;
  const more = kind === 'unit-apology' ? own?.apologyBasis : kind === 'postal-hand-over' ? own?.postBasis : null;
  return `Mẫu của hệ thống theo ${[OTHERS[kind].article, ...(more ? [more] : [])].join(' và ')}`;
};

/** What stands behind the running number of a slip, each kind numbered by itself (N3): `12/TNHS`. */
export const slipSign = (kind: SlipKind): string => SIGNS[kind];

/** One of the forms annexed to TT 01/2018/TT-VPCP. */
export const isStatutory = (kind: SlipKind): kind is StatutoryKind => (ORDER as readonly string[]).includes(kind);

const SUPPLEMENT = 'Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ';

const ORDER: readonly StatutoryKind[] = ['receipt', 'supplement', 'refusal', 'apology', 'control-sheet'];

const ND61 = 'Nghị định 61/2018/NĐ-CP';

const OTHERS: Readonly<Record<keyof OtherSlips, { readonly title: string; readonly article: string }>> = {
  transfer: { title: 'Phiếu chuyển xử lý hồ sơ', article: `khoản 6 Điều 19 ${ND61}` },
  consultation: { title: 'Phiếu lấy ý kiến cơ quan, đơn vị liên quan', article: `khoản 5 Điều 19 ${ND61}` },
  'visit-invitation': {
    title: 'Giấy mời tham gia thẩm tra, xác minh hồ sơ',
    article: `điểm b khoản 3 Điều 19 ${ND61}`,
  },
  'visit-minutes': { title: 'Biên bản thẩm tra, xác minh hồ sơ', article: `điểm b khoản 3 Điều 19 ${ND61}` },
  'postal-hand-over': { title: 'Phiếu giao chuyển bưu chính', article: `khoản 3 Điều 20 ${ND61}` },
  'originals-taken': { title: 'Giấy biên nhận bản chính giấy tờ', article: `khoản 2 Điều 20 ${ND61}` },
  'originals-returned': { title: 'Giấy giao trả bản chính giấy tờ', article: `khoản 2 Điều 20 ${ND61}` },
  'unit-apology': { title: 'Thư xin lỗi', article: `khoản 9 Điều 19 ${ND61}` },
  'extension-proposal': {
    title: 'Phiếu đề nghị gia hạn thời gian giải quyết',
    article: `khoản 9 Điều 19 ${ND61}`,
  },
  'fee-receipt': { title: 'Biên lai thu phí, lệ phí', article: `điểm b khoản 1 Điều 8 ${ND61}` },
  'payment-proof': {
    title: 'Xác nhận thanh toán trực tuyến',
    article: 'điểm b khoản 4 Điều 5 Thông tư 32/2017/TT-BTTTT',
  },
};

const SIGNS: Readonly<Record<SlipKind, string>> = {
  receipt: 'TNHS',
  supplement: 'BSHS',
  refusal: 'TCHS',
  apology: 'XLHL',
  'control-sheet': 'KSHS',
  transfer: 'CXL',
  consultation: 'LYK',
  'visit-invitation': 'GM',
  'visit-minutes': 'BB',
  'postal-hand-over': 'GBC',
  'originals-taken': 'BNBC',
  'originals-returned': 'GTBC',
  'unit-apology': 'TXL',
  'extension-proposal': 'GHGQ',
  'fee-receipt': 'BL',
  'payment-proof': 'XNTT',
};
