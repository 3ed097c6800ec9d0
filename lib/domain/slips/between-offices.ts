import type { Printed, ShareLine, Signatory, SlipApplicant, SlipFrame } from './frame.ts';

/** Whose dossier a slip between offices is about; nothing by which the applicant could be reached (N4). */
type About = SlipFrame & { readonly applicant: Printed; readonly content: Printed; readonly acceptedOn: Printed };

/** Phiếu chuyển xử lý: who leads, each agency's work and limit, `onPaper` in the order they work (ND61-19.6). */
export type TransferSlip = About & {
  readonly lead: Printed;
  readonly onPaper: boolean;
  readonly shares: readonly ShareLine[];
  readonly note: string | null;
  readonly signedBy: Signatory;
};

/** Phiếu lấy ý kiến: what one agency is asked, and by when it answers (ND61-19.5a). */
export type ConsultationSlip = About & {
  readonly agency: string;
  readonly to: string;
  readonly answerBy: string;
  readonly question: Printed;
  readonly signedBy: Signatory;
};

/** Thông báo buổi thẩm tra, xác minh có mặt tổ chức, cá nhân: time, place, participants, content (ND61-19.3b). */
export type VisitInvitation = SlipFrame & {
  readonly to: Printed;
  readonly address: Printed;
  readonly agency: string;
  readonly content: Printed;
  readonly acceptedOn: Printed;
  readonly time: Printed;
  readonly place: Printed;
  readonly participants: Printed;
  readonly matter: Printed;
  readonly contactName: Printed;
  readonly contactPhone: Printed;
  readonly signedBy: Signatory;
};

/** Biên bản thẩm tra, xác minh, kept with the dossier (ND61-19.3b). */
export type VisitMinutes = About & {
  readonly agency: string;
  readonly recordedAt: Printed;
  /** Null where the visit was not announced: its time, place and participants stand in the minutes. */
  readonly announced: { readonly time: Printed; readonly place: Printed; readonly participants: Printed } | null;
  readonly minutes: readonly string[];
  readonly verified: boolean;
  readonly officer: Signatory;
};

/** Phiếu giao chuyển bưu chính: the paper result to the post, after the signed e-result (TTH-13.2, annex step 5). */
export type PostalHandOver = SlipFrame &
  SlipApplicant & {
    /** Where the result goes, as the applicant asked. */
    readonly deliverTo: Printed;
    readonly documents: readonly string[];
    readonly electronicOn: Printed;
    readonly officer: Signatory;
  };

/** Giấy biên nhận bản chính: taken to be compared, or given back (ND61-20.2). */
export type OriginalsSlip = SlipFrame &
  SlipApplicant & {
    readonly at: Printed;
    readonly components: readonly string[];
    readonly filedBy: Printed;
    readonly officer: Printed;
  };

/** Thư xin lỗi: for guidance by the unit's own fault (TTH annex 1, 2), or late and without a new date (ND61-19.9). */
export type UnitApology = SlipFrame & {
  readonly to: Printed;
  readonly agency: string;
  readonly content: Printed;
  readonly for: 'intake' | 'processing' | 'late';
  /** Whether the appointed time had passed already. */
  readonly missed: boolean;
  readonly reason: Printed;
  /** What is still asked for, with the guidance (TTH annex 1); empty for lateness. */
  readonly items: readonly string[];
  readonly signedBy: Signatory;
};

/** Phiếu đề nghị gia hạn thời gian giải quyết: the competent agency to the one-stop unit (ND61-19.9). */
export type ExtensionProposal = About & {
  readonly to: string;
  readonly agency: string;
  readonly appointedAt: Printed;
  readonly missed: boolean;
  readonly reason: Printed;
  readonly newDate: Printed;
  readonly signedBy: Signatory;
};

/** Biên lai thu phí, lệ phí (sample): what was paid, in đồng and in words (ND61-8.1b, TTH-11.2). */
export type FeeReceipt = SlipFrame &
  SlipApplicant & {
    readonly amount: Printed;
    readonly amountInWords: Printed;
    readonly way: Printed;
    readonly paidAt: Printed;
    readonly officer: Printed;
  };

/** Chứng từ thanh toán trực tuyến: what came from outside for the fee, under which names it is found there (TTH-11.2, TT32-5.4b). */
export type PaymentProof = SlipFrame &
  SlipApplicant & {
    readonly amount: Printed;
    readonly amountInWords: Printed;
    readonly way: Printed;
    readonly reference: Printed;
    readonly transaction: Printed;
    readonly receipt: Printed;
    readonly paidAt: Printed;
  };

/** What each kind of slip beside the statutory forms needs. */
export type OtherSlips = {
  readonly transfer: TransferSlip;
  readonly consultation: ConsultationSlip;
  readonly 'visit-invitation': VisitInvitation;
  readonly 'visit-minutes': VisitMinutes;
  readonly 'postal-hand-over': PostalHandOver;
  readonly 'originals-taken': OriginalsSlip;
  readonly 'originals-returned': OriginalsSlip;
  readonly 'unit-apology': UnitApology;
  readonly 'extension-proposal': ExtensionProposal;
  readonly 'fee-receipt': FeeReceipt;
  readonly 'payment-proof': PaymentProof;
};
