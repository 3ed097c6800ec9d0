/** A value ready to print in Vietnamese; null prints as a dotted line to be filled in by hand. */
export type Printed = string | null;

/** What stands around every form. */
export type SlipFrame = {
  /** From `slipTitle`, in ordinary case; set in capitals. */
  readonly title: string;
  /** Left of the head: the province, district or commune, such as `UBND TỈNH THANH HÓA`. */
  readonly area: string;
  /** Below it: the issuing unit's own name (on forms 04 and declined 03, the competent agency's). */
  readonly unit: string;
  /** Running number with its sign, `125/TNHS`; null until it is taken, or where a view is not issued. */
  readonly number: Printed;
  /** In whose series it is numbered: the issuing unit by its agency's identifier. Not printed. */
  readonly issuer: string;
  /** What kind of copy it is, `Bản lập lại ngày …` or `Đang lập, …`; null for the paper as it went out in its time. */
  readonly mark: string | null;
  /** `Thanh Hóa, ngày 23 tháng 02 năm 2026`. */
  readonly placeAndDate: Printed;
  /** The organisation's digital signature in words; null leaves the line out. */
  readonly signature: string | null;
  /** Mã hồ sơ: printed, and as Code 128 at the foot; null before acceptance. */
  readonly code: string | null;
  /** Address behind the QR; null leaves the QR out. No personal data; on a slip that goes out, what it says for the check stands behind `#`. */
  readonly lookUpUrl: string | null;
  /** SHA-256 of the entry it is made of, so that a person can check it without us (O4); null where a view is not issued. */
  readonly entryHash: string | null;
  /** `Bộ quy tắc seed-2016-2021`. */
  readonly ruleSet: string;
  /** `Mẫu số 01, Thông tư 01/2018/TT-VPCP; bản mẫu 2026-11-22`. */
  readonly formVersion: string;
};

/** Who filed, and what they ask for. */
export type SlipApplicant = {
  readonly applicant: Printed;
  readonly address: Printed;
  readonly phone: Printed;
  readonly email: Printed;
  /** Name and code of the procedure. */
  readonly content: Printed;
};

/** A person who signs: the title above, the name below the space. */
export type Signatory = { readonly role: string; readonly name: Printed };

/** One agency's share of the work; `until` null: its limit has not begun. */
export type ShareLine = {
  readonly agency: string;
  readonly work: string;
  readonly within: Printed;
  readonly until: string | null;
};
