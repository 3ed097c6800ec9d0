/** One line of the printed Sổ theo dõi hồ sơ, in the order of the columns of form 06. */
export type RegisterLine = {
  readonly number: string;
  readonly code: string;
  readonly procedure: string;
  readonly sets: string;
  readonly applicant: string;
  /** Address and telephone number. */
  readonly contact: string;
  readonly agency: string;
  readonly acceptedOn: string;
  readonly appointedFor: string;
  readonly returnedOn: string;
  readonly delivery: string;
  readonly note: string;
};

/** Form 06, Sổ theo dõi hồ sơ (TT 01/2018/TT-VPCP), A4 landscape. */
export type RegisterPage = {
  readonly area: string;
  readonly unit: string;
  /** `Quyển số 2026`. */
  readonly volume: string;
  /** `Từ ngày … đến ngày …; số liệu đến …`. */
  readonly period: string;
  readonly ruleSet: string;
  readonly formVersion: string;
  readonly lines: readonly RegisterLine[];
  /** Codes that no dossier has, each with why (N3). */
  readonly voided: readonly string[];
};
