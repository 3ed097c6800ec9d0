import type { OtherSlips } from './between-offices.ts';
import type { Printed, ShareLine, Signatory, SlipApplicant, SlipFrame } from './frame.ts';

/** The statutory forms (TT 01/2018/TT-VPCP, forms 01 to 05). */
export type StatutoryKind = 'receipt' | 'supplement' | 'refusal' | 'apology' | 'control-sheet';

/** Every slip of a dossier: the statutory forms and those of the regulations beside them. */
export type SlipKind = StatutoryKind | keyof OtherSlips;

/** Which of its two acts a form is used for: by the one-stop unit at intake, or by the competent agency while processing. */
export type Act = 'intake' | 'processing';

/** Form 01, Giấy tiếp nhận hồ sơ và hẹn trả kết quả (ND61-17.1c). */
export type ReceiptSlip = SlipFrame &
  SlipApplicant & {
    /** The earlier paper that this one takes the place of, in words; null for the first. */
    readonly replaces: string | null;
    readonly components: readonly string[];
    /** `01`, without the word "bộ". */
    readonly sets: Printed;
    /** `05 ngày làm việc`. */
    readonly timeLimit: Printed;
    readonly acceptedAt: Printed;
    readonly resultAt: Printed;
    /** One sentence a reason, in order, each with its article. */
    readonly why: readonly string[];
    /** Where or how the result will be received. */
    readonly resultPlace: Printed;
    /** Every file as the server holds it (O10): empty where nothing came as a file. */
    readonly files: readonly HeldFile[];
    /** Where several agencies resolve it (ND61-19.6): each with its work and its limit. */
    readonly shares: readonly ShareLine[];
    readonly bookVolume: Printed;
    readonly bookNumber: Printed;
    readonly filedBy: Printed;
    readonly officer: Printed;
  };

/** A file on the receipt: the name it came under, its size in words, its SHA-256 in hex. */
export type HeldFile = { readonly name: string; readonly size: string; readonly sha256: string };

/** Form 02, Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ (ND61-17.1a, 17.2a; on appraisal 19.4). */
export type SupplementSlip = SlipFrame &
  SlipApplicant & {
    readonly items: readonly string[];
    readonly reason: Printed;
    /** Of what was brought to the counter: what stays there, what was given back at once. */
    readonly kept: readonly string[];
    readonly handedBack: readonly string[];
    readonly contactName: Printed;
    readonly contactPhone: Printed;
    readonly officer: Signatory;
    /** On appraisal only: who returns the dossier, and when it had been accepted. */
    readonly appraisal: { readonly agency: string; readonly acceptedOn: Printed } | null;
  };

/** Form 03, Phiếu từ chối: not accepted (ND61-17.1b) or not resolved (19.8). */
export type RefusalSlip = SlipFrame &
  SlipApplicant & {
    readonly act: Act;
    readonly reasons: readonly string[];
    /** The agency that would be right; null where there is none, then the line is left out. */
    readonly rightAgency: string | null;
    /** The papers given back at the counter. */
    readonly handedBack: readonly string[];
    /** The person filing signs beside the officer at the counter; null leaves the place out. */
    readonly filedBy: Signatory | null;
    readonly signedBy: Signatory;
  };

/** Form 04, Phiếu xin lỗi và hẹn lại ngày trả kết quả (ND61-19.9). */
export type ApologySlip = SlipFrame & {
  /** Whom the letter addresses. */
  readonly to: Printed;
  /** The competent agency, as it calls itself in the sentence. */
  readonly agency: string;
  readonly acceptedOn: Printed;
  readonly content: Printed;
  readonly appointedAt: Printed;
  /** Whether the appointed time had passed already: only then is it said to be missed. */
  readonly missed: boolean;
  readonly reason: Printed;
  /** The new date; null where the one re-appointment has been used and none is promised: the sentence is left out. */
  readonly newDate: string | null;
  readonly signedBy: Signatory;
};

/** One hand-over (giao – nhận) of the control sheet. */
export type HandOver = {
  readonly from: Printed;
  readonly to: Printed;
  readonly givenAt: Printed;
  readonly givenBy: Printed;
  readonly receivedAt: Printed;
  readonly receivedBy: Printed;
  /** `Trước hạn`, `Đúng hạn`, `Quá hạn`, or why there is none of these. */
  readonly result: string;
  readonly note: string | null;
};

/** Form 05, Phiếu kiểm soát quá trình giải quyết hồ sơ. */
export type ControlSheet = SlipFrame & {
  readonly content: Printed;
  readonly agency: Printed;
  readonly coordinating: readonly string[];
  readonly handOvers: readonly HandOver[];
};

/** What each kind of slip needs. */
export type Slips = OtherSlips & {
  readonly receipt: ReceiptSlip;
  readonly supplement: SupplementSlip;
  readonly refusal: RefusalSlip;
  readonly apology: ApologySlip;
  readonly 'control-sheet': ControlSheet;
};
