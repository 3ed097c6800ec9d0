import type { Act, SlipKind } from './slip.ts';

/**
 * The form's name in ordinary case (TT 01/2018/TT-VPCP). `act` matters for the supplement request, which a profile may
 * name otherwise at intake (TH-9.2c: Phiếu hướng dẫn), and for the refusal (ND61-17.1b at intake, 19.8 while processing).
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
  }
};

/** The number of the form among those annexed to TT 01/2018/TT-VPCP: `Mẫu số 01` … `Mẫu số 05`. */
export const formNumber = (kind: SlipKind): string => `Mẫu số 0${ORDER.indexOf(kind) + 1}`;

const SUPPLEMENT = 'Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ';

const ORDER: readonly SlipKind[] = ['receipt', 'supplement', 'refusal', 'apology', 'control-sheet'];
