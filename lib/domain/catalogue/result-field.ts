/** One particular that stands on a result: what the dossier's form says of it, or the officer found. */
export type ResultField = {
  readonly name: string;
  readonly label: string;
  readonly type: 'text' | 'long-text' | 'date';
  readonly required: boolean;
  /** The question of the procedure's form that answers it; `applicant`: who filed. */
  readonly from?: string;
};

/** The paper a procedure's result is: a template of the province's, what the agency does by it, and its particulars (ND61-20.1). */
export type ResultForm = {
  readonly template: string;
  /** What stands behind the number: `GCN-UBND`. */
  readonly symbol: string;
  /** `cấp giấy phép hoạt động cho`; empty where the template says it. */
  readonly verb: string;
  readonly fields: readonly ResultField[];
};
